#include "core/record/triggers.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/point_range.h"
#include "core/framework/question_kinds.h"
#include "core/group/opinion_text.h"
#include "core/robustness/required_lead.h"
#include "core/robustness/trials.h"

namespace waymark {
namespace {

/// Weights are named to a percent if that is near enough, else finer.
constexpr double kWeightGrids[] = {100, 1000, 10'000};

/// A number on its question's steps.
class Steps {
public:
    explicit Steps(const Question& question)
        : m_step(question.kind == QuestionKind::scale ? 1 : question.range.step),
          m_digits(std::pow(10, question.kind == QuestionKind::scale ? 0 : question.range.decimals))
    {}

    /// How many steps lie strictly between two numbers, counted from the first.
    long long between(double from, double to) const
    {
        return std::max(0LL, static_cast<long long>(std::ceil(std::abs(from - to) / m_step - kHair)) - 1);
    }
    /// The number so many steps from one towards another.
    double towards(double from, double to, long long steps) const
    {
        const double moved = from + (to < from ? -m_step : m_step) * static_cast<double>(steps);
        return std::round(moved * m_digits) / m_digits;
    }

private:
    static constexpr double kHair = 1e-9;
    double m_step;
    double m_digits;
};

/// The inputs with one weight given and the others in their proportions, as ratings of the team's own.
void setWeight(Inputs& inputs, const Framework& framework, const Assessment& today, const WeightTrigger& wanted)
{
    const CriterionIndex criterion = *framework.find(wanted.criterion);
    const double others = 1 - today.criteria[criterion.value].weight;
    inputs.priorities.method = WeightMethod::rating;
    for (std::size_t c = 0; c < framework.criteria.size(); ++c) {
        const double weight =
            c == criterion.value ? wanted.weight : today.criteria[c].weight * (1 - wanted.weight) / others;
        inputs.priorities.rating[framework.criteria[c].id] = kMostImportance * weight;
    }
}

class TriggerSearch {
public:
    TriggerSearch(const Framework& framework, const Study& study)
        : m_framework(framework),
          m_study(study),
          m_run(onAllThreads(study.run.worlds, study.run.seed)),
          m_leads(*requiredLeads(framework, study.inputs, study.assessment(), onAllThreads(kChunkWorlds, m_run.seed))),
          m_trials(framework, study.inputs, study.assessment(), m_leads)
    {}

    std::vector<Trigger> all()
    {
        addSingles();
        addPairs();
        addWeights();
        return std::move(m_found);
    }

private:
    using Flip = AnswerFlip;

    /// Changes of one answer that turn the verdict on values and rules, or in worlds too, nearest first.
    std::vector<Flip> singleFlips() const
    {
        const Flips& flips = m_study.around->flips;
        std::vector<Flip> all = flips.answers;
        for (const Counterfactual& set : flips.counterfactuals)
            if (set.changes.size() == 1)
                all.push_back({set.changes.front(), set.verdict});
        for (const Edge& edge : flips.edges)
            addEdge(all, edge);
        std::erase_if(all, [&](const Flip& flip) { return m_trials.isStartingPoint(flip.change.question); });
        const auto key = [&](const Flip& flip) {
            return std::tuple(flip.change.distance, m_framework[flip.change.question].id, m_framework[flip.verdict].id,
                opinionText(m_framework, flip.change.question, flip.change.to));
        };
        std::sort(all.begin(), all.end(), [&](const Flip& a, const Flip& b) { return key(a) < key(b); });
        return all;
    }

    void addEdge(std::vector<Flip>& flips, const Edge& edge) const
    {
        if (!edge.number || !edge.verdict)
            return; // options are among the answer flips
        for (AnswerChange& change :
            nextAnswers(m_framework, edge.question, m_study.inputs.opinions[edge.question.value]))
            if (change.to.number == *edge.number)
                flips.push_back({std::move(change), *edge.verdict});
    }

    void addSingles()
    {
        std::set<std::pair<QuestionIndex, AlternativeIndex>> done;
        std::size_t found = 0;
        for (const Flip& flip : singleFlips()) {
            if (found == kMostTriggers)
                return;
            if (done.contains({flip.change.question, flip.verdict}))
                continue;
            const std::optional<Trigger> trigger = confirmedNearest(flip);
            if (!trigger)
                continue;
            done.insert({flip.change.question, flip.verdict});
            m_found.push_back(*trigger);
            ++found;
        }
    }

    /// The nearest number with that verdict if it stands in worlds, or else the one that was tried.
    std::optional<Trigger> confirmedNearest(const Flip& flip)
    {
        const AnswerChange near = nearest(flip);
        if (const auto trigger = confirmed({near}, flip.verdict))
            return trigger;
        return near == flip.change ? std::nullopt : confirmed({flip.change}, flip.verdict);
    }

    /// As near to today's number as the verdict turns, by bisection on values and rules.
    AnswerChange nearest(const Flip& flip)
    {
        AnswerChange change = flip.change;
        if (change.from.kind != OpinionKind::number || change.to.kind != OpinionKind::number)
            return change;
        const Steps steps(m_framework[change.question]);
        const double today = change.from.number;
        const double tried = change.to.number;
        long long turned = 0; // steps from what was tried towards today's
        long long stands = steps.between(tried, today) + 1;
        while (stands - turned > 1) {
            const long long middle = turned + (stands - turned) / 2;
            change.to.number = steps.towards(tried, today, middle);
            (m_trials.with(change).verdict == flip.verdict ? turned : stands) = middle;
        }
        change.to.number = steps.towards(tried, today, turned);
        if (turned == 0)
            change.to.number = tried;
        return change;
    }

    void addPairs()
    {
        std::size_t found = 0;
        for (const Counterfactual& set : m_study.around->flips.counterfactuals) {
            if (set.changes.size() != 2 || found == kMostTriggers)
                continue;
            if (const std::optional<Trigger> trigger = confirmed(set.changes, set.verdict)) {
                m_found.push_back(*trigger);
                ++found;
            }
        }
    }

    std::optional<Trigger> confirmed(const std::vector<AnswerChange>& changes, AlternativeIndex verdict) const
    {
        Trigger trigger;
        trigger.verdict = m_framework[verdict].id;
        for (const AnswerChange& change : changes)
            trigger.answers.push_back(answerTrigger(change));
        return turns(trigger) ? std::optional(std::move(trigger)) : std::nullopt;
    }

    AnswerTrigger answerTrigger(const AnswerChange& change) const
    {
        const Question& question = m_framework[change.question];
        AnswerTrigger trigger{question.id, Reach::is, answerOf(question, change.to)};
        if (change.from.kind == OpinionKind::number && change.to.kind == OpinionKind::number)
            trigger.reach = change.to.number < change.from.number ? Reach::atMost : Reach::atLeast;
        return trigger;
    }

    struct WeightTurn {
        CriterionIndex criterion;
        Reach reach;
        double bound;
        AlternativeIndex verdict;
        double way; ///< from today's weight
    };

    std::vector<WeightTurn> weightTurns() const
    {
        std::vector<WeightTurn> turns;
        const std::vector<CriterionResult>& criteria = m_study.assessment().criteria;
        for (std::size_t c = 0; c < criteria.size(); ++c) {
            const std::optional<WeightInterval>& stable = criteria[c].verdictStable;
            const double weight = criteria[c].weight;
            if (stable && stable->belowLow)
                turns.push_back({{c}, Reach::atMost, stable->low, *stable->belowLow, weight - stable->low});
            if (stable && stable->aboveHigh)
                turns.push_back({{c}, Reach::atLeast, stable->high, *stable->aboveHigh, stable->high - weight});
        }
        std::sort(turns.begin(), turns.end(), [&](const WeightTurn& a, const WeightTurn& b) {
            return std::tuple(a.way, m_framework[a.criterion].id, a.reach)
                < std::tuple(b.way, m_framework[b.criterion].id, b.reach);
        });
        return turns;
    }

    void addWeights()
    {
        std::size_t found = 0;
        for (const WeightTurn& turn : weightTurns())
            if (found < kMostTriggers)
                if (const std::optional<Trigger> trigger = confirmed(turn)) {
                    m_found.push_back(*trigger);
                    ++found;
                }
    }

    /// The first weight beyond the bound, on the coarsest grid, with which the verdict is the one that takes over.
    std::optional<Trigger> confirmed(const WeightTurn& turn) const
    {
        for (const double grid : kWeightGrids) {
            const double at =
                turn.reach == Reach::atMost ? std::floor(turn.bound * grid) : std::ceil(turn.bound * grid);
            const Trigger trigger{
                {}, WeightTrigger{m_framework[turn.criterion].id, turn.reach, at / grid}, m_framework[turn.verdict].id};
            if (turns(trigger))
                return trigger;
        }
        return std::nullopt;
    }

    bool turns(const Trigger& trigger) const
    {
        const auto settled = settleAsStated(
            m_framework, inputsUnder(m_framework, m_study, trigger), {m_study.assessment().reading, m_run});
        const std::optional<AlternativeIndex> verdict = settled->assessment.verdict.alternative; // nothing cancels it
        return verdict && m_framework[*verdict].id == trigger.verdict;
    }

    const Framework& m_framework;
    const Study& m_study;
    RunOptions m_run;
    RequiredLeads m_leads;
    Trials m_trials;
    std::vector<Trigger> m_found;
};

} // namespace

std::vector<Trigger> triggersOf(const Framework& framework, const Study& study)
{
    if (!study.around)
        return {};
    return TriggerSearch(framework, study).all();
}

Inputs inputsUnder(const Framework& framework, const Study& study, const Trigger& trigger)
{
    Inputs inputs = study.inputs;
    Decision otherwise;
    for (const AnswerTrigger& answer : trigger.answers)
        otherwise.agreed[answer.question].value = answer.value;
    for (const AnswerTrigger& answer : trigger.answers)
        if (const auto question = framework.find(answer.question))
            inputs.opinions[question->value] = combine(framework, *question, otherwise);
    if (trigger.weight && framework.find(trigger.weight->criterion))
        setWeight(inputs, framework, study.assessment(), *trigger.weight);
    return inputs;
}

} // namespace waymark
