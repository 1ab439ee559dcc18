#pragma once

#include <map>
#include <vector>

#include <QFrame>

#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark::ui {

class DecisionDocument;
class Label;

/// What an estimate answers: each of its questions with the answer, the team's own beside it where they differ, and
/// that it does not count yet where the question is hidden.
class EstimatedAnswersCard : public QFrame {
    Q_OBJECT
public:
    EstimatedAnswersCard(const DecisionDocument& document, const Estimator& estimator, QWidget* parent);

    void showAnswers(const std::map<QuestionId, AnswerValue>& answers);

private:
    QString said(QuestionIndex question, const AnswerValue& estimate) const;

    const DecisionDocument& m_document;
    const Estimator& m_estimator;
    std::vector<Label*> m_lines; ///< by Estimator::answers
};

} // namespace waymark::ui
