#include "ui/document/what_if.h"

#include <utility>

#include <QMetaObject>
#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#include "ui/document/background_run.h"

namespace waymark::ui {
namespace {

/// The window comes first: a frame must not wait until a run has used up its share of the core. On Linux QThread's
/// priorities do nothing, but each thread has a niceness of its own, which its helpers inherit.
void stepBack()
{
#ifdef Q_OS_LINUX
    constexpr int kNiceness = 10;
    ::setpriority(PRIO_PROCESS, 0, kNiceness);
#endif
}

} // namespace

WhatIf::WhatIf(std::shared_ptr<const Framework> framework, QObject* parent)
    : QObject(parent),
      m_framework(std::move(framework))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

WhatIf::~WhatIf()
{
    cancel();
    m_pool.waitForDone();
}

void WhatIf::start(Inputs inputs, Reading reading)
{
    m_pool.start(
        [this, inputs = std::move(inputs), reading, cancelled = renewed()] { work(inputs, reading, cancelled); });
}

void WhatIf::startExploring(ExplorationTask task)
{
    m_pool.start([this, task = std::move(task), cancelled = renewed()] {
        stepBack();
        const RunOptions run{.threads = usefulThreads(), .cancelled = cancelled.get()};
        std::optional<Exploration> found = explore(*m_framework, task, run);
        if (!found)
            return;
        const auto deliver = [this, cancelled, result = std::make_shared<const Exploration>(*std::move(found))] {
            if (!*cancelled)
                Q_EMIT explored(result);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

WhatIf::Flag WhatIf::renewed()
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    return m_cancelled;
}

void WhatIf::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void WhatIf::work(const Inputs& inputs, Reading reading, const Flag& cancelled)
{
    stepBack();
    RobustnessOptions options{reading, {.threads = usefulThreads(), .cancelled = cancelled.get()}};
    for (const std::uint64_t worlds : {kWorldsWhileDragging, kWorldsAtRest}) {
        options.run.worlds = worlds;
        std::optional<SettledAssessment> found = settle(*m_framework, inputs, options);
        if (!found)
            return;
        const auto deliver = [this, cancelled, worlds, settled = *std::move(found)] {
            if (!*cancelled)
                Q_EMIT this->settled(settled);
            if (!*cancelled && worlds == kWorldsAtRest)
                Q_EMIT cameToRest();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    }
}

} // namespace waymark::ui
