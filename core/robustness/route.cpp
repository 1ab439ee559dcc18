#include "core/robustness/route.h"

#include <algorithm>
#include <tuple>

#include "core/robustness/completions.h"

namespace waymark {
namespace {

/// Those that nobody has answered, as ranked.
std::vector<QuestionGain> unanswered(const Inputs& inputs, const NextQuestions& ranking)
{
    std::vector<QuestionGain> open = ranking.ranking;
    std::erase_if(
        open, [&](const QuestionGain& each) { return inputs.opinions[each.question.value].kind != OpinionKind::none; });
    return open;
}

/// The most worth asking; the first of equals, so that the ranking's own order counts last.
const QuestionGain& bestOf(
    const Framework& framework, const std::vector<QuestionGain>& open, const Completion& completion)
{
    const double negligible = kNegligibleGain * completion.chanceOfChange * (1 - completion.chanceOfChange);
    const auto worth = [&](const QuestionGain& each) {
        const bool essential = framework[each.question].essential;
        const double influence = completion.influence[each.question.value];
        const bool matters = each.gain >= kNegligibleGain || influence > negligible;
        return std::tuple(essential && matters, each.gain, influence, essential);
    };
    return *std::ranges::max_element(open, {}, worth);
}

double largest(const std::vector<QuestionGain>& open, double QuestionGain::*figure)
{
    return (*std::ranges::max_element(open, {}, figure)).*figure;
}

} // namespace

Route routeFrom(
    const Framework& framework, const Inputs& inputs, const NextQuestions& ranking, const RobustnessOptions& options)
{
    Route route;
    const std::vector<QuestionGain> open = unanswered(inputs, ranking);
    if (open.empty()) {
        route.canStop = ranking.verdict.has_value();
        return route;
    }
    if (!ranking.verdict) {
        route.next = open.front().question;
        return route;
    }
    const Completion completion = completionOf(framework, inputs, *ranking.verdict, options);
    const QuestionGain& next = bestOf(framework, open, completion);
    route.next = next.question;
    route.gain = next.gain;
    route.chanceOfChange = std::max(completion.chanceOfChange, largest(open, &QuestionGain::chanceOfChange));
    route.canStop = route.chanceOfChange <= kUnlikelyChange && largest(open, &QuestionGain::gain) < kNegligibleGain;
    return route;
}

} // namespace waymark
