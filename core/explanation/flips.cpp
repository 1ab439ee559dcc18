#include "core/explanation/flips.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "core/assessment/open_questions.h"
#include "core/explanation/answer_words.h"

namespace waymark {
namespace {

std::vector<OptionIndex> optionsOf(const Opinion& opinion)
{
    std::vector<OptionIndex> options;
    for (const WeightedOption& chosen : opinion.chosen)
        options.push_back(chosen.option);
    return options;
}

/// The one option that is in `more` and not in `fewer`; none unless that is all the difference.
std::optional<OptionIndex> onlyAddition(const Opinion& fewer, const Opinion& more)
{
    const std::vector<OptionIndex> few = optionsOf(fewer);
    const std::vector<OptionIndex> many = optionsOf(more);
    std::vector<OptionIndex> added;
    std::set_difference(many.begin(), many.end(), few.begin(), few.end(), std::back_inserter(added));
    if (few.empty() || added.size() != 1 || many.size() != few.size() + 1)
        return std::nullopt;
    return added.front();
}

/// Makes sentences of flips.
class Sentences {
public:
    Sentences(const Framework& framework, const Assessment& assessment)
        : m_framework(framework),
          m_assessment(assessment)
    {}

    FlipSentence of(const Counterfactual& set) const
    {
        FlipSentence sentence;
        sentence.said = {set.changes.size() == 1 ? "flips.turned" : "flips.turnedByBoth", {verdict(set.verdict)}};
        for (const AnswerChange& change : set.changes)
            sentence.where.push_back(of(change));
        for (const AnswerChange& change : set.changes)
            sentence.questions.push_back(change.question);
        return sentence;
    }

    FlipSentence of(const ValueFlip& flip) const
    {
        const Message where{*flip.to > flip.from ? "flips.valueUp" : "flips.valueDown",
            {{"question", m_framework[flip.question].title}, {"alternative", nameOf(flip.alternative)},
                {"from", flip.from}, {"to", *flip.to}}};
        return {{where}, {"flips.turned", {verdict(*flip.verdict)}}, {flip.question}};
    }

    FlipSentence of(const JointWeightChange& change) const
    {
        FlipSentence sentence;
        sentence.said = {change.most.empty() ? "flips.weightsSlightly" : "flips.weights",
            {verdict(change.verdict), {"moved", movedTo(change.weights)}}};
        for (const CriterionIndex criterion : change.most)
            sentence.where.push_back({"flips.weight",
                {{"criterion", m_framework[criterion].name}, {"from", weightOf(criterion)},
                    {"to", change.weights[criterion.value]}}});
        return sentence;
    }

    Message of(const TornadoBar& bar) const
    {
        const Question& question = m_framework[bar.question];
        std::vector<Argument> arguments{{"question", question.title}, {"low", bar.low.lead}, {"high", bar.high.lead}};
        if (bar.low.change)
            arguments.push_back({"lowAnswer", answerWords(question, bar.low.change->to)});
        if (bar.high.change)
            arguments.push_back({"highAnswer", answerWords(question, bar.high.change->to)});
        if (bar.low.change && bar.high.change)
            return {"flips.lead", arguments};
        return {bar.low.change ? "flips.leadFalls" : "flips.leadRises", arguments};
    }

    BestCaseSentences of(const BestCase& best) const
    {
        BestCaseSentences sentences{best.alternative, {whoWouldChoose(best)}, {}};
        if (best.lacksReason)
            sentences.who.push_back({"flips.lacksReason", {{"alternative", nameOf(best.alternative)}}});
        if (best.answers)
            sentences.changes.push_back(of(*best.answers));
        if (best.weights)
            sentences.changes.push_back(of(*best.weights));
        if (best.value)
            sentences.changes.push_back(of(*best.value));
        if (!best.canWin())
            sentences.who.push_back({best.lacksReason ? "flips.noAnswersForIt" : "flips.nothingForIt", {}});
        return sentences;
    }

    /// How far a weight can move alone.
    Message of(CriterionIndex criterion, const WeightInterval& stable) const
    {
        std::vector<Argument> arguments{{"criterion", m_framework[criterion].name}, {"weight", weightOf(criterion)},
            {"low", stable.low}, {"high", stable.high}};
        if (stable.belowLow)
            arguments.push_back({"below", nameOf(*stable.belowLow)});
        if (stable.aboveHigh)
            arguments.push_back({"above", nameOf(*stable.aboveHigh)});
        if (stable.belowLow && stable.aboveHigh)
            return {"flips.aloneEither", arguments};
        return {stable.belowLow ? "flips.aloneBelow" : "flips.aloneAbove", arguments};
    }

private:
    Argument verdict(AlternativeIndex alternative) const { return {"verdict", nameOf(alternative)}; }
    std::string nameOf(AlternativeIndex alternative) const { return m_framework[alternative].name; }
    double weightOf(CriterionIndex criterion) const { return m_assessment.criteria[criterion.value].weight; }

    /// The share of all weight that goes from one criterion to another.
    double movedTo(const std::vector<double>& weights) const
    {
        double moved = 0;
        for (std::size_t c = 0; c < weights.size(); ++c)
            moved += std::max(0.0, weights[c] - weightOf({c}));
        return moved;
    }

    Message of(const AnswerChange& change) const
    {
        const Question& question = m_framework[change.question];
        const Argument title{"question", question.title};
        const auto label = [&](OptionIndex option) { return Argument{"option", question.options[option.value].label}; };
        if (const auto added = onlyAddition(change.from, change.to))
            return {"flips.added", {title, label(*added)}};
        if (const auto left = onlyAddition(change.to, change.from))
            return {"flips.left", {title, label(*left)}};
        const Argument to{"to", answerWords(question, change.to)};
        if (change.from.kind == OpinionKind::none || change.from.kind == OpinionKind::dontKnow)
            return {"flips.given", {title, to}};
        return {"flips.changed", {title, to, {"from", answerWords(question, change.from)}}};
    }

    Message whoWouldChoose(const BestCase& best) const
    {
        const std::vector<Argument> arguments{
            {"alternative", nameOf(best.alternative)}, {"share", best.firstShare}, {"criteria", namesOf(best.leansOn)}};
        if (best.firstShare == 0)
            return {"flips.neverFirst", arguments};
        return {best.leansOn.empty() ? "flips.firstAnyway" : "flips.whoWouldChoose", arguments};
    }

    std::string namesOf(const std::vector<CriterionIndex>& criteria) const
    {
        std::string names;
        for (const CriterionIndex criterion : criteria)
            names += (names.empty() ? "" : ", ") + m_framework[criterion].name;
        return names;
    }

    const Framework& m_framework;
    const Assessment& m_assessment;
};

/// Those within reach, the shortest way first; equally short ones by the ids.
std::vector<ValueFlip> nearestValues(const Framework& framework, std::vector<ValueFlip> flips)
{
    std::erase_if(flips, [](const ValueFlip& flip) { return !flip.to; });
    const auto way = [](const ValueFlip& flip) { return std::abs(*flip.to - flip.from); };
    const auto ids = [&](const ValueFlip& flip) {
        return std::pair(framework[flip.question].id, framework[flip.alternative].id);
    };
    std::sort(flips.begin(), flips.end(),
        [&](const ValueFlip& a, const ValueFlip& b) { return way(a) != way(b) ? way(a) < way(b) : ids(a) < ids(b); });
    return flips;
}

/// How far the weight has to move; none if it turns nothing alone.
std::optional<double> wayAlone(const CriterionResult& criterion)
{
    const std::optional<WeightInterval>& stable = criterion.verdictStable;
    std::optional<double> way;
    if (stable && stable->belowLow)
        way = criterion.weight - stable->low;
    if (stable && stable->aboveHigh)
        way = std::min(way.value_or(1), stable->high - criterion.weight);
    return way;
}

/// The criteria whose weight alone turns the verdict, the shortest way first; equally short ones by the ids.
std::vector<CriterionIndex> turningAlone(const Framework& framework, const Assessment& assessment)
{
    const auto way = [&](CriterionIndex c) { return wayAlone(assessment.criteria[c.value]); };
    std::vector<CriterionIndex> turning;
    for (std::size_t c = 0; c < assessment.criteria.size(); ++c)
        if (way({c}))
            turning.push_back({c});
    std::sort(turning.begin(), turning.end(), [&](CriterionIndex a, CriterionIndex b) {
        return way(a) != way(b) ? way(a) < way(b) : framework[a].id < framework[b].id;
    });
    return turning;
}

/// Why neither weights nor values can turn the verdict; null if they can.
const char* whySettled(const Assessment& assessment)
{
    const AlternativeIndex verdict = *assessment.verdict.alternative;
    const auto isRival = [&](AlternativeIndex a) { return assessment.alternatives[a.value].available && a != verdict; };
    bool hasRivals = false;
    for (std::size_t a = 0; a < assessment.alternatives.size(); ++a)
        hasRivals = hasRivals || isRival({a});
    if (!hasRivals)
        return "flips.onlyOneLeft";
    const bool hasReasons = std::any_of(assessment.reasons.begin(), assessment.reasons.end(),
        [&](const Reason& reason) { return isRival(reason.alternative); });
    return assessment.verdict.byDefault == verdict && !hasReasons ? "flips.noReason" : nullptr;
}

/// One for each, or one that says that there is none.
template <class Flip>
std::vector<FlipSentence> said(const Sentences& sentences, const std::vector<Flip>& flips, const char* ifNone)
{
    std::vector<FlipSentence> all;
    for (const Flip& flip : flips)
        if (all.size() < kMostFlipSentences)
            all.push_back(sentences.of(flip));
    if (all.empty())
        all.push_back({{}, {ifNone, {}}, {}});
    return all;
}

std::vector<Message> saidAlone(const Sentences& sentences, const Framework& framework, const Assessment& assessment)
{
    std::vector<Message> all;
    for (const CriterionIndex criterion : turningAlone(framework, assessment))
        if (all.size() < kMostFlipSentences)
            all.push_back(sentences.of(criterion, *assessment.criteria[criterion.value].verdictStable));
    if (all.empty())
        all.push_back({"flips.noWeightAlone", {}});
    return all;
}

std::vector<Message> saidLeads(const Sentences& sentences, const Framework& framework, const Flips& flips)
{
    const std::vector<QuestionIndex> starts = questionsForDefault(framework);
    std::vector<Message> all;
    for (const TornadoBar& bar : flips.tornado) {
        const bool isMoved = bar.low.change || bar.high.change;
        const bool isStart = std::find(starts.begin(), starts.end(), bar.question) != starts.end();
        if (isMoved && !isStart && all.size() < kMostFlipSentences)
            all.push_back(sentences.of(bar));
    }
    return all;
}

} // namespace

FlipSentences flipSentences(const Framework& framework, const Assessment& assessment, const Flips& flips)
{
    const Sentences sentences(framework, assessment);
    FlipSentences all;
    all.answers = said(sentences, flips.counterfactuals, "flips.noAnswers");
    if (const char* why = whySettled(assessment)) {
        all.weights.push_back({{}, {why, {}}, {}});
    } else {
        all.weights = said(sentences, flips.weights, "flips.noWeights");
        all.alone = saidAlone(sentences, framework, assessment);
        all.values = said(sentences, nearestValues(framework, flips.values), "flips.noValues");
    }
    all.leads = saidLeads(sentences, framework, flips);
    for (const BestCase& best : flips.bestCases)
        all.bestCases.push_back(sentences.of(best));
    return all;
}

} // namespace waymark
