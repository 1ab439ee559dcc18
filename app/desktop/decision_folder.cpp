#include "app/desktop/decision_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/desktop/decision_file.h"
#include "app/desktop/fault_text.h"
#include "core/explanation/strength.h"
#include "core/record/due_triggers.h"
#include "core/record/trigger_words.h"
#include "core/report/cells.h"
#include "core/robustness/robustness.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

constexpr int kDaysAsDays = 60;     ///< after these, months are told
constexpr int kMonthsAsMonths = 24; ///< and after these, years

QString tr(const char* text, int n = -1)
{
    return FolderReader::tr(text, nullptr, n);
}

QDate dateOf(const std::string& time)
{
    return QDate::fromString(ui::plain(time).left(10), Qt::ISODate);
}

/// What each decision is described with.
struct Describer {
    FrameworkLibrary library;
    QDate today;
    const ui::Texts& texts;

    void describe(ui::FolderDecision& told);
    void tellVerdict(ui::FolderDecision& told, const OpenedDecision& opened) const;
    void tellRecord(ui::FolderDecision& told, const OpenedDecision& opened, const Assessment& assessment) const;
};

void Describer::describe(ui::FolderDecision& told)
{
    const Result<OpenedDecision> opened = openDecisionFile(QFile::encodeName(told.path).toStdString(), library);
    if (!opened) {
        told.trouble = faultText(opened.errors(), texts);
        return;
    }
    if (!opened->decision.title.empty())
        told.title = ui::plain(opened->decision.title);
    told.since = dateOf(opened->decision.createdAt);
    tellVerdict(told, *opened);
    told.age = ageWords(told.since, today);
}

void Describer::tellVerdict(ui::FolderDecision& told, const OpenedDecision& opened) const
{
    const Framework& framework = *opened.found.framework;
    // nothing cancels it
    const SettledAssessment settled = *settle(framework, inputsOf(framework, opened.decision), {});
    const Assessment& assessment = settled.assessment;
    if (const std::optional<AlternativeIndex> winner = assessment.verdict.alternative) {
        told.verdict = ui::plain(framework[*winner].shortName);
        told.colour = framework[*winner].colour;
        told.strength = texts.say(strengthSentences(framework, assessment, *settled.robustness).name);
    }
    tellRecord(told, opened, assessment);
}

void Describer::tellRecord(ui::FolderDecision& told, const OpenedDecision& opened, const Assessment& assessment) const
{
    if (opened.decision.record.empty())
        return;
    const Revision& newest = opened.decision.record.back();
    const Framework& framework = *opened.found.framework;
    told.status = texts.say(statusOf(newest.said));
    told.since = dateOf(newest.recordedAt);
    const Inputs inputs = inputsOf(framework, opened.decision);
    for (const std::size_t place : dueTriggers(framework, inputs, assessment, newest.triggers)) {
        QStringList words;
        for (const Message& condition : triggerWords(framework, newest.triggers[place]).conditions)
            words << texts.say(condition);
        told.due << words.join(tr(" and "));
    }
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
        return tr("%n day(s) ago", int(days));
    int months = (today.year() - since.year()) * 12 + today.month() - since.month();
    if (since.addMonths(months) > today)
        --months;
    return months < kMonthsAsMonths ? tr("%n month(s) ago", months) : tr("%n year(s) ago", months / 12);
}

ui::DecisionFolder quickFolder(const QString& path)
{
    ui::DecisionFolder folder{path, {}, false};
    const QFileInfoList files = QDir(path).entryInfoList({QStringLiteral("*.waymark")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files.mid(0, kMostInFolder)) {
        ui::FolderDecision& told = folder.decisions.emplace_back();
        told.path = file.absoluteFilePath();
        told.title = file.completeBaseName();
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
