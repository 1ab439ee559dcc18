#include "core/report/record_story.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/base/calendar_date.h"
#include "core/explanation/answer_words.h"
#include "core/explanation/explain.h"
#include "core/explanation/flips.h"
#include "core/explanation/point_differences.h"
#include "core/explanation/strength.h"
#include "core/record/triggers.h"
#include "core/report/flip_text.h"
#include "core/report/page_weights.h"

namespace waymark {
namespace {

constexpr std::size_t kMostDrivers = 6;
constexpr std::size_t kMostArguments = 3; ///< of a kind
constexpr double kLeastPoints = 0.05;     ///< less shows as none

/// Gathers it part by part.
class Storyteller {
public:
    explicit Storyteller(const ReportTask& task)
        : m_task(task),
          m_framework(task.framework),
          m_assessment(task.study.assessment())
    {}

    RecordStory tell()
    {
        addStatement();
        addDrivers();
        addOutcome();
        for (std::size_t i = 0; i < m_framework.alternatives.size(); ++i)
            m_story.options.push_back({{i}, argumentsFor({i}), {}});
        addMinorityReport();
        addLeads();
        addTriggers();
        m_story.evidence.assign(m_cited.begin(), m_cited.end());
        return std::move(m_story);
    }

private:
    void addStatement()
    {
        m_story.recommended = m_assessment.verdict.alternative;
        if (m_task.recorded) {
            m_story.said = m_task.recorded->said;
            m_story.chosen = m_framework.find(m_story.said.chosen);
        } else {
            m_story.said.date = m_task.decision.createdAt.substr(0, kDateLength);
            m_story.chosen = m_story.recommended;
            if (m_story.chosen)
                m_story.said.chosen = m_framework[*m_story.chosen].id;
        }
        if (m_story.chosen)
            m_story.rival = bestBut(m_story.chosen, m_assessment);
    }

    double weightOf(CriterionIndex criterion) const { return m_assessment.criteria[criterion.value].weight; }

    void addDrivers()
    {
        std::vector<CriterionIndex>& drivers = m_story.drivers;
        drivers = heaviestFirst(m_assessment);
        std::erase_if(drivers, [this](CriterionIndex each) { return weightOf(each) <= 0; });
        drivers.resize(std::min(drivers.size(), kMostDrivers));
    }

    void addOutcome()
    {
        const Explanation explanation = explain(m_framework, m_assessment);
        m_story.why = explanation.recommendation;
        m_story.basis = explanation.basis;
        if (!m_task.study.settled.robustness)
            return;
        const StrengthSentences strength =
            strengthSentences(m_framework, m_assessment, *m_task.study.settled.robustness);
        m_story.why.push_back(strength.shares);
        m_story.why.insert(m_story.why.end(), strength.doubts.begin(), strength.doubts.end());
    }

    std::vector<Sentences> argumentsFor(AlternativeIndex alternative)
    {
        if (const auto& rule = m_assessment.alternatives[alternative.value].excludedBy)
            return {{{"adr.badOffTheTable", {{"reason", m_framework[*rule].text}}}}};
        const auto rival = bestBut(alternative, m_assessment);
        if (!rival)
            return {{{"adr.neutralAlone", {}}}};
        const std::vector<PointDifference> all = pointDifferences(m_assessment, {alternative, *rival});
        std::vector<Sentences> arguments = mostOf(all, *rival, 1);
        for (Sentences& each : mostOf(all, *rival, -1))
            arguments.push_back(std::move(each));
        if (arguments.empty())
            arguments.push_back({{"adr.neutralLevel", {{"rival", m_framework[*rival].name}}}});
        return arguments;
    }

    /// The differences of that sign, largest first.
    std::vector<Sentences> mostOf(const std::vector<PointDifference>& all, AlternativeIndex rival, int sign)
    {
        std::vector<Sentences> arguments;
        for (const PointDifference& each : all)
            if (sign * each.points >= kLeastPoints && arguments.size() < kMostArguments)
                arguments.push_back(argumentOf(each, rival));
        return arguments;
    }

    Sentences argumentOf(const PointDifference& difference, AlternativeIndex rival)
    {
        const Question& question = m_framework[difference.question];
        const bool isAnswered = m_assessment.states[difference.question.value] == AnswerState::answered;
        const bool isGood = difference.points > 0;
        Message said{isGood ? "adr.goodWhileOpen" : "adr.badWhileOpen",
            {{"question", question.title}, {"points", std::abs(difference.points)},
                {"rival", m_framework[rival].name}}};
        if (isAnswered) {
            said.id = isGood ? "adr.good" : "adr.bad";
            said.arguments.push_back(
                {"answer", answerWords(question, m_task.study.inputs.opinions[difference.question.value])});
        }
        Sentences argument{std::move(said)};
        if (difference.own)
            argument.push_back({"adr.ownValue", {}});
        if (!difference.cites.empty())
            argument.push_back({"adr.evidenceFor", {{"ids", idsOf(difference.cites)}}});
        return argument;
    }

    std::string idsOf(const std::vector<EvidenceIndex>& cites)
    {
        std::string ids;
        for (const EvidenceIndex each : cites) {
            m_cited.insert(each);
            ids += (ids.empty() ? "" : ", ") + m_framework[each].id.text;
        }
        return ids;
    }

    void addMinorityReport()
    {
        if (!m_task.study.around)
            return;
        const FlipSentences flips = flipSentences(m_framework, m_assessment, m_task.study.around->flips);
        for (const BestCaseSentences& best : flips.bestCases) {
            if (best.alternative == m_story.chosen)
                continue;
            Sentences& minority = m_story.options[best.alternative.value].minority;
            minority = best.who;
            for (const FlipSentence& change : best.changes)
                for (Message& sentence : readingOn(change))
                    minority.push_back(std::move(sentence));
        }
        if (m_story.isAgainstTheRule())
            m_story.options[m_story.recommended->value].minority = m_story.why;
    }

    void addLeads()
    {
        if (!m_story.rival || !m_assessment.alternatives[m_story.chosen->value].available)
            return;
        std::map<CriterionIndex, double> points;
        for (const PointDifference& each : pointDifferences(m_assessment, {*m_story.chosen, *m_story.rival}))
            points[each.criterion] += each.points;
        for (const auto& [criterion, lead] : points)
            if (std::abs(lead) >= kLeastPoints)
                m_story.leads.push_back({criterion, lead});
        std::stable_sort(m_story.leads.begin(), m_story.leads.end(),
            [](const CriterionLead& a, const CriterionLead& b) { return std::abs(a.points) > std::abs(b.points); });
    }

    void addTriggers()
    {
        const std::vector<Trigger> triggers =
            m_task.recorded ? m_task.recorded->triggers : triggersOf(m_framework, m_task.study);
        for (const Trigger& trigger : triggers)
            if (turnsAway(trigger, m_story.said))
                m_story.revisit.push_back(triggerWords(m_framework, trigger));
    }

    const ReportTask& m_task;
    const Framework& m_framework;
    const Assessment& m_assessment;
    std::set<EvidenceIndex> m_cited;
    RecordStory m_story;
};

} // namespace

RecordStory recordStory(const ReportTask& task)
{
    return Storyteller(task).tell();
}

} // namespace waymark
