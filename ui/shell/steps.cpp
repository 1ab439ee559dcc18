#include "ui/shell/steps.h"

#include <cassert>

#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

Step finalStep(StepKind kind, const QString& id, const QString& title)
{
    Step step;
    step.kind = kind;
    step.id = id;
    step.title = title;
    return step;
}

} // namespace

Steps stepsOf(const Framework& framework, const Assessment& assessment)
{
    Steps steps;
    for (std::size_t i = 0; i < framework.pages.size(); ++i) {
        const Page& page = framework.pages[i];
        steps.push_back({StepKind::questions, PageIndex{i}, plain(page.id.text), plain(page.title), 0, 0});
    }
    for (std::size_t i = 0; i < framework.questions.size(); ++i) {
        const AnswerState state = assessment.states[i];
        if (state == AnswerState::hidden)
            continue;
        Step& step = steps[framework.questions[i].page.value];
        ++step.questions;
        if (state != AnswerState::unanswered)
            ++step.answered;
    }
    steps.push_back(finalStep(StepKind::priorities, QStringLiteral("priorities"), say("Priorities")));
    steps.push_back(finalStep(StepKind::verdict, QStringLiteral("verdict"), say("Verdict")));
    return steps;
}

std::optional<std::size_t> stepAfter(const Steps& steps, std::size_t current)
{
    for (std::size_t i = current + 1; i < steps.size(); ++i)
        if (steps[i].isWalkable())
            return i;
    return std::nullopt;
}

std::optional<std::size_t> stepBefore(const Steps& steps, std::size_t current)
{
    for (std::size_t i = current; i > 0; --i)
        if (steps[i - 1].isWalkable())
            return i - 1;
    return std::nullopt;
}

std::size_t stepOf([[maybe_unused]] const Steps& steps, PageIndex page)
{
    assert(page.value < steps.size());
    return page.value; // the pages come first, in the framework's order
}

} // namespace waymark::ui
