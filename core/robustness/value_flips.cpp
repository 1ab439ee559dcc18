#include "core/robustness/value_flips.h"

#include <algorithm>
#include <cmath>

#include "core/assessment/truth.h"
#include "core/robustness/answer_flips.h"
#include "core/robustness/flip_point.h"

namespace waymark {
namespace {

bool names(const ValueRow& row, AlternativeIndex alternative)
{
    return !row.empty() && row[alternative.value];
}

/// Whether the framework has values of the alternative's own for some answer.
bool namesValues(const Question& question, AlternativeIndex alternative)
{
    const auto variantNames = [&](const ValueVariant& variant) { return names(variant.values, alternative); };
    return std::any_of(question.options.begin(), question.options.end(), [&](const Option& option) {
        return names(option.values, alternative)
            || std::any_of(option.variants.begin(), option.variants.end(), variantNames);
    }) || std::any_of(question.knots.begin(), question.knots.end(), [&](const Knot& knot) {
        return names(knot.values, alternative);
    });
}

/// Looks for the flips of one decision.
class ValueSearch {
public:
    explicit ValueSearch(Trials& trials)
        : m_trials(trials),
          m_sheet(answerSheet(trials.framework(), trials.inputs(), trials.today().reading))
    {}

    /// None where another alternative's value says the same.
    std::optional<ValueFlip> flipOf(const Contribution& contribution)
    {
        const AlternativeIndex owner = ownerOf(contribution.question, contribution.alternative);
        if (owner != contribution.alternative && m_trials.today().alternatives[owner.value].available)
            return std::nullopt;
        const ValueMove move{contribution.question, owner, contribution.pointValue};
        ValueFlip flip{contribution.question, contribution.alternative, contribution.pointValue, {}, {}};
        for (const double end : {0.0, 100.0}) {
            const auto to =
                flipPoint({flip.from, end}, kValueTolerance, [&](double value) { return !!verdictAt(move, value); });
            if (to && (!flip.to || std::abs(*to - flip.from) < std::abs(*flip.to - flip.from)))
                flip.to = to;
        }
        if (flip.to)
            flip.verdict = verdictBeyond(move, flip);
        return flip;
    }

private:
    /// None if it has not turned.
    std::optional<AlternativeIndex> verdictAt(ValueMove move, double value)
    {
        move.value = value;
        return turnedTo(m_trials.with(move), m_trials.verdictToday());
    }

    /// On the point itself there may be a tie, which the default wins.
    std::optional<AlternativeIndex> verdictBeyond(const ValueMove& move, const ValueFlip& flip)
    {
        const double step = *flip.to > flip.from ? kValueTolerance : -kValueTolerance;
        const auto beyond = verdictAt(move, std::clamp(*flip.to + step, 0.0, 100.0));
        return beyond ? beyond : verdictAt(move, *flip.to);
    }

    /// Whose value it is: that of the one it stands for, unless it has one of its own.
    AlternativeIndex ownerOf(QuestionIndex question, AlternativeIndex alternative) const
    {
        const Framework& framework = m_trials.framework();
        if (namesValues(framework[question], alternative) || ownValue(framework, question, alternative, m_sheet))
            return alternative;
        for (const StandsFor& stand : framework[alternative].standsFor)
            if (holds(stand.when, framework, m_sheet))
                return ownerOf(question, stand.alternative);
        return alternative;
    }

    Trials& m_trials;
    AnswerSheet m_sheet;
};

} // namespace

std::optional<std::vector<ValueFlip>> valueFlips(Trials& trials, const std::atomic<bool>* cancelled)
{
    std::vector<ValueFlip> flips;
    ValueSearch search(trials);
    for (const Contribution& contribution : trials.today().contributions) {
        if (isCancelled(cancelled))
            return std::nullopt;
        if (const auto flip = search.flipOf(contribution))
            flips.push_back(*flip);
    }
    return flips;
}

} // namespace waymark
