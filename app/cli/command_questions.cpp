#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/estimator_json.h"
#include "app/cli/framework_choice.h"
#include "app/cli/framework_json.h"
#include "app/cli/output_form.h"
#include "app/cli/printable.h"
#include "app/cli/table.h"
#include "core/base/shortest_number.h"
#include "core/framework/question_kinds.h"

namespace waymark::cli {
namespace {

Json questionsJson(const Framework& framework)
{
    Json questions = Json::array();
    for (const Question& question : framework.questions)
        questions.push_back(questionJson(framework, question));
    Json estimators = Json::array();
    for (const Estimator& estimator : framework.estimators)
        estimators.push_back(estimatorJson(framework, estimator));
    return {{"framework", frameworkJson(framework)}, {"questions", std::move(questions)},
        {"estimators", std::move(estimators)}};
}

/// What the question takes, as the command line spells it.
std::string valuesOf(const Question& question)
{
    if (!question.isChoice()) {
        const std::string range = shortestNumber(question.range.min) + ".." + shortestNumber(question.range.max);
        return question.range.unit.empty() ? range : range + " " + question.range.unit;
    }
    std::string options;
    for (const Option& option : question.options)
        options += (options.empty() ? "" : " | ") + option.id.text;
    return options;
}

std::string remarksOn(const Question& question, const Session& session)
{
    std::string remarks(nameOf(kQuestionKinds, question.kind));
    if (question.essential)
        remarks += ", " + session.say({"cli.essential", {}});
    if (question.asked == AskedOf::everyone)
        remarks += ", " + session.say({"cli.askedOfEveryone", {}});
    return remarks;
}

void writePage(const Framework& framework, PageIndex page, const Session& session)
{
    session.writeLine(framework[page].title);
    Table table({Table::Align::left, Table::Align::left, Table::Align::left});
    for (const Question& question : framework.questions) {
        if (question.page != page)
            continue;
        table.add({question.id.text, printable(question.title), remarksOn(question, session)});
        table.add({"", printable(valuesOf(question))});
    }
    writeTable(table, session);
}

void writeQuestions(const Framework& framework, const Session& session)
{
    for (std::size_t page = 0; page < framework.pages.size(); ++page) {
        if (page > 0)
            session.writeLine();
        writePage(framework, {page}, session);
    }
}

ExitStatus listQuestions(const std::string& wanted, OutputForm form, Session& session)
{
    const ChosenFramework framework = chooseFramework(wanted, session);
    if (!framework.pointer)
        return framework.status;
    if (form == OutputForm::json)
        session.write(prettyText(questionsJson(*framework.pointer)));
    else
        writeQuestions(*framework.pointer, session);
    return ExitStatus::done;
}

} // namespace

void addQuestionsCommand(CLI::App& parser, Task& task)
{
    const auto framework = std::make_shared<std::string>();
    CLI::App* command = parser.add_subcommand("questions", "List every question of a framework");
    command->add_option("--framework", *framework, "Id of the framework; not needed while one ships")->type_name("ID");
    const auto form = addJsonFlag(*command);
    command->callback([&task, framework, form] {
        task = [framework, form](Session& session) { return listQuestions(*framework, *form, session); };
    });
}

} // namespace waymark::cli
