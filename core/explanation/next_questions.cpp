#include "core/explanation/next_questions.h"

namespace waymark {
namespace {

/// Less would be printed as nothing.
constexpr double kLeastSaid = 0.005;

const char* idOf(const QuestionGain& gain)
{
    if (gain.isOpen)
        return gain.changesVerdict() ? "explanation.nextOpenTurns" : "explanation.nextOpen";
    return gain.changesVerdict() ? "explanation.nextWideTurns" : "explanation.nextWide";
}

} // namespace

std::vector<WorthFindingOut> worthFindingOut(const NextQuestions& next)
{
    std::vector<WorthFindingOut> found;
    for (const QuestionGain& gain : next.ranking)
        if (found.size() < kMostNextQuestions && (gain.gain >= kLeastSaid || gain.changesVerdict()))
            found.push_back({gain.question,
                {idOf(gain), {{"least", gain.least}, {"most", gain.most}, {"chance", gain.chanceOfChange}}}});
    return found;
}

Message nothingToFindOut(const NextQuestions& next)
{
    if (next.isUnopposed)
        return {"explanation.nextNothingUnopposed", {}};
    return {"explanation.nextNothing", {{"certainty", next.certainty}}};
}

} // namespace waymark
