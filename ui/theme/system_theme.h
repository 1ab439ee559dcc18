#pragma once

#include <functional>
#include <optional>

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace waymark::ui {

/// Whether the desktop asks for dark programs, and when it changes its mind: what its settings portal says, else what
/// the platform's own palette looks like.
class SystemTheme : public QObject {
    Q_OBJECT
public:
    /// The desktop's that the program runs on, from the first call on. Needs the QApplication.
    static SystemTheme& instance();

    /// Asks the portal on that bus; it waits a fifth of a second at most, and not at all without a bus.
    SystemTheme(const QDBusConnection& bus, std::function<QPalette()> platformPalette);

    bool prefersDark() const;

Q_SIGNALS:
    /// What prefersDark says has changed.
    void changed();

protected:
    /// Of the application: the platform says to every window that its theme is another.
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(std::optional<bool> portalIsDark, bool paletteIsDark);

    std::function<QPalette()> m_platformPalette;
    std::optional<bool> m_portalIsDark; ///< none: no portal, or one without a preference
    bool m_paletteIsDark = false;
};

} // namespace waymark::ui
