#include "app/desktop/start_page_content.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/desktop/decision_folder.h"
#include "core/assessment/assess.h"
#include "core/decision/decision_file.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

Result<OpenedDecision> openAt(const QString& path, FrameworkLibrary& library)
{
    return openDecisionFile(ui::nativePath(path), library);
}

void describe(ui::RecentDecision& recent, const OpenedDecision& opened)
{
    const Framework& framework = *opened.found.framework;
    const Assessment assessment = assess(framework, opened.decision, {});
    recent.title = ui::typedName(opened.decision.title);
    recent.framework = ui::typedName(framework.title);
    recent.answered = static_cast<int>(assessment.answered);
    recent.questions = static_cast<int>(assessment.questions);
    if (const std::optional<AlternativeIndex> winner = assessment.verdict.alternative) {
        recent.verdict = ui::typedName(framework[*winner].shortName);
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

/// By the name of a file: what its decision is about, in a line.
QJsonObject situationsIn(const QString& folder)
{
    QFile file(folder + QStringLiteral("/situations.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
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
    const QJsonObject situations = situationsIn(exampleFolder);
    for (const QFileInfo& file : QDir(exampleFolder).entryInfoList(pattern, QDir::Files, QDir::Name))
        content.examples.push_back(
            {file.filePath(), titleFromName(file), situations[file.completeBaseName()].toString()});
    if (const QString folder = settings.decisionFolder(); !folder.isEmpty())
        content.folder = quickFolder(folder);
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
        example.title = ui::typedName(opened->decision.title);
        if (example.subtitle.isEmpty())
            example.subtitle = ui::typedName(opened->found.framework->title);
    }
}

} // namespace waymark::app
