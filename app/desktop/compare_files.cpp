#include "app/desktop/compare_files.h"

#include <utility>

#include <QStringList>

#include "core/assessment/assess.h"
#include "core/record/comparison.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

QString titleOf(const ComparedFile& file)
{
    const QString title = ui::typedName(file.opened.decision.title);
    return title.isEmpty() ? ui::typedFileName(file.path) : title;
}

/// The titles; where one stands there twice, with the file's name.
QStringList namesOf(const std::vector<ComparedFile>& files)
{
    QStringList titles;
    for (const ComparedFile& file : files)
        titles << titleOf(file);
    QStringList names;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString fileName = ui::typedFileName(files[std::size_t(i)].path);
        names << (titles.count(titles[i]) == 1 ? titles[i] : ui::say("%1 (%2)").arg(titles[i], fileName));
    }
    return names;
}

/// What is known without a single world: enough for core to tell whether it compares them.
Study quickStudy(const OpenedDecision& opened)
{
    const Framework& framework = *opened.found.framework;
    return {
        {}, inputsOf(framework, opened.decision), {assess(framework, opened.decision, {}), std::nullopt}, std::nullopt};
}

} // namespace

Result<ui::ComparedThings> sideBySide(const std::vector<ComparedFile>& files)
{
    const QStringList names = namesOf(files);
    std::vector<Study> studies;
    for (const ComparedFile& file : files)
        studies.push_back(quickStudy(file.opened));
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < files.size(); ++i)
        candidates.push_back({names[qsizetype(i)].toStdString(), *files[i].opened.found.framework, studies[i]});
    if (const Result<Comparison> compared = compare(candidates); !compared)
        return compared.errors();
    ui::ComparisonTask task{files.front().opened.found.framework, Reading::full, {}};
    for (std::size_t i = 0; i < files.size(); ++i)
        task.columns.push_back({names[qsizetype(i)], std::move(studies[i].inputs)});
    return ui::ComparedThings{QStringLiteral("compareFiles"), ui::say("Compare decisions"), std::move(task)};
}

} // namespace waymark::app
