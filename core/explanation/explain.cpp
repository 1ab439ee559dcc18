#include "core/explanation/explain.h"

#include <algorithm>

#include "core/explanation/proof.h"
#include "core/explanation/recommendation.h"

namespace waymark {
namespace {

std::vector<Message> exclusionsOf(const Framework& framework, const Assessment& assessment)
{
    std::vector<Message> messages;
    for (std::size_t i = 0; i < assessment.alternatives.size(); ++i)
        if (const auto rule = assessment.alternatives[i].excludedBy)
            messages.push_back({"explanation.excluded",
                {{"alternative", framework.alternatives[i].name}, {"reason", framework[*rule].text}}});
    return messages;
}

std::vector<Message> cautionsOf(const Framework& framework, const Assessment& assessment)
{
    std::vector<Message> messages;
    for (const Caution& caution : assessment.cautions)
        messages.push_back({"explanation.caution", {{"caution", framework[caution.rule].text}}});
    return messages;
}

/// A share this near to 1 would be shown as 100 %.
constexpr double kAllOfIt = 0.005;

std::vector<Message> basisOf(const Assessment& assessment)
{
    std::vector<Message> messages;
    const bool isWeighed = std::any_of(assessment.criteria.begin(), assessment.criteria.end(),
        [](const CriterionResult& each) { return each.weight > 0; });
    if (!isWeighed)
        messages.push_back({"explanation.basisUnweighed", {}});
    else if (assessment.answered == 0)
        messages.push_back({"explanation.basisNothing", {{"questions", static_cast<double>(assessment.questions)}}});
    else if (assessment.answeredShare > 1 - kAllOfIt)
        messages.push_back({"explanation.basisAll",
            {{"answered", static_cast<double>(assessment.answered)},
                {"questions", static_cast<double>(assessment.questions)}}});
    else
        messages.push_back({"explanation.basis",
            {{"answered", static_cast<double>(assessment.answered)},
                {"questions", static_cast<double>(assessment.questions)}, {"share", assessment.answeredShare}}});
    const auto own = std::count_if(assessment.criteria.begin(), assessment.criteria.end(),
        [](const CriterionResult& each) { return each.relevant && each.source != ImportanceSource::framework; });
    if (own > 0)
        messages.push_back({"explanation.basisPriorities", {{"count", static_cast<double>(own)}}});
    const auto ownValues = std::count_if(assessment.contributions.begin(), assessment.contributions.end(),
        [](const Contribution& each) { return each.own; });
    if (ownValues > 0)
        messages.push_back({"explanation.basisOwnValues", {{"count", static_cast<double>(ownValues)}}});
    if (assessment.reading == Reading::articleOnly)
        messages.push_back({"explanation.basisSourceOnly", {}});
    return messages;
}

} // namespace

Explanation explain(const Framework& framework, const Assessment& assessment)
{
    return {recommendationOf(framework, assessment), proofOf(framework, assessment),
        exclusionsOf(framework, assessment), cautionsOf(framework, assessment), basisOf(assessment)};
}

} // namespace waymark
