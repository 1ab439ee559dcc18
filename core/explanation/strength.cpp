#include "core/explanation/strength.h"

#include "core/robustness/strength.h"

namespace waymark {
namespace {

const char* idOf(Strength strength)
{
    switch (strength) {
    case Strength::tie:
        return "explanation.tie";
    case Strength::fragile:
        return "explanation.fragile";
    case Strength::robust:
        break;
    }
    return "explanation.robust";
}

const char* idOf(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::tie:
        return "explanation.doubtTie";
    case DoubtKind::stated:
        return "explanation.doubtStated";
    case DoubtKind::order:
        return "explanation.doubtOrder";
    case DoubtKind::heldDown:
        return "explanation.doubtHeldDown";
    case DoubtKind::unknownReason:
        break;
    }
    return "explanation.doubtUnknownReason";
}

/// How often its value is the highest, and how often the rule falls on it: of an unopposed one the second says nothing.
Message sharesOf(const Argument& winner, const Assessment& assessment, const Robustness& robustness)
{
    const std::size_t verdict = assessment.verdict.alternative->value;
    const auto first = [&](const Odds& odds) { return odds.rankAcceptability[verdict].front(); };
    if (isUnopposed(assessment))
        return {"explanation.verdictUnopposed",
            {winner, {"stated", first(robustness.stated)}, {"order", first(robustness.order)}}};
    return {"explanation.verdictShares",
        {winner, {"first", first(robustness.stated)}, {"stated", robustness.stated.verdictShare[verdict]},
            {"order", robustness.order.verdictShare[verdict]}}};
}

} // namespace

std::vector<Message> StrengthSentences::all() const
{
    std::vector<Message> messages{name, shares};
    messages.insert(messages.end(), doubts.begin(), doubts.end());
    messages.push_back(thresholds);
    return messages;
}

StrengthSentences strengthSentences(
    const Framework& framework, const Assessment& assessment, const Robustness& robustness)
{
    const AlternativeIndex verdict = *assessment.verdict.alternative;
    const Argument winner{"verdict", framework[verdict].name};
    const Thresholds& asked = framework.thresholds;
    StrengthSentences said;
    said.name = {idOf(robustness.strength), {}};
    said.shares = sharesOf(winner, assessment, robustness);
    for (const Doubt& doubt : robustness.doubts)
        said.doubts.push_back(
            {idOf(doubt.kind), {winner, {"rival", framework[doubt.rival].name}, {"share", doubt.share}}});
    said.thresholds = {"explanation.strengthThresholds",
        {{"stated", asked.robustAsStated}, {"order", asked.robustSameOrder}, {"tieLow", asked.tieLow},
            {"tieHigh", asked.tieHigh}}};
    return said;
}

} // namespace waymark
