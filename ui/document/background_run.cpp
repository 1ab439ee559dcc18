#include "ui/document/background_run.h"

#include <algorithm>
#include <thread>
#include <utility>

#include <QMetaObject>

namespace waymark::ui {

/// More threads gain little for so short a run.
unsigned usefulThreads()
{
    return std::clamp(std::thread::hardware_concurrency(), 1u, 4u);
}

BackgroundRun::BackgroundRun(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

BackgroundRun::~BackgroundRun()
{
    cancel();
    m_pool.waitForDone();
}

void BackgroundRun::start(Work work)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, work = std::move(work), cancelled = m_cancelled] {
        if (*cancelled)
            return;
        const auto deliver = [this, cancelled, result = work(*cancelled)] {
            if (*cancelled)
                return;
            m_cancelled.reset();
            if (result)
                result();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void BackgroundRun::cancel()
{
    if (const Flag running = std::exchange(m_cancelled, nullptr))
        *running = true;
}

} // namespace waymark::ui
