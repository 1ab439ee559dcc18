#include "app/desktop/start_page_content.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/desktop/decision_file.h"
#include "core/assessment/assess.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

Result<OpenedDecision> openAt(const QString& path, FrameworkLibrary& library)
{
    return openDecisionFile(QFile::encodeName(path).toStdString(), library);
}

void describe(ui::RecentDecision& recent, const OpenedDecision& opened)
{
    const Framework& framework = *opened.found.framework;
    const Assessment assessment = assess(framework, opened.decision, {});
    recent.title = ui::plain(opened.decision.title);
    recent.framework = ui::plain(framework.title);
    recent.answered = static_cast<int>(assessment.answered);
    recent.questions = static_cast<int>(assessment.questions);
    if (const std::optional<AlternativeIndex> winner = assessment.verdict.alternative) {
        recent.verdict = ui::plain(framework[*winner].shortName);
        recent.colour = framework[*winner].colour;
    }
}

/// 'database-bound-api.waymark' as 'Database bound api', until the title is known.
QString titleFromName(const QFileInfo& file)
{
    QString title = file.completeBaseName().replace(u'-', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

} // namespace

ui::StartContent quickStartContent(const ui::Settings& settings, const QString& exampleFolder)
{
    ui::StartContent content;
    for (const ui::RecentFile& file : settings.recentFiles()) {
        ui::RecentDecision recent;
        recent.path = file.path;
        recent.missing = file.isMissing;
        content.recent.push_back(recent);
    }
    const QStringList pattern{QStringLiteral("*.waymark")};
    for (const QFileInfo& file : QDir(exampleFolder).entryInfoList(pattern, QDir::Files, QDir::Name))
        content.examples.push_back({file.filePath(), titleFromName(file), {}});
    return content;
}

void describeFiles(ui::StartContent& content, FrameworkLibrary& library)
{
    for (ui::RecentDecision& recent : content.recent)
        if (!recent.missing)
            if (const Result<OpenedDecision> opened = openAt(recent.path, library))
                describe(recent, *opened);
    for (ui::ExampleFile& example : content.examples) {
        const Result<OpenedDecision> opened = openAt(example.path, library);
        if (!opened)
            continue;
        example.title = ui::plain(opened->decision.title);
        const Framework& framework = *opened->found.framework;
        const Verdict verdict = assess(framework, opened->decision, {}).verdict;
        example.subtitle = ui::plain(verdict.headline.empty() ? framework.title : verdict.headline);
    }
}

} // namespace waymark::app
