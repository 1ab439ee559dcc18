#include "ui/shell/guide_host.h"

#include <QAction>

#include "ui/help/guide_window.h"
#include "ui/shell/guide_places.h"
#include "ui/shell/window_actions.h"
#include "ui/text/texts.h"

namespace waymark::ui {

GuideHost::GuideHost(const Parts& parts) : m_parts(parts) {}

GuideHost::~GuideHost() = default;

void GuideHost::openFor(const DecisionDocument* document, const Workspace* workspace)
{
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
