#include "core/record/comparison.h"

#include <algorithm>
#include <cassert>
#include <set>

#include "core/explanation/answer_words.h"
#include "core/explanation/strength.h"

namespace waymark {
namespace {

constexpr double kSameWeight = 1e-9;

/// Makes a row for each thing in which candidates differ.
class Table {
public:
    explicit Table(const std::vector<Candidate>& candidates)
        : m_candidates(candidates),
          m_framework(candidates.front().framework)
    {}

    std::vector<AnswerDifference> answers() const
    {
        std::vector<AnswerDifference> rows;
        for (std::size_t q = 0; q < m_framework.questions.size(); ++q)
            if (differ([&](const Candidate& each) { return answerOf(each, {q}); }))
                rows.push_back({{q}, ofEach<Message>([&](const Candidate& each) { return answerOf(each, {q}); })});
        return rows;
    }

    std::vector<WeightDifference> weights() const
    {
        std::vector<WeightDifference> rows;
        for (std::size_t c = 0; c < m_framework.criteria.size(); ++c) {
            std::vector<double> weights =
                ofEach<double>([&](const Candidate& each) { return each.study.assessment().criteria[c].weight; });
            const auto [least, most] = std::minmax_element(weights.begin(), weights.end());
            if (*most - *least > kSameWeight)
                rows.push_back({{c}, std::move(weights)});
        }
        return rows;
    }

    std::vector<ComparedOutcome> outcomes() const
    {
        return ofEach<ComparedOutcome>([&](const Candidate& each) { return outcomeOf(each); });
    }

private:
    template <class Value, class Ask> std::vector<Value> ofEach(Ask ask) const
    {
        std::vector<Value> values;
        for (const Candidate& each : m_candidates)
            values.push_back(ask(each));
        return values;
    }
    template <class Ask> bool differ(Ask ask) const
    {
        return std::any_of(m_candidates.begin() + 1, m_candidates.end(),
            [&](const Candidate& each) { return ask(each) != ask(m_candidates.front()); });
    }

    Message answerOf(const Candidate& candidate, QuestionIndex question) const
    {
        const Opinion& opinion = candidate.study.inputs.opinions[question.value];
        switch (candidate.study.assessment().states[question.value]) {
        case AnswerState::hidden:
            return {"record.answerHidden", {}};
        case AnswerState::unanswered:
            return {"record.answerOpen", {}};
        case AnswerState::dontKnow:
            return {"record.answerDontKnow", {}};
        case AnswerState::doesNotApply:
            return {"record.answerDoesNotApply", {}};
        case AnswerState::answered:
            break;
        }
        return {"record.answer", {{"answer", answerWords(m_framework[question], opinion)}}};
    }

    ComparedOutcome outcomeOf(const Candidate& candidate) const
    {
        const Assessment& assessment = candidate.study.assessment();
        ComparedOutcome outcome;
        outcome.verdict = assessment.verdict.alternative;
        outcome.said = {"record.undecided", {}};
        if (outcome.verdict)
            outcome.said = {"record.verdict", {{"headline", assessment.verdict.headline}}};
        for (const AlternativeResult& result : assessment.alternatives)
            outcome.values.push_back(result.value);
        outcome.firsts.resize(assessment.alternatives.size());
        if (const std::optional<Robustness>& robustness = candidate.study.settled.robustness) {
            outcome.strength = strengthSentences(m_framework, assessment, *robustness).name;
            for (std::size_t a = 0; a < outcome.firsts.size(); ++a)
                if (const std::vector<double>& ranks = robustness->stated.rankAcceptability[a]; !ranks.empty())
                    outcome.firsts[a] = ranks.front();
        }
        return outcome;
    }

    const std::vector<Candidate>& m_candidates;
    const Framework& m_framework;
};

std::string nameOf(const Framework& framework)
{
    return framework.id.text + ' ' + framework.version;
}

Errors otherFrameworks(const std::vector<Candidate>& candidates)
{
    Errors errors;
    const Candidate& first = candidates.front();
    for (const Candidate& each : candidates) {
        if (each.framework.hash == first.framework.hash)
            continue;
        const bool isNamedAlike = nameOf(each.framework) == nameOf(first.framework);
        errors.push_back({{},
            {isNamedAlike ? "record.compareOtherText" : "record.compareOtherFramework",
                {{"first", first.name}, {"other", each.name}, {"firstFramework", nameOf(first.framework)},
                    {"otherFramework", nameOf(each.framework)}}}});
    }
    return errors;
}

Message summaryOf(const std::vector<ComparedOutcome>& outcomes)
{
    std::set<std::optional<AlternativeIndex>> verdicts;
    for (const ComparedOutcome& outcome : outcomes)
        verdicts.insert(outcome.verdict);
    if (verdicts.size() > 1)
        return {"record.compareVerdictsDiffer", {}};
    return {outcomes.front().verdict ? "record.compareVerdictSame" : "record.compareUndecided", {}};
}

} // namespace

Result<Comparison> compare(const std::vector<Candidate>& candidates)
{
    assert(!candidates.empty());
    if (Errors errors = otherFrameworks(candidates); !errors.empty())
        return errors;
    const Table table(candidates);
    Comparison comparison;
    for (const Candidate& candidate : candidates)
        comparison.names.push_back(candidate.name);
    comparison.answers = table.answers();
    comparison.weights = table.weights();
    comparison.outcomes = table.outcomes();
    comparison.summary = summaryOf(comparison.outcomes);
    return comparison;
}

} // namespace waymark
