#include "core/robustness/counterfactuals.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "core/group/opinion_text.h"

namespace waymark {
namespace {

/// A change that does not turn the verdict alone.
struct Half {
    const AnswerTrial* trial = nullptr;
    std::string name; ///< question and answer as ids: the same in whatever order the framework lists them
};

std::string nameOf(const Framework& framework, const AnswerChange& change)
{
    return framework[change.question].id.text + ' ' + opinionText(framework, change.question, change.to);
}

/// An estimated lead of so many points or less may be none: leads do not quite add up.
constexpr double kNear = 5;

struct Pair {
    bool isFar = false; ///< not promising
    double distance = 0;
    std::size_t first = 0; ///< of the halves; the smaller index
    std::size_t second = 0;
    auto operator<=>(const Pair&) const = default;
};

class SetSearch {
public:
    SetSearch(Trials& trials, const AnswerTrials& tried)
        : m_trials(trials),
          m_tried(tried),
          m_leadToday(leadOf(totalsOf(trials.today()), trials.verdictToday()))
    {}

    void addSingles()
    {
        for (const AnswerTrial& trial : m_tried)
            if (const auto verdict = turned(trial.outcome); verdict && !isStart(trial))
                add({{trial.change}, *verdict, trial.change.distance}, nameOf(m_trials.framework(), trial.change));
    }

    /// False when cancelled.
    bool addPairs(const CounterfactualOptions& options)
    {
        const std::vector<Half> halves = halvesOf();
        for (const Pair& pair : nearestPairs(halves, options.pairBudget)) {
            if (isCancelled(options.run.cancelled))
                return false;
            const AnswerChange* first = &halves[pair.first].trial->change;
            const AnswerChange* second = &halves[pair.second].trial->change;
            if (second->question < first->question)
                std::swap(first, second);
            if (const auto verdict = turned(m_trials.with({first, second})))
                add({{*first, *second}, *verdict, pair.distance},
                    halves[pair.first].name + ' ' + halves[pair.second].name);
        }
        return true;
    }

    std::vector<Counterfactual> nearestFirst()
    {
        std::vector<const Found*> order;
        for (const auto& [key, found] : m_nearest)
            order.push_back(&found);
        std::sort(order.begin(), order.end(), [](const Found* a, const Found* b) { return isNearer(*a, *b); });
        std::vector<Counterfactual> sets;
        for (const Found* found : order)
            sets.push_back(found->set);
        return sets;
    }

private:
    struct Found {
        Counterfactual set;
        std::string name;
    };
    using Key = std::pair<std::vector<QuestionIndex>, AlternativeIndex>;

    std::optional<AlternativeIndex> turned(const Outcome& outcome) const
    {
        return turnedTo(outcome, m_trials.verdictToday());
    }

    bool isStart(const AnswerTrial& trial) const { return m_trials.isStartingPoint(trial.change.question); }

    static bool isNearer(const Found& a, const Found& b)
    {
        return std::tuple(a.set.distance, a.set.changes.size(), a.name)
            < std::tuple(b.set.distance, b.set.changes.size(), b.name);
    }

    void add(Counterfactual set, std::string name)
    {
        Key key{{}, set.verdict};
        for (const AnswerChange& change : set.changes)
            key.first.push_back(change.question);
        Found found{std::move(set), std::move(name)};
        const auto [at, isNew] = m_nearest.try_emplace(std::move(key), found);
        if (!isNew && isNearer(found, at->second))
            at->second = std::move(found);
    }

    std::vector<Half> halvesOf() const
    {
        std::vector<bool> turnsAlone(m_trials.framework().questions.size(), false);
        for (const AnswerTrial& trial : m_tried)
            if (turned(trial.outcome))
                turnsAlone[trial.change.question.value] = true;
        std::vector<Half> halves;
        for (const AnswerTrial& trial : m_tried)
            if (!turnsAlone[trial.change.question.value] && !isStart(trial))
                halves.push_back({&trial, nameOf(m_trials.framework(), trial.change)});
        std::sort(halves.begin(), halves.end(), [](const Half& a, const Half& b) { return a.name < b.name; });
        return halves;
    }

    std::vector<Pair> nearestPairs(const std::vector<Half>& halves, std::size_t budget) const
    {
        std::vector<Pair> pairs;
        for (std::size_t i = 0; i < halves.size(); ++i)
            for (std::size_t j = i + 1; j < halves.size(); ++j)
                if (halves[i].trial->change.question != halves[j].trial->change.question)
                    pairs.push_back({isFar(*halves[i].trial, *halves[j].trial),
                        halves[i].trial->change.distance + halves[j].trial->change.distance, i, j});
        const std::size_t kept = std::min(budget, pairs.size());
        std::partial_sort(pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(kept), pairs.end());
        pairs.resize(kept);
        return pairs;
    }

    bool isFar(const AnswerTrial& one, const AnswerTrial& other) const
    {
        if (isBehindVerdict(one.change.question) && isBehindVerdict(other.change.question))
            return false;
        if (!one.outcome.lead || !other.outcome.lead || !m_leadToday)
            return false;
        return *one.outcome.lead + *other.outcome.lead - *m_leadToday > kNear;
    }

    /// Whether a reason for the verdict rests on the question.
    bool isBehindVerdict(QuestionIndex question) const
    {
        const std::vector<Reason>& reasons = m_trials.today().reasons;
        return std::any_of(reasons.begin(), reasons.end(), [&](const Reason& reason) {
            return reason.alternative == m_trials.verdictToday()
                && std::find(reason.because.begin(), reason.because.end(), question) != reason.because.end();
        });
    }

    Trials& m_trials;
    const AnswerTrials& m_tried;
    std::optional<double> m_leadToday;
    std::map<Key, Found> m_nearest;
};

/// Draws worlds for candidates until there are enough that hold.
class Confirmation {
public:
    Confirmation(
        const Trials& trials, const std::vector<Counterfactual>& candidates, const CounterfactualOptions& options)
        : m_trials(trials),
          m_candidates(candidates),
          m_options(options),
          m_isTried(candidates.size(), false)
    {}

    /// None when cancelled.
    std::optional<std::vector<Counterfactual>> run()
    {
        for (std::size_t i = 0; i < m_candidates.size() && m_held.size() < m_options.most; ++i)
            if (i >= m_options.mostConfirmations || !confirm(i))
                break;
        for (std::size_t a = 0; a < m_trials.today().alternatives.size() && !m_cancelled; ++a)
            confirmNearestFor({a});
        if (m_cancelled)
            return std::nullopt;
        std::stable_sort(m_held.begin(), m_held.end(),
            [](const Counterfactual& a, const Counterfactual& b) { return a.distance < b.distance; });
        return std::move(m_held);
    }

private:
    bool isHeld(AlternativeIndex verdict) const
    {
        return std::any_of(
            m_held.begin(), m_held.end(), [&](const Counterfactual& set) { return set.verdict == verdict; });
    }

    void confirmNearestFor(AlternativeIndex verdict)
    {
        std::size_t tries = 0;
        for (std::size_t i = 0; i < m_candidates.size() && tries < m_options.mostForEach && !isHeld(verdict); ++i) {
            if (m_isTried[i] || m_candidates[i].verdict != verdict)
                continue;
            ++tries;
            if (!confirm(i))
                return;
        }
    }

    /// False when cancelled.
    bool confirm(std::size_t index)
    {
        m_isTried[index] = true;
        Counterfactual set = m_candidates[index];
        const RobustnessOptions options{m_trials.today().reading, m_options.run};
        const auto settled = settleAsStated(m_trials.framework(), m_trials.inputsWith(set.changes), options);
        if (!settled) {
            m_cancelled = true;
            return false;
        }
        const auto& verdict = settled->assessment.verdict.alternative;
        if (verdict && *verdict != m_trials.verdictToday()) {
            set.verdict = *verdict;
            hold(std::move(set));
        }
        return true;
    }

    /// Two sets of the same questions may come to the same once worlds are drawn: the nearer one was confirmed first.
    void hold(Counterfactual set)
    {
        const auto isSame = [&](const Counterfactual& other) {
            return other.verdict == set.verdict
                && std::equal(other.changes.begin(), other.changes.end(), set.changes.begin(), set.changes.end(),
                    [](const AnswerChange& a, const AnswerChange& b) { return a.question == b.question; });
        };
        if (std::none_of(m_held.begin(), m_held.end(), isSame))
            m_held.push_back(std::move(set));
    }

    const Trials& m_trials;
    const std::vector<Counterfactual>& m_candidates;
    const CounterfactualOptions& m_options;
    std::vector<bool> m_isTried;
    std::vector<Counterfactual> m_held;
    bool m_cancelled = false;
};

} // namespace

std::optional<std::vector<Counterfactual>> candidateSets(
    Trials& trials, const AnswerTrials& tried, const CounterfactualOptions& options)
{
    SetSearch search(trials, tried);
    search.addSingles();
    if (!search.addPairs(options))
        return std::nullopt;
    return search.nearestFirst();
}

std::optional<std::vector<Counterfactual>> confirmedSets(
    const Trials& trials, const std::vector<Counterfactual>& candidates, const CounterfactualOptions& options)
{
    return Confirmation(trials, candidates, options).run();
}

} // namespace waymark
