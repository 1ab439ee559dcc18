#include "core/decision/reconcile.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

#include "core/decision/answer_check.h"
#include "core/decision/edit_priorities.h"
#include "core/decision/framework_content.h"
#include "core/decision/reconcile_messages.h"

namespace waymark {
namespace {

/// Why an answer that does not fit its question does not.
MisfitKind kindOfMisfit(const Framework& now, QuestionIndex question, const AnswerValue& value)
{
    if (std::holds_alternative<DoesNotApply>(value))
        return MisfitKind::notApplicableGone;
    const auto* choice = std::get_if<Choice>(&value);
    if ((choice != nullptr) != now[question].isChoice())
        return MisfitKind::kindChanged;
    if (!choice)
        return MisfitKind::outOfRange;
    const auto isGone = [&](const OptionId& option) { return !now.find(question, option); };
    const bool isAnyGone = std::any_of(choice->options.begin(), choice->options.end(), isGone);
    return isAnyGone ? MisfitKind::optionGone : MisfitKind::badChoice;
}

void addMisfits(
    const Framework& now, const Answers& answers, const std::optional<ParticipantId>& who, std::vector<Misfit>& misfits)
{
    for (const auto& [id, answer] : answers) {
        const std::optional<QuestionIndex> question = now.find(id);
        if (!question)
            misfits.push_back({id, who, MisfitKind::questionGone});
        else if (!fits(now, *question, answer.value))
            misfits.push_back({id, who, kindOfMisfit(now, *question, answer.value)});
    }
}

std::vector<Misfit> misfitsOf(const Framework& now, const Decision& decision)
{
    std::vector<Misfit> misfits;
    addMisfits(now, decision.agreed, std::nullopt, misfits);
    for (const Participant& participant : decision.participants)
        addMisfits(now, participant.answers, participant.id, misfits);
    std::stable_sort(
        misfits.begin(), misfits.end(), [](const Misfit& a, const Misfit& b) { return a.question < b.question; });
    return misfits;
}

std::vector<CriterionId> lostPrioritiesOf(const Framework& now, const Priorities& priorities)
{
    std::set<CriterionId> lost = criteriaOf(priorities);
    std::erase_if(lost, [&](const CriterionId& criterion) { return now.find(criterion).has_value(); });
    return {lost.begin(), lost.end()};
}

std::vector<OwnEvidenceKey> lostOwnEvidenceOf(const Framework& now, const OwnEvidenceMap& own)
{
    std::vector<OwnEvidenceKey> lost;
    for (const auto& entry : own)
        if (!fits(now, entry.first))
            lost.push_back(entry.first);
    return lost;
}

void compareQuestions(const Framework& now, const Framework& before, Reconciliation& result)
{
    for (std::size_t i = 0; i < now.questions.size(); ++i) {
        const QuestionIndex index{i};
        const std::optional<QuestionIndex> earlier = before.find(now[index].id);
        if (!earlier) {
            result.added.push_back(index);
            continue;
        }
        const QuestionChange change{index, wordingOf(now, index) != wordingOf(before, *earlier),
            scoringOf(now, index) != scoringOf(before, *earlier)};
        if (change.wording || change.scoring)
            result.changed.push_back(change);
    }
}

/// What each thing of a list says, by its id.
template <class Thing> auto contentsOf(const Framework& framework, const std::vector<Thing>& things)
{
    using IndexType = std::conditional_t<std::is_same_v<Thing, Rule>, RuleIndex, CriterionIndex>;
    std::map<decltype(Thing::id), std::string> contents;
    for (std::size_t i = 0; i < things.size(); ++i)
        contents.emplace(things[i].id, contentOf(framework, IndexType{i}));
    return contents;
}

/// The ids that only one side has or under which the sides say different things.
template <class IdType>
std::vector<IdType> differences(std::map<IdType, std::string> now, const std::map<IdType, std::string>& before)
{
    std::vector<IdType> different;
    for (const auto& [id, content] : before) {
        const auto at = now.find(id);
        if (at == now.end() || at->second != content)
            different.push_back(id);
        now.erase(id);
    }
    for (const auto& entry : now)
        different.push_back(entry.first);
    std::sort(different.begin(), different.end());
    return different;
}

} // namespace

Reconciliation reconcile(const Framework& now, const Decision& decision, const Framework* before)
{
    Reconciliation result;
    result.misfits = misfitsOf(now, decision);
    result.lostPriorities = lostPrioritiesOf(now, decision.priorities);
    result.lostOwnEvidence = lostOwnEvidenceOf(now, decision.ownEvidence);
    if (before) {
        compareQuestions(now, *before, result);
        result.changedCriteria = differences(contentsOf(now, now.criteria), contentsOf(*before, before->criteria));
        result.changedRules = differences(contentsOf(now, now.rules), contentsOf(*before, before->rules));
    }
    result.messages = messagesAbout(result, now, decision, before);
    return result;
}

} // namespace waymark
