#include "core/report/csv_report.h"

#include "core/base/shortest_number.h"
#include "core/decision/answer_text.h"
#include "core/decision/decision_words.h"
#include "core/group/opinion_text.h"
#include "core/report/csv_text.h"
#include "core/report/seal.h"
#include "core/robustness/verdict_words.h"

namespace waymark {
namespace {

constexpr Named<AnswerState> kStates[] = {{"hidden", AnswerState::hidden}, {"unanswered", AnswerState::unanswered},
    {"dontKnow", AnswerState::dontKnow}, {"doesNotApply", AnswerState::doesNotApply},
    {"answered", AnswerState::answered}};

/// What a record is about; empty: not about one.
struct Subject {
    std::string table;
    std::string alternative = {};
    std::string criterion = {};
    std::string question = {};
    std::string participant = {};
};

class CsvWriter {
public:
    explicit CsvWriter(const ReportTask& task)
        : m_task(task),
          m_framework(task.framework),
          m_assessment(task.study.assessment())
    {}

    std::string text()
    {
        m_text = "table,alternative,criterion,question,participant,measure,value\r\n";
        addDecision();
        if (m_task.recorded)
            addStatement(m_task.recorded->said);
        addValues();
        addWeights();
        for (const Contribution& each : m_assessment.contributions)
            addContribution(each);
        for (std::size_t q = 0; q < m_framework.questions.size(); ++q)
            addAnswers({q});
        return std::move(m_text);
    }

private:
    void addField(const Subject& subject, const char* measure, const std::string& field)
    {
        for (const std::string* id :
            {&subject.table, &subject.alternative, &subject.criterion, &subject.question, &subject.participant})
            m_text += csvText(*id) + ',';
        m_text += std::string(measure) + ',' + field + "\r\n";
    }
    void add(const Subject& subject, const char* measure, double number)
    {
        addField(subject, measure, shortestNumber(number));
    }
    void add(const Subject& subject, const char* measure, std::string_view text)
    {
        addField(subject, measure, csvText(text));
    }
    void addFlag(const Subject& subject, const char* measure, bool holds)
    {
        addField(subject, measure, holds ? "true" : "false");
    }
    void addIfAny(const Subject& subject, const char* measure, const std::string& text)
    {
        if (!text.empty())
            add(subject, measure, text);
    }
    template <class IndexType> const std::string& idOf(IndexType index) const { return m_framework[index].id.text; }

    void addDecision()
    {
        const Subject subject{"decision"};
        const Verdict& verdict = m_assessment.verdict;
        add(subject, "title", m_task.decision.title);
        add(subject, "createdAt", m_task.decision.createdAt);
        add(subject, "verdict", nameOf(kVerdictKindWords, verdict.kind));
        if (verdict.alternative)
            add(subject, "alternative", idOf(*verdict.alternative));
        addIfAny(subject, "headline", verdict.headline);
        if (const auto& robustness = m_task.study.settled.robustness)
            add(subject, "strength", nameOf(kStrengthWords, robustness->strength));
        add(subject, "answered", static_cast<double>(m_assessment.answered));
        add(subject, "questions", static_cast<double>(m_assessment.questions));
        add(subject, "answeredShare", m_assessment.answeredShare);
    }

    void addStatement(const Statement& said)
    {
        const Subject subject{"statement"};
        add(subject, "revision", static_cast<double>(m_task.recorded->number));
        add(subject, "recordedAt", m_task.recorded->recordedAt);
        add(subject, "status", nameOf(kRecordStatuses, said.status));
        addIfAny(subject, "supersededBy", said.supersededBy);
        add(subject, "date", said.date);
        for (const std::string& name : said.decisionMakers)
            add(subject, "decisionMaker", name);
        for (const std::string& name : said.consulted)
            add(subject, "consulted", name);
        for (const std::string& name : said.informed)
            add(subject, "informed", name);
        addIfAny(subject, "context", said.context);
        add(subject, "chosen", said.chosen.text);
        addIfAny(subject, "whyOther", said.whyOther);
        addIfAny(subject, "consequences", said.consequences);
        addIfAny(subject, "confirmation", said.confirmation);
    }

    void addValues()
    {
        for (std::size_t a = 0; a < m_framework.alternatives.size(); ++a) {
            const AlternativeResult& result = m_assessment.alternatives[a];
            const Subject subject{"values", idOf(AlternativeIndex{a})};
            add(subject, "name", m_framework.alternatives[a].name);
            if (result.excludedBy)
                add(subject, "excludedBy", idOf(*result.excludedBy));
            if (result.value)
                add(subject, "value", *result.value);
            if (m_task.study.settled.robustness)
                addRanks(subject, a);
        }
    }

    void addRanks(const Subject& subject, std::size_t alternative)
    {
        const std::vector<double>& ranks = m_task.study.settled.robustness->stated.rankAcceptability[alternative];
        for (std::size_t rank = 0; rank < ranks.size(); ++rank)
            add(subject, ("rank" + std::to_string(rank + 1)).c_str(), ranks[rank]);
    }

    void addWeights()
    {
        for (std::size_t c = 0; c < m_framework.criteria.size(); ++c) {
            const CriterionResult& result = m_assessment.criteria[c];
            const Subject subject{"weights", {}, idOf(CriterionIndex{c})};
            add(subject, "name", m_framework.criteria[c].name);
            add(subject, "weight", result.weight);
            add(subject, "defaultWeight", result.defaultWeight);
            if (!result.verdictStable)
                continue;
            add(subject, "stableLow", result.verdictStable->low);
            add(subject, "stableHigh", result.verdictStable->high);
        }
    }

    void addContribution(const Contribution& each)
    {
        const Subject subject{"contributions", idOf(each.alternative), idOf(each.criterion), idOf(each.question)};
        add(subject, "points", each.points);
        add(subject, "value", each.pointValue);
        add(subject, "share", each.share);
        addFlag(subject, "ownEvidence", each.own);
        for (const EvidenceIndex cited : each.cites)
            add(subject, "evidence", idOf(cited));
    }

    void addAnswers(QuestionIndex question)
    {
        const Subject subject{"answers", {}, {}, idOf(question)};
        add(subject, "title", m_framework[question].title);
        add(subject, "state", nameOf(kStates, m_assessment.states[question.value]));
        const std::string counts = opinionText(m_framework, question, m_task.study.inputs.opinions[question.value]);
        if (!counts.empty())
            addGiven(subject, "counts", counts);
        addAnswer(subject, m_task.decision.agreed, "agreed");
        for (const Participant& each : m_task.decision.participants) {
            Subject their = subject;
            their.participant = each.name;
            addAnswer(their, each.answers, "answer");
        }
    }

    void addAnswer(const Subject& subject, const Answers& answers, const char* measure)
    {
        const auto given = answers.find(QuestionId{subject.question});
        if (given == answers.end())
            return;
        addGiven(subject, measure, answerText(given->second.value));
        addIfAny(subject, "givenAt", given->second.givenAt);
        addIfAny(subject, "note", given->second.note);
    }

    /// What answers a number question stays a number.
    void addGiven(const Subject& subject, const char* measure, const std::string& answer)
    {
        addField(subject, measure, parseNumber(answer) ? answer : csvText(answer));
    }

    const ReportTask& m_task;
    const Framework& m_framework;
    const Assessment& m_assessment;
    std::string m_text;
};

} // namespace

std::string csvReport(const ReportTask& task)
{
    const SealContent content = sealContentOf(task, ReportFormat::csv);
    return withContentHash(CsvWriter(task).text() + csvSeal(content));
}

} // namespace waymark
