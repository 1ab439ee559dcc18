#pragma once

#include <QObject>

namespace waymark::ui {

/// Says when theme or zoom of the program have changed, after every widget has its new palette, font and style.
/// Qt's own events come one by one, in an order that differs from widget to widget, and to some not at all.
class ThemeWatch : public QObject {
    Q_OBJECT
public:
    static ThemeWatch& instance();

Q_SIGNALS:
    void changed();

private:
    ThemeWatch() = default;
};

/// Does it now, and again after every change of theme or zoom as long as the owner lives.
template <typename Restyle> void followTheme(QObject* owner, Restyle restyle)
{
    restyle();
    QObject::connect(&ThemeWatch::instance(), &ThemeWatch::changed, owner, restyle);
}

} // namespace waymark::ui
