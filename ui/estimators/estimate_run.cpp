#include "ui/estimators/estimate_run.h"

#include <chrono>
#include <utility>

#include <QMetaObject>

namespace waymark::ui {
namespace {

/// Shorter than anybody notices, longer than a burst of keys takes.
constexpr std::chrono::milliseconds kPause{30};

} // namespace

EstimateRun::EstimateRun(Calculation calculation, QObject* parent)
    : QObject(parent),
      m_calculation(std::move(calculation))
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &EstimateRun::begin);
}

EstimateRun::~EstimateRun()
{
    cancel();
    m_pool.waitForDone();
}

void EstimateRun::start(const std::string& text)
{
    cancel();
    m_text = text;
    m_isWaiting = true;
    m_pause.start();
}

void EstimateRun::begin()
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, text = m_text, cancelled = m_cancelled] {
        if (*cancelled)
            return;
        const auto hand = [this, cancelled, result = m_calculation(text)] {
            if (!*cancelled)
                deliver(result);
        };
        QMetaObject::invokeMethod(this, hand, Qt::QueuedConnection);
    });
}

void EstimateRun::deliver(const Result<WorkedEstimate>& result)
{
    m_isWaiting = false;
    if (result)
        Q_EMIT worked(*result);
    else
        Q_EMIT refused(result.errors());
}

void EstimateRun::finish()
{
    if (!m_isWaiting)
        return;
    cancel();
    deliver(m_calculation(m_text));
}

void EstimateRun::cancel()
{
    m_pause.stop();
    m_isWaiting = false;
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace waymark::ui
