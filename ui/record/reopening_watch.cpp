#include "ui/record/reopening_watch.h"

#include <chrono>
#include <utility>

#include "ui/document/decision_document.h"

namespace waymark::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 300ms; ///< after the last of several changes

/// What is looked at, as the worker owns it.
struct Task {
    std::shared_ptr<const Framework> framework;
    std::shared_ptr<const Framework> before;
    Decision decision;
};

/// As the revision was computed, or chance would show.
RobustnessOptions optionsOf(const Frozen& frozen, const std::atomic<bool>& cancelled)
{
    RobustnessOptions options{frozen.isArticleOnly ? Reading::articleOnly : Reading::full, {}};
    options.run.worlds = frozen.worlds;
    options.run.seed = frozen.seed;
    options.run.threads = usefulThreads();
    options.run.cancelled = &cancelled;
    return options;
}

std::optional<Reopening> reopened(const Task& task, const std::atomic<bool>& cancelled)
{
    const Revision& recorded = task.decision.record.back();
    const std::optional<Study> today = studyOf(*task.framework, task.decision, optionsOf(recorded.frozen, cancelled));
    if (!today)
        return std::nullopt;
    const Reconciliation changes = reconcile(*task.framework, task.decision, task.before.get());
    return reopen({*task.framework, *today, recorded, changes});
}

} // namespace

ReopeningWatch::ReopeningWatch(DecisionDocument& document, std::shared_ptr<const Framework> framework, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_framework(std::move(framework)),
      m_before(m_framework == document.sharedFramework() ? nullptr : document.sharedFramework())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ReopeningWatch::look);
}

void ReopeningWatch::start()
{
    connect(&m_document, &DecisionDocument::changed, &m_pause, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    look();
}

void ReopeningWatch::stop()
{
    m_document.disconnect(&m_pause);
    m_pause.stop();
    m_run.cancel();
}

void ReopeningWatch::look()
{
    m_run.cancel();
    if (m_document.stored().record.empty())
        return;
    Task task{m_framework, m_before, m_document.stored()};
    m_run.start([this, task = std::move(task)](const std::atomic<bool>& cancelled) -> std::function<void()> {
        const std::optional<Reopening> reopening = reopened(task, cancelled);
        if (!reopening)
            return {};
        return [this, reopening = *reopening] { Q_EMIT found(reopening); };
    });
}

} // namespace waymark::ui
