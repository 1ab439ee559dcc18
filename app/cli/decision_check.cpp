#include "app/cli/decision_check.h"

#include <optional>
#include <string>
#include <utility>

#include "core/base/document_json.h"
#include "core/base/strict_json.h"
#include "core/decision/answer_check.h"
#include "core/estimators/estimate_givens.h"
#include "core/estimators/profile_facts_json.h"

namespace waymark::cli {
namespace {

/// Notes what does not fit, part by part.
class DecisionCheck {
public:
    explicit DecisionCheck(const Framework& framework) : m_framework(framework) {}

    void checkAnswers(const Answers& answers, const std::string& pointer);
    void checkPriorities(const Priorities& priorities, const std::string& pointer);
    void checkOwnEvidence(const OwnEvidenceMap& own);
    void checkEstimates(const Estimates& estimates);

    Errors take() { return std::move(m_errors); }

private:
    void fault(std::string pointer, Message message)
    {
        if (m_errors.size() < kMostFaults)
            m_errors.push_back({{{}, std::move(pointer), 0, 0, {}}, std::move(message)});
    }
    void checkValues(QuestionIndex question, const Answer& answer, const std::string& pointer);
    void checkValue(QuestionIndex question, const AnswerValue& value, const std::string& pointer);
    void checkOrder(const CriterionOrder& order, const std::string& pointer);
    void checkCriterion(const CriterionId& criterion, std::string pointer);
    const Estimator* knownEstimator(const EstimatorId& id, const std::string& pointer);
    void checkInputs(const Estimator& estimator, const std::string& inputs, const std::string& pointer);

    /// Of figures by criterion.
    template <class Figures> void checkFigures(const Figures& figures, const std::string& pointer)
    {
        for (const auto& entry : figures)
            checkCriterion(entry.first, pointer + pointerStep(entry.first.text));
    }

    const Framework& m_framework;
    Errors m_errors;
};

void DecisionCheck::checkAnswers(const Answers& answers, const std::string& pointer)
{
    for (const auto& [id, answer] : answers) {
        const std::string place = pointer + pointerStep(id.text);
        if (const std::optional<QuestionIndex> question = m_framework.find(id))
            checkValues(*question, answer, place);
        else
            fault(place, {"cli.unknownQuestion", {{"question", id.text}, {"framework", m_framework.id.text}}});
    }
}

/// The team's own value and the estimate's, whichever counts.
void DecisionCheck::checkValues(QuestionIndex question, const Answer& answer, const std::string& pointer)
{
    const std::optional<EstimatedAnswer>& estimated = answer.estimated;
    if (!estimated || !estimated->counts)
        checkValue(question, answer.value, pointer + "/value");
    else if (estimated->plain)
        checkValue(question, *estimated->plain, pointer + "/value");
    if (!estimated)
        return;
    knownEstimator(estimated->by, pointer + "/estimate/by");
    checkValue(question, estimated->value, pointer + "/estimate/value");
}

void DecisionCheck::checkValue(QuestionIndex question, const AnswerValue& value, const std::string& pointer)
{
    for (const Error& error : checkAnswer(m_framework, question, value))
        fault(pointer, error.message);
}

void DecisionCheck::checkPriorities(const Priorities& priorities, const std::string& pointer)
{
    checkFigures(priorities.rating, pointer + "/rating");
    checkFigures(priorities.swing, pointer + "/swing");
    checkFigures(priorities.smart, pointer + "/smart");
    checkOrder(priorities.order, pointer + "/order");
    for (const auto& entry : priorities.pairs)
        for (const CriterionId& criterion : {entry.first.first, entry.first.second})
            checkCriterion(criterion, pointer + "/pairs");
    checkFigures(priorities.intervals, pointer + "/intervals");
}

/// A level criterion stands in a list of its own.
void DecisionCheck::checkOrder(const CriterionOrder& order, const std::string& pointer)
{
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const std::string place = pointer + '/' + std::to_string(rank);
        for (std::size_t i = 0; i < order[rank].size(); ++i)
            checkCriterion(order[rank][i], order[rank].size() == 1 ? place : place + '/' + std::to_string(i));
    }
}

void DecisionCheck::checkCriterion(const CriterionId& criterion, std::string pointer)
{
    if (!m_framework.find(criterion))
        fault(std::move(pointer),
            {"cli.unknownCriterion", {{"criterion", criterion.text}, {"framework", m_framework.id.text}}});
}

/// The document keeps these values by what they belong to, not by where they stand in the file.
void DecisionCheck::checkOwnEvidence(const OwnEvidenceMap& own)
{
    for (const auto& entry : own)
        if (!fits(m_framework, entry.first))
            fault("/ownEvidence",
                {"cli.noSuchValue",
                    {{"question", entry.first.question.text}, {"alternative", entry.first.alternative.text},
                        {"framework", m_framework.id.text}}});
}

const Estimator* DecisionCheck::knownEstimator(const EstimatorId& id, const std::string& pointer)
{
    const Estimator* known = m_framework.find(id);
    if (!known)
        fault(pointer, {"cli.unknownEstimator", {{"estimator", id.text}, {"framework", m_framework.id.text}}});
    return known;
}

void DecisionCheck::checkEstimates(const Estimates& estimates)
{
    for (const auto& [id, estimate] : estimates) {
        const std::string place = "/estimates" + pointerStep(id.text);
        if (const Estimator* estimator = knownEstimator(id, place))
            checkInputs(*estimator, estimate.inputs, place + "/inputs");
    }
}

/// Whether they can be read. What the catalogues of today make of them does not matter: those go with the program.
void DecisionCheck::checkInputs(const Estimator& estimator, const std::string& inputs, const std::string& pointer)
{
    const auto note = [&](const auto& read) {
        if (!read)
            for (const Error& error : read.errors())
                fault(pointer + error.where.pointer, error.message);
    };
    if (estimator.kind == EstimatorKind::profile)
        note(loadProfileFacts(inputs, {}));
    else
        note(readEstimateGivens(m_framework, estimator, {inputs, {}}));
}

} // namespace

Errors misfitsOf(const Framework& framework, const Decision& decision)
{
    DecisionCheck check(framework);
    for (std::size_t i = 0; i < decision.participants.size(); ++i)
        check.checkAnswers(decision.participants[i].answers, "/participants/" + std::to_string(i) + "/answers");
    check.checkAnswers(decision.agreed, "/agreed");
    check.checkPriorities(decision.priorities, "/priorities");
    check.checkOwnEvidence(decision.ownEvidence);
    check.checkEstimates(decision.estimates);
    for (std::size_t i = 0; i < decision.scenarios.size(); ++i) {
        const std::string place = "/scenarios/" + std::to_string(i);
        check.checkAnswers(decision.scenarios[i].answers, place + "/answers");
        if (decision.scenarios[i].priorities)
            check.checkPriorities(*decision.scenarios[i].priorities, place + "/priorities");
    }
    return check.take();
}

} // namespace waymark::cli
