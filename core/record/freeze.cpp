#include "core/record/freeze.h"

#include <cassert>
#include <string>
#include <utility>

#include "core/base/document_json.h"
#include "core/base/engine.h"
#include "core/decision/decision_json.h"
#include "core/robustness/verdict_words.h"

namespace waymark {
namespace {

/// Collects figures under keys made of ids.
class FigureList {
public:
    FigureList(const Framework& framework, const Study& study)
        : m_framework(framework),
          m_assessment(study.assessment()),
          m_robustness(study.settled.robustness)
    {}

    Figures take()
    {
        addVerdict();
        addAlternatives();
        addCriteria();
        for (const Contribution& part : m_assessment.contributions)
            add("points." + idOf(part.alternative) + '.' + idOf(part.question), part.points);
        if (m_robustness) {
            addText("verdict.strength", nameOf(kStrengthWords, m_robustness->strength));
            addOdds();
            addPairwise("pairwiseInOrder.", m_robustness->order);
        }
        return std::move(m_figures);
    }

private:
    template <class IndexType> const std::string& idOf(IndexType index) const { return m_framework[index].id.text; }
    void add(std::string key, double number)
    {
        m_figures.emplace(std::move(key), number + 0.0); // there is one way only to write 0
    }
    void addText(std::string key, std::string_view text) { m_figures.emplace(std::move(key), std::string(text)); }
    template <class IndexType> void addId(std::string key, const std::optional<IndexType>& index)
    {
        if (index)
            addText(std::move(key), idOf(*index));
    }

    void addVerdict()
    {
        const Verdict& verdict = m_assessment.verdict;
        addId("verdict.alternative", verdict.alternative);
        addId("verdict.default", verdict.byDefault);
        addText("verdict.kind", nameOf(kVerdictKindWords, verdict.kind));
        if (!verdict.headline.empty())
            addText("verdict.headline", verdict.headline);
        add("answered", static_cast<double>(m_assessment.answered));
        add("questions", static_cast<double>(m_assessment.questions));
        add("answeredShare", m_assessment.answeredShare);
    }

    void addAlternatives()
    {
        for (std::size_t a = 0; a < m_assessment.alternatives.size(); ++a) {
            const AlternativeResult& result = m_assessment.alternatives[a];
            const std::string& id = idOf(AlternativeIndex{a});
            if (result.value)
                add("value." + id, *result.value);
            addId("excluded." + id, result.excludedBy);
        }
    }

    void addCriteria()
    {
        for (std::size_t c = 0; c < m_assessment.criteria.size(); ++c) {
            const CriterionResult& result = m_assessment.criteria[c];
            const std::string& id = idOf(CriterionIndex{c});
            add("weight." + id, result.weight);
            if (!result.verdictStable)
                continue;
            const std::string stable = "stable." + id;
            add(stable + ".low", result.verdictStable->low);
            add(stable + ".high", result.verdictStable->high);
            addId(stable + ".below", result.verdictStable->belowLow);
            addId(stable + ".above", result.verdictStable->aboveHigh);
        }
    }

    void addOdds()
    {
        const Odds& odds = m_robustness->stated;
        for (std::size_t a = 0; a < odds.rankAcceptability.size(); ++a) {
            const std::vector<double>& ranks = odds.rankAcceptability[a];
            const std::string& id = idOf(AlternativeIndex{a});
            for (std::size_t rank = 0; rank < ranks.size(); ++rank)
                add("rank." + id + '.' + std::to_string(rank + 1), ranks[rank]);
            if (!ranks.empty())
                add("verdictShare." + id, odds.verdictShare[a]);
        }
        addPairwise("pairwise.", odds);
    }

    void addPairwise(const std::string& prefix, const Odds& odds)
    {
        for (std::size_t a = 0; a < odds.pairwiseWinning.size(); ++a)
            for (std::size_t b = 0; b < odds.pairwiseWinning[a].size(); ++b)
                if (const std::optional<double>& share = odds.pairwiseWinning[a][b]; share && a != b)
                    add(prefix + idOf(AlternativeIndex{a}) + '.' + idOf(AlternativeIndex{b}), *share);
    }

    const Framework& m_framework;
    const Assessment& m_assessment;
    const std::optional<Robustness>& m_robustness;
    Figures m_figures;
};

std::string textToFreeze(const Framework& framework, Decision decision)
{
    decision.scenarios.clear();
    decision.record.clear();
    decision.framework.version = framework.version;
    decision.framework.hash = framework.hash;
    return saveDecision(decision);
}

std::string inputsText(const Framework& framework, const Decision& decision)
{
    Result<Json> document = parseJson(textToFreeze(framework, decision), {});
    assert(document); // it was just written
    return document ? compactText(*document) : std::string();
}

} // namespace

Figures assessmentFigures(const Framework& framework, const Study& study)
{
    return FigureList(framework, study).take();
}

AlternativeId recommendedBy(const Framework& framework, const Study& study)
{
    const std::optional<AlternativeIndex>& verdict = study.assessment().verdict.alternative;
    return verdict ? framework[*verdict].id : AlternativeId();
}

bool isAsFrozen(const Framework& framework, const Decision& decision, const Frozen& frozen)
{
    const Result<Decision> then = loadDecision(frozen.inputs, {});
    return then && saveDecision(*then) == textToFreeze(framework, decision);
}

Frozen freeze(const Framework& framework, const Decision& decision, const Study& study, Figures figures)
{
    Frozen frozen;
    frozen.engine = engineVersion();
    frozen.seed = study.run.seed;
    frozen.worlds = study.run.worlds;
    frozen.isArticleOnly = study.assessment().reading == Reading::articleOnly;
    frozen.inputs = inputsText(framework, decision);
    frozen.figures = std::move(figures);
    return frozen;
}

} // namespace waymark
