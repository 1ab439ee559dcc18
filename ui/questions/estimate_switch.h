#pragma once

#include <QWidget>

#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark::ui {

class Label;
class OptionPill;

/// What a team said and what an estimate says of the same question, with a switch which of the two counts. Takes no
/// room while there is no estimate.
class EstimateSwitch : public QWidget {
    Q_OBJECT
public:
    EstimateSwitch(const Framework& framework, QuestionIndex question, QWidget* parent);

    /// Null: unanswered.
    void showAnswer(const Answer* answer);

Q_SIGNALS:
    void estimateWanted();
    void plainWanted();

private:
    QString answerText(const AnswerValue& value) const;
    OptionPill* addPill(const char* name, const QString& text);

    const Framework& m_framework;
    const QuestionIndex m_question;
    Label* m_said;
    QWidget* m_choice;
    OptionPill* m_plain;
    OptionPill* m_estimate;
};

/// The estimator that answers a question; null if none does.
const Estimator* estimatorOf(const Framework& framework, QuestionIndex question);

} // namespace waymark::ui
