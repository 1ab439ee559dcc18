#include "core/explanation/recommendation.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/assessment/open_questions.h"
#include "core/explanation/names.h"

namespace waymark {
namespace {

std::vector<Message> withoutAlternatives(const Framework& framework, const Assessment& assessment)
{
    std::vector<Message> messages{{"explanation.noAlternative", {}}};
    const std::string titles = titlesOf(framework, questionsBehindExclusions(framework, assessment));
    if (!titles.empty())
        messages.push_back({"explanation.lookAgain", {{"questions", titles}}});
    return messages;
}

Message whyUndecided(const Framework& framework, const Assessment& assessment)
{
    const Verdict& verdict = assessment.verdict;
    if (verdict.undecided == Undecided::noStartingPoint)
        return {"explanation.noStartingPoint", {}};
    if (verdict.undecided == Undecided::tied)
        return {"explanation.tied", {{"alternatives", namesOf(framework, verdict.highest)}}};
    return {assessment.answered == 0 ? "explanation.nothingAnswered" : "explanation.nothingThatCounts", {}};
}

std::vector<Message> undecided(const Framework& framework, const Assessment& assessment)
{
    if (assessment.verdict.undecided == Undecided::noAlternative)
        return withoutAlternatives(framework, assessment);
    std::optional<QuestionIndex> first;
    if (!assessment.verdict.byDefault)
        first = openQuestionForDefault(framework, assessment);
    if (!first)
        first = firstOpenQuestion(framework, assessment);
    std::vector<Message> messages{whyUndecided(framework, assessment)};
    if (first)
        messages.push_back({"explanation.answerFirst", {{"question", framework[*first].title}}});
    return messages;
}

/// The alternatives on the table other than this one.
std::vector<AlternativeIndex> rivalsOf(AlternativeIndex alternative, const Assessment& assessment)
{
    std::vector<AlternativeIndex> rivals;
    for (std::size_t i = 0; i < assessment.alternatives.size(); ++i)
        if (assessment.alternatives[i].available && i != alternative.value)
            rivals.push_back({i});
    return rivals;
}

Message whyTheDefault(const Framework& framework, const Assessment& assessment, Argument headline)
{
    const Verdict& verdict = assessment.verdict;
    const std::vector<AlternativeIndex> rivals = rivalsOf(*verdict.alternative, assessment);
    if (rivals.empty())
        return {"explanation.onlyOneLeft", {headline}};
    const Argument byDefault{"default", framework[*verdict.alternative].name};
    if (!verdict.leadUnproven.empty())
        return {"explanation.reasonsButUnproven",
            {headline, {"challengers", namesOf(framework, verdict.leadUnproven)}, byDefault}};
    if (!verdict.reasonWithoutLead.empty())
        return {"explanation.reasonsButNoLead",
            {headline, {"challengers", namesOf(framework, verdict.reasonWithoutLead)}, byDefault}};
    if (rivals.size() == 1)
        return {"explanation.noReasonForOne", {headline, {"challenger", namesOf(framework, rivals)}, byDefault}};
    return {"explanation.noReasonForSeveral", {headline, {"challengers", namesOf(framework, rivals)}, byDefault}};
}

Message whyTheHighest(const Framework& framework, const Assessment& assessment, Argument headline)
{
    const Verdict& verdict = assessment.verdict;
    const Argument winner{"alternative", framework[*verdict.alternative].name};
    if (rivalsOf(*verdict.alternative, assessment).empty())
        return {"explanation.onlyOneLeft", {headline}};
    if (!verdict.byDefault)
        return {"explanation.highestWins", {headline, winner}};
    return {"explanation.defaultExcluded", {headline, winner, {"default", framework[*verdict.byDefault].name}}};
}

Message whyTheWinner(const Framework& framework, const Assessment& assessment)
{
    const Verdict& verdict = assessment.verdict;
    const Argument headline{"headline", verdict.headline};
    if (verdict.alternative == verdict.byDefault)
        return whyTheDefault(framework, assessment, headline);
    const auto& qualified = verdict.qualified;
    if (std::find(qualified.begin(), qualified.end(), *verdict.alternative) == qualified.end())
        return whyTheHighest(framework, assessment, headline);
    return {"explanation.qualified",
        {headline, {"alternative", framework[*verdict.alternative].name},
            {"default", framework[*verdict.byDefault].name}}};
}

} // namespace

std::vector<Message> recommendationOf(const Framework& framework, const Assessment& assessment)
{
    const Verdict& verdict = assessment.verdict;
    if (!verdict.alternative)
        return undecided(framework, assessment);
    std::vector<Message> messages{whyTheWinner(framework, assessment)};
    for (const Reason& reason : assessment.reasons)
        if (reason.alternative == *verdict.alternative)
            messages.push_back({"explanation.reason", {{"reason", framework[reason.rule].text}}});
    return messages;
}

} // namespace waymark
