#include "app/desktop/decision_folder.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/desktop/fault_text.h"
#include "core/base/visible_text.h"
#include "core/decision/decision_file.h"
#include "core/explanation/strength.h"
#include "core/record/reopening.h"
#include "core/report/cells.h"
#include "core/robustness/study.h"
#include "ui/record/record_words.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

constexpr int kDaysAsDays = 60;     ///< after these, months are told
constexpr int kMonthsAsMonths = 24; ///< and after these, years

QDate dateOf(const std::string& time)
{
    return QDate::fromString(ui::plain(time).left(10), Qt::ISODate);
}

bool isInForce(RecordStatus status)
{
    return status == RecordStatus::proposed || status == RecordStatus::accepted;
}

/// As its newest revision was computed, or chance and the reading would show; but in no more worlds than any other.
RobustnessOptions optionsOf(const Decision& decision)
{
    RobustnessOptions options;
    if (decision.record.empty())
        return options;
    const Frozen& frozen = decision.record.back().frozen;
    options.reading = frozen.isArticleOnly ? Reading::articleOnly : Reading::full;
    options.run.seed = frozen.seed;
    options.run.worlds = std::min(frozen.worlds, kWorldsAtRest);
    return options;
}

/// What it comes to today. Nobody looks around its verdict here, which would take the longest.
Study todayOf(const Framework& framework, const Decision& decision)
{
    const RobustnessOptions options = optionsOf(decision);
    const Inputs inputs = inputsOf(framework, decision);
    return {options.run, inputs, *settle(framework, inputs, options), std::nullopt}; // nothing cancels it
}

/// What each decision is described with.
struct Describer {
    FrameworkLibrary library;
    QDate today;
    const ui::Texts& texts;

    void describe(ui::FolderDecision& told);
    void tellVerdict(ui::FolderDecision& told, const Framework& framework, const SettledAssessment& settled) const;
    void tellRecord(ui::FolderDecision& told, const OpenedDecision& opened, const Study& now) const;
    QStringList reasons(const Reopening& reopening) const;
    /// A file brings its framework along, and with it words that may hold anything.
    QString line(const Message& message) const { return ui::typedName(texts.say(message).toStdString()); }
};

void Describer::describe(ui::FolderDecision& told)
{
    const Result<OpenedDecision> opened = openDecisionFile(ui::nativePath(told.path), library);
    if (!opened) {
        told.trouble = ui::plain(visibleText(faultText(opened.errors(), texts).toStdString()));
        return;
    }
    if (!opened->decision.title.empty())
        told.title = ui::typedName(opened->decision.title);
    told.since = dateOf(opened->decision.createdAt);
    const Study now = todayOf(opened->framework(), opened->decision);
    tellVerdict(told, opened->framework(), now.settled);
    if (!opened->decision.record.empty())
        tellRecord(told, *opened, now);
    told.age = ageWords(told.since, today);
}

void Describer::tellVerdict(
    ui::FolderDecision& told, const Framework& framework, const SettledAssessment& settled) const
{
    const std::optional<AlternativeIndex> winner = settled.assessment.verdict.alternative;
    if (!winner)
        return;
    told.verdict = ui::typedName(framework[*winner].shortName);
    told.colour = framework[*winner].colour;
    told.strength = line(strengthSentences(framework, settled.assessment, *settled.robustness).name);
}

void Describer::tellRecord(ui::FolderDecision& told, const OpenedDecision& opened, const Study& now) const
{
    const Revision& newest = opened.decision.record.back();
    told.status = ui::statusInSentence(newest.said.status);
    told.since = dateOf(newest.recordedAt);
    if (!isInForce(newest.said.status)) {
        told.over = line(statusOf(newest.said));
        return;
    }
    told.due = reasons(reopen({opened.framework(), now, newest, opened.found.reconciliation}));
    const std::optional<AlternativeIndex> chosen = opened.framework().find(newest.said.chosen);
    if (chosen && chosen != now.assessment().verdict.alternative)
        told.status = FolderReader::tr("%1 %2", "alternative, status")
                          .arg(ui::typedName(opened.framework()[*chosen].shortName), told.status);
}

QStringList Describer::reasons(const Reopening& reopening) const
{
    QStringList lines;
    for (const Message& reason : reopening.why)
        if (reason.id != "record.due") // what is due is listed itself
            lines << line(reason);
    for (const DueTrigger& due : reopening.due) {
        QStringList conditions;
        for (const Message& condition : due.words.conditions)
            conditions << line(condition);
        lines << conditions.join(FolderReader::tr(" and "));
    }
    return lines;
}

} // namespace

QString ageWords(QDate since, QDate today)
{
    if (!since.isValid())
        return {};
    const qint64 days = since.daysTo(today);
    if (days < 1)
        return FolderReader::tr("today");
    if (days < kDaysAsDays)
        return days == 1 ? FolderReader::tr("1 day ago") : FolderReader::tr("%1 days ago").arg(days);
    int months = (today.year() - since.year()) * 12 + today.month() - since.month();
    if (since.addMonths(months) > today)
        --months;
    if (months < kMonthsAsMonths)
        return months == 1 ? FolderReader::tr("1 month ago") : FolderReader::tr("%1 months ago").arg(months);
    return FolderReader::tr("%1 years ago").arg(months / 12); // two at least
}

ui::DecisionFolder quickFolder(const QString& path)
{
    const QFileInfoList files = QDir(path).entryInfoList({QStringLiteral("*.waymark")}, QDir::Files, QDir::Name);
    ui::DecisionFolder folder{path, {}, false, std::max(0, int(files.size()) - kMostInFolder)};
    for (const QFileInfo& file : files.mid(0, kMostInFolder)) {
        ui::FolderDecision& told = folder.decisions.emplace_back();
        told.path = file.absoluteFilePath();
        told.title = ui::typedName(file.completeBaseName().toStdString());
    }
    return folder;
}

ui::DecisionFolder describeFolder(const FolderTask& task, const ui::Texts& texts, const std::atomic<bool>& cancelled)
{
    ui::DecisionFolder folder = quickFolder(task.path);
    Describer describer{task.library, task.today, texts};
    for (ui::FolderDecision& told : folder.decisions) {
        if (cancelled)
            return folder;
        describer.describe(told);
    }
    folder.isLookedInto = true;
    return folder;
}

FolderReader::FolderReader(const ui::Texts& texts, QObject* parent) : QObject(parent), m_texts(texts) {}

void FolderReader::start(FolderTask task)
{
    m_run.start([this, task = std::move(task)](const std::atomic<bool>& cancelled) -> std::function<void()> {
        return [this, folder = describeFolder(task, m_texts, cancelled)] { Q_EMIT read(folder); };
    });
}

} // namespace waymark::app
