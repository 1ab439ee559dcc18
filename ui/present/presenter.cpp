#include "ui/present/presenter.h"

#include <algorithm>

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include "ui/present/presentation.h"

namespace waymark::ui {

QScreen* audienceScreen(const QList<QScreen*>& screens, QScreen* presenters)
{
    const auto other = std::find_if(screens.begin(), screens.end(), [presenters](const QScreen* screen) {
        return screen != presenters && !screen->geometry().intersects(presenters->geometry());
    });
    return other == screens.end() ? presenters : *other;
}

Presenter::Presenter(QWidget& window, const Texts& texts) : m_window(window), m_texts(texts) {}

Presenter::~Presenter()
{
    stop();
}

void Presenter::start(DecisionDocument& document)
{
    m_slide.clear();
    show(document);
}

void Presenter::resume(DecisionDocument& document)
{
    show(document);
}

void Presenter::stop()
{
    delete m_presentation;
    m_slide.clear();
}

void Presenter::show(DecisionDocument& document)
{
    if (!m_presentation) {
        m_presentation = new Presentation(document, m_texts);
        connect(m_presentation, &Presentation::slideChanged, this, [this](const std::string& id) { m_slide = id; });
        connect(m_presentation, &QObject::destroyed, &m_window, [this] { m_window.activateWindow(); });
        QScreen* screen = audienceScreen(QGuiApplication::screens(), m_window.screen());
        m_presentation->setScreen(screen);
        m_presentation->setGeometry(screen->geometry());
    }
    m_presentation->goTo(m_slide);
    m_presentation->showFullScreen();
    m_presentation->activateWindow();
}

} // namespace waymark::ui
