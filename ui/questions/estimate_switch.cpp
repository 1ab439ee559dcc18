#include "ui/questions/estimate_switch.h"

#include <algorithm>

#include <QVBoxLayout>

#include "core/decision/edit_estimates.h"
#include "ui/questions/answer_label.h"
#include "ui/questions/flow_layout.h"
#include "ui/questions/option_pill.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

const Estimator* estimatorOf(const Framework& framework, QuestionIndex question)
{
    const auto answers = [question](const Estimator& estimator) {
        return std::ranges::find(estimator.answers, question, &EstimatedQuestion::question) != estimator.answers.end();
    };
    const auto at = std::ranges::find_if(framework.estimators, answers);
    return at == framework.estimators.end() ? nullptr : &*at;
}

EstimateSwitch::EstimateSwitch(const Framework& framework, QuestionIndex question, QWidget* parent)
    : QWidget(parent),
      m_framework(framework),
      m_question(question),
      m_said(new Label(QString(), TextStyle::small, this)),
      m_choice(new QWidget(this))
{
    const QString id = plain(framework[question].id.text);
    setObjectName(QStringLiteral("estimate.") + id);
    m_said->setObjectName(QStringLiteral("estimate.said.") + id);
    auto* flow = new FlowLayout(m_choice);
    m_plain = addPill("estimate.plain.", tr("Count our answer"));
    m_estimate = addPill("estimate.use.", tr("Count the estimate"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_said);
    column->addWidget(m_choice);
    followTheme(this, [column, flow] {
        column->setContentsMargins(0, space::tiny(), 0, 0);
        column->setSpacing(space::tiny());
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(space::tiny());
    });
    connect(m_plain, &OptionPill::clicked, this, &EstimateSwitch::plainWanted);
    connect(m_estimate, &OptionPill::clicked, this, &EstimateSwitch::estimateWanted);
    hide();
}

OptionPill* EstimateSwitch::addPill(const char* name, const QString& text)
{
    auto* pill = new OptionPill(text, OptionPill::Look::option, m_choice);
    pill->setObjectName(QLatin1String(name) + plain(m_framework[m_question].id.text));
    pill->setAutoExclusive(true);
    pill->setFocusPolicy(Qt::StrongFocus);
    m_choice->layout()->addWidget(pill);
    return pill;
}

QString EstimateSwitch::answerText(const AnswerValue& value) const
{
    return answerLabel(m_framework, m_question, value);
}

void EstimateSwitch::showAnswer(const Answer* answer)
{
    setVisible(answer && answer->estimated);
    if (isHidden())
        return;
    const EstimatedAnswer& estimated = *answer->estimated;
    const AnswerValue* own = plainValue(*answer);
    const bool differs = own && *own != estimated.value;
    const QString estimate = answerText(estimated.value);
    if (!own)
        m_said->setText(tr("Answered by the estimate: %1.").arg(estimate));
    else if (differs)
        m_said->setText(tr("You said: %1. The estimate says: %2.").arg(answerText(*own), estimate));
    else
        m_said->setText(tr("You and the estimate say the same."));
    m_choice->setVisible(differs);
    m_plain->showChecked(!estimated.counts);
    m_estimate->showChecked(estimated.counts);
    if (!differs)
        return;
    m_plain->setAccessibleDescription(answerText(*own));
    m_estimate->setAccessibleDescription(estimate);
}

} // namespace waymark::ui
