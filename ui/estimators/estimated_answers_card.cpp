#include "ui/estimators/estimated_answers_card.h"

#include <QVBoxLayout>

#include "core/decision/edit_estimates.h"
#include "ui/document/decision_document.h"
#include "ui/questions/answer_label.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

EstimatedAnswersCard::EstimatedAnswersCard(
    const DecisionDocument& document, const Estimator& estimator, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_estimator(estimator)
{
    setObjectName(QStringLiteral("estimate.answers"));
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    followTheme(this, [column] {
        column->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
        column->setSpacing(space::tiny());
    });
    column->addWidget(new Label(tr("What it answers"), TextStyle::strong, this));
    for (const EstimatedQuestion& answered : estimator.answers) {
        const Question& question = document.framework()[answered.question];
        column->addWidget(new Label(plain(question.title), TextStyle::small, TextTone::muted, this));
        auto* line = new Label(QString(), TextStyle::body, this);
        line->setObjectName(QStringLiteral("estimate.answer.") + plain(question.id.text));
        column->addWidget(line);
        m_lines.push_back(line);
    }
}

void EstimatedAnswersCard::showAnswers(const std::map<QuestionId, AnswerValue>& answers)
{
    const Framework& framework = m_document.framework();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QuestionIndex question = m_estimator.answers[i].question;
        const auto at = answers.find(framework[question].id);
        if (at == answers.end()) {
            m_lines[i]->setText(tr("No answer yet"));
            continue;
        }
        const QString estimate = answerLabel(framework, question, at->second);
        const Answer* given = m_document.answer(question);
        const AnswerValue* own = given ? plainValue(*given) : nullptr;
        const bool differs = own && *own != at->second;
        m_lines[i]->setText(
            differs ? tr("%1 (you said: %2)").arg(estimate, answerLabel(framework, question, *own)) : estimate);
    }
}

} // namespace waymark::ui
