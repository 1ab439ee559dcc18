#pragma once

#include <string>

#include <QObject>
#include <QPointer>

class QScreen;
class QWidget;

namespace waymark::ui {

class DecisionDocument;
class Presentation;
class Texts;

/// Where the audience looks: another screen than the presenter's if there is one that does not just mirror it.
QScreen* audienceScreen(const QList<QScreen*>& screens, QScreen* presenters);

/// Presents from a window, and remembers how far it came.
class Presenter : public QObject {
    Q_OBJECT
public:
    /// Window and texts must outlive it.
    Presenter(QWidget& window, const Texts& texts);
    ~Presenter() override;

    /// From the first slide.
    void start(DecisionDocument& document);
    /// From the slide that was shown last.
    void resume(DecisionDocument& document);
    /// At once; what was shown last is forgotten. The document may go then.
    void stop();

private:
    void show(DecisionDocument& document);

    QWidget& m_window;
    const Texts& m_texts;
    QPointer<Presentation> m_presentation;
    std::string m_slide; ///< shown last
};

} // namespace waymark::ui
