#include "app/desktop/reopening_notice.h"

#include <utility>

#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

constexpr int kMostLines = 12; ///< more nobody reads in a bar; the history tells the rest

/// As the revision was computed, or chance would show.
RobustnessOptions optionsOf(const Frozen& frozen, const std::atomic<bool>& cancelled)
{
    RobustnessOptions options{frozen.isArticleOnly ? Reading::articleOnly : Reading::full, {}};
    options.run.worlds = frozen.worlds;
    options.run.seed = frozen.seed;
    options.run.threads = ui::usefulThreads();
    options.run.cancelled = &cancelled;
    return options;
}

void addAll(QStringList& lines, const std::vector<Message>& messages, const ui::Texts& texts)
{
    for (const Message& message : messages)
        lines << texts.say(message);
}

QString dueLine(const DueTrigger& due, const ui::Texts& texts)
{
    QStringList conditions;
    addAll(conditions, due.words.conditions, texts);
    return QStringLiteral("• ") + conditions.join(ReopeningTeller::tr(" and "));
}

} // namespace

ui::Notice reopeningNotice(const Revision& recorded, const Reopening& reopening, const ui::Texts& texts)
{
    QStringList lines{ReopeningTeller::tr("%1 Recorded as revision %2 on %3.")
                          .arg(texts.say(reopening.said))
                          .arg(recorded.number)
                          .arg(ui::plain(recorded.said.date))};
    addAll(lines, reopening.why, texts);
    for (const DueTrigger& due : reopening.due)
        lines << dueLine(due, texts);
    if (reopening.stands)
        addAll(lines, reopening.verdict, texts);
    for (const auto* part :
        {&reopening.versions, &reopening.questions, &reopening.answers, &reopening.values, &reopening.weights})
        addAll(lines, *part, texts);
    if (lines.size() > kMostLines) {
        const int more = int(lines.size()) - kMostLines + 1;
        lines = lines.mid(0, kMostLines - 1);
        lines << ReopeningTeller::tr("… and %n more", nullptr, more);
    }
    const ui::Severity severity = reopening.stands ? ui::Severity::information : ui::Severity::warning;
    return {kReopeningKey, severity, lines.join(u'\n'), {}};
}

ReopeningTeller::ReopeningTeller(ui::MainWindow& window, const ui::Texts& texts, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_texts(texts)
{}

void ReopeningTeller::start(ReopenedDecision reopened)
{
    m_run.start([this, reopened = std::move(reopened)](const std::atomic<bool>& cancelled) -> std::function<void()> {
        const Revision& recorded = reopened.decision.record.back();
        const std::optional<Study> today =
            studyOf(*reopened.framework, reopened.decision, optionsOf(recorded.frozen, cancelled));
        if (!today)
            return {};
        const Reopening found = reopen({*reopened.framework, *today, recorded, reopened.changes});
        return [this, notice = reopeningNotice(recorded, found, m_texts)] { m_window.notices().showNotice(notice); };
    });
}

} // namespace waymark::app
