#include "ui/shell/guide_host.h"

#include <QAction>
#include <QApplication>
#include <QWindow>

#include "ui/help/guide_window.h"
#include "ui/shell/guide_places.h"
#include "ui/shell/window_actions.h"
#include "ui/text/texts.h"

namespace waymark::ui {

/// An action runs in the windows that have it: F1 is for each that has a place in the guide, since dialogs keep the
/// keys from the wizard. The guide itself stands in no dialog's way, nor they in its.
GuideHost::GuideHost(const Parts& parts) : m_parts(parts)
{
    QAction* help = m_parts.actions[Command::help];
    QObject::connect(qApp, &QGuiApplication::focusWindowChanged, help, [help] {
        QWidget* window = QApplication::activeWindow();
        if (guidePlaceAround(window))
            window->addAction(help);
    });
}

GuideHost::~GuideHost() = default;

void GuideHost::openFor(const DecisionDocument* document, const Workspace* workspace)
{
    if (const std::optional<GuidePlace> over = guidePlaceAround(QApplication::activeWindow()))
        return open(*over);
    const GuideStop stop = document && workspace ? guideStop(*document, *workspace) : guideStopAtStart();
    open(stop.place, stop.preface);
}

void GuideHost::open(const GuidePlace& place, const GuidePreface& preface)
{
    if (!m_window) {
        m_window =
            std::make_unique<GuideWindow>(Guide(plain(m_parts.resources) + QStringLiteral("/help")), m_parts.settings);
        // How things look is the whole program's, so its keys work here too.
        for (const Command command : {Command::zoomIn, Command::zoomOut, Command::zoomReset, Command::themeSystem,
                 Command::themeLight, Command::themeDark})
            m_window->addAction(m_parts.actions[command]);
    }
    m_window->open(place, preface);
}

void GuideHost::close()
{
    if (m_window)
        m_window->close();
}

} // namespace waymark::ui
