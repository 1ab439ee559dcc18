#include "ui/document/edit.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

#include "core/decision/edit_decision.h"
#include "core/decision/edit_estimates.h"
#include "core/decision/edit_priorities.h"
#include "core/decision/edit_scenarios.h"

namespace waymark::ui {
namespace {

const Scenario& scenarioIn(const Decision& decision, const ScenarioId& id)
{
    const Scenario* found = findScenario(decision, id.text);
    assert(found && found->id == id);
    return *found;
}

std::optional<Answer> exchangeAnswer(
    Decision& decision, const AnswerOwner& owner, const QuestionId& question, std::optional<Answer> answer)
{
    if (const auto* scenario = std::get_if<ScenarioId>(&owner))
        return setScenarioAnswer(decision, *scenario, question, std::move(answer));
    return setAnswer(decision, std::get<ParticipantId>(owner), question, std::move(answer));
}

Edit applied(Decision& decision, AnswerEdit edit)
{
    std::optional<Answer> before = exchangeAnswer(decision, edit.owner, edit.question, std::move(edit.answer));
    return AnswerEdit{std::move(edit.owner), std::move(edit.question), std::move(before)};
}

Edit applied(Decision& decision, EstimateEdit edit)
{
    edit.estimate = setEstimate(decision, edit.estimator, std::move(edit.estimate));
    for (auto& [question, answer] : edit.answers)
        answer = exchangeAnswer(decision, edit.owner, question, std::move(answer));
    return edit;
}

Edit applied(Decision& decision, RatingEdit edit)
{
    const std::optional<double> before = setRating(decision, edit.criterion, edit.points);
    return RatingEdit{std::move(edit.criterion), before};
}

Edit applied(Decision& decision, SwingEdit edit)
{
    const std::optional<double> before = setSwing(decision, edit.criterion, edit.points);
    return SwingEdit{std::move(edit.criterion), before};
}

Edit applied(Decision& decision, SmartEdit edit)
{
    const std::optional<double> before = setSmart(decision, edit.criterion, edit.points);
    return SmartEdit{std::move(edit.criterion), before};
}

Edit applied(Decision& decision, IntervalEdit edit)
{
    const std::optional<PointRange> before = setInterval(decision, edit.criterion, edit.interval);
    return IntervalEdit{std::move(edit.criterion), before};
}

Edit applied(Decision& decision, OrderEdit edit)
{
    return OrderEdit{setOrder(decision, std::move(edit.order))};
}

Edit applied(Decision& decision, PairEdit edit)
{
    const std::optional<double> before = setPair(decision, edit.pair, edit.ratio);
    return PairEdit{std::move(edit.pair), before};
}

Edit applied(Decision& decision, GiveOrTakeEdit edit)
{
    return GiveOrTakeEdit{setGiveOrTake(decision, edit.share)};
}

Edit applied(Decision& decision, OwnEvidenceEdit edit)
{
    std::optional<OwnEvidence> before = setOwnEvidence(decision, edit.key, std::move(edit.evidence));
    return OwnEvidenceEdit{std::move(edit.key), std::move(before)};
}

Edit applied(Decision& decision, MethodEdit edit)
{
    return MethodEdit{setMethod(decision, edit.method)};
}

Edit applied(Decision& decision, PrioritiesEdit edit)
{
    return PrioritiesEdit{std::exchange(decision.priorities, std::move(edit.priorities))};
}

Edit applied(Decision& decision, TitleEdit edit)
{
    return TitleEdit{setTitle(decision, std::move(edit.title))};
}

Edit applied(Decision& decision, ScenariosEdit edit)
{
    return ScenariosEdit{std::exchange(decision.scenarios, std::move(edit.scenarios))};
}

Edit applied(Decision& decision, ScenarioPrioritiesEdit edit)
{
    edit.priorities = setScenarioPriorities(decision, edit.scenario, std::move(edit.priorities));
    return edit;
}

Edit applied(Decision& decision, RevisionEdit edit)
{
    if (!edit.revision)
        return RevisionEdit{edit.number, takeBackRevision(decision)};
    addRevision(decision, *std::move(edit.revision));
    return RevisionEdit{edit.number, std::nullopt};
}

/// Whether this, or nothing, stands in a map under a key.
template <class Key, class Value>
bool isIn(const std::map<Key, Value>& all, const Key& key, const std::optional<Value>& value)
{
    const auto at = all.find(key);
    return value ? at != all.end() && at->second == *value : at == all.end();
}

bool isIn(const Decision& decision, const AnswerEdit& edit)
{
    const Answer* answer = findAnswer(decision, edit.owner, edit.question);
    return answer ? edit.answer == *answer : !edit.answer;
}

bool isIn(const Decision& decision, const EstimateEdit& edit)
{
    const auto isThere = [&](const auto& one) { return isIn(decision, AnswerEdit{edit.owner, one.first, one.second}); };
    return isIn(decision.estimates, edit.estimator, edit.estimate) && std::ranges::all_of(edit.answers, isThere);
}

bool isIn(const Decision& decision, const RatingEdit& edit)
{
    return isIn(decision.priorities.rating, edit.criterion, edit.points);
}

bool isIn(const Decision& decision, const SwingEdit& edit)
{
    return isIn(decision.priorities.swing, edit.criterion, edit.points);
}

bool isIn(const Decision& decision, const SmartEdit& edit)
{
    return isIn(decision.priorities.smart, edit.criterion, edit.points);
}

bool isIn(const Decision& decision, const IntervalEdit& edit)
{
    return isIn(decision.priorities.intervals, edit.criterion, edit.interval);
}

bool isIn(const Decision& decision, const OrderEdit& edit)
{
    return decision.priorities.order == edit.order;
}

bool isIn(const Decision& decision, const PairEdit& edit)
{
    return isIn(decision.priorities.pairs, edit.pair, edit.ratio);
}

bool isIn(const Decision& decision, const GiveOrTakeEdit& edit)
{
    return decision.priorities.giveOrTake == edit.share;
}

bool isIn(const Decision& decision, const OwnEvidenceEdit& edit)
{
    return isIn(decision.ownEvidence, edit.key, edit.evidence);
}

bool isIn(const Decision& decision, const MethodEdit& edit)
{
    return decision.priorities.method == edit.method;
}

bool isIn(const Decision& decision, const PrioritiesEdit& edit)
{
    return decision.priorities == edit.priorities;
}

bool isIn(const Decision& decision, const TitleEdit& edit)
{
    return decision.title == edit.title;
}

bool isIn(const Decision& decision, const ScenariosEdit& edit)
{
    return decision.scenarios == edit.scenarios;
}

bool isIn(const Decision& decision, const ScenarioPrioritiesEdit& edit)
{
    return scenarioIn(decision, edit.scenario).priorities == edit.priorities;
}

bool isIn(const Decision& decision, const RevisionEdit& edit)
{
    const std::size_t count = std::size_t(edit.number);
    if (!edit.revision)
        return decision.record.size() < count;
    return decision.record.size() == count && decision.record.back() == *edit.revision;
}

} // namespace

Edit apply(Decision& decision, Edit edit)
{
    return std::visit([&](auto&& one) { return applied(decision, std::move(one)); }, std::move(edit));
}

bool stands(const Decision& decision, const Edit& edit)
{
    return std::visit([&](const auto& one) { return isIn(decision, one); }, edit);
}

const Answer* findAnswer(const Decision& decision, const AnswerOwner& owner, const QuestionId& question)
{
    if (const auto* participant = std::get_if<ParticipantId>(&owner))
        return waymark::findAnswer(decision, *participant, question);
    const Answers& answers = scenarioIn(decision, std::get<ScenarioId>(owner)).answers;
    const auto at = answers.find(question);
    return at == answers.end() ? nullptr : &at->second;
}

} // namespace waymark::ui
