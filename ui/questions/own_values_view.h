#pragma once

#include <vector>

#include <QWidget>

#include "core/base/index.h"

namespace waymark::ui {

class DecisionDocument;
class OwnValueRow;

/// Where the team puts values of its own in place of the framework's, under today's answer to one question.
class OwnValuesView : public QWidget {
    Q_OBJECT
public:
    OwnValuesView(DecisionDocument& document, QuestionIndex question, QWidget* parent);

private:
    void addRow(AlternativeIndex alternative);
    void showValues();

    DecisionDocument& m_document;
    const QuestionIndex m_question;
    std::vector<OwnValueRow*> m_rows; ///< by alternative
};

/// How many of the question's values are the team's own under today's answer.
int ownValuesIn(const DecisionDocument& document, QuestionIndex question);

} // namespace waymark::ui
