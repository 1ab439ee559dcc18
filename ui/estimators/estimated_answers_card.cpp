#include "ui/estimators/estimated_answers_card.h"

#include <QVBoxLayout>

#include "core/assessment/answer_sheet.h"
#include "core/decision/edit_estimates.h"
#include "core/framework/condition_questions.h"
#include "ui/document/decision_document.h"
#include "ui/questions/answer_label.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// The questions on which it hangs that a hidden one is asked: those without an answer, or else all that are asked.
/// None where the reading hides it.
std::vector<QuestionIndex> askedFirst(const Question& hidden, const Assessment& assessment)
{
    if (!hidden.when || !counts(hidden.layer, assessment.reading))
        return {};
    std::vector<QuestionIndex> asked;
    std::vector<QuestionIndex> open;
    for (const QuestionIndex question : questionsIn(*hidden.when)) {
        const AnswerState state = assessment.states[question.value];
        if (state != AnswerState::hidden)
            asked.push_back(question);
        if (state == AnswerState::unanswered || state == AnswerState::dontKnow)
            open.push_back(question);
    }
    return open.empty() ? asked : open;
}

/// That an answer does not count while its question is hidden, and what it takes; empty if it is not.
QString hiddenText(const Framework& framework, QuestionIndex question, const Assessment& assessment)
{
    if (assessment.states[question.value] != AnswerState::hidden)
        return {};
    QStringList first;
    for (const QuestionIndex asked : askedFirst(framework[question], assessment))
        first << EstimatedAnswersCard::tr("‘%1’").arg(plain(framework[asked].title));
    return first.isEmpty()
        ? EstimatedAnswersCard::tr("Kept, but not asked now, and not counted.")
        : EstimatedAnswersCard::tr("Kept, but not asked, and not counted, until the answer to %1 asks for it.")
              .arg(first.join(EstimatedAnswersCard::tr(" and ")));
}

} // namespace

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
        m_lines[i]->setText(said(question, at->second));
    }
}

QString EstimatedAnswersCard::said(QuestionIndex question, const AnswerValue& estimate) const
{
    const Framework& framework = m_document.framework();
    QStringList lines{answerLabel(framework, question, estimate)};
    const Answer* given = m_document.answer(question);
    const AnswerValue* own = given ? plainValue(*given) : nullptr;
    if (own && *own != estimate)
        lines.front() = tr("%1 (you said: %2)").arg(lines.front(), answerLabel(framework, question, *own));
    if (const QString hidden = hiddenText(framework, question, *m_document.assessment()); !hidden.isEmpty())
        lines << hidden;
    return lines.join(QLatin1Char('\n'));
}

} // namespace waymark::ui
