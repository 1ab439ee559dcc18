#include "ui/questions/answer_editor.h"

#include <algorithm>

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/questions/choice_editor.h"
#include "ui/questions/flow_layout.h"
#include "ui/questions/number_editor.h"
#include "ui/questions/scale_editor.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// 1 to 9, then j, k, l...: letters and digits count alike, so that 'j' is the tenth.
QString keyOf(std::size_t pill)
{
    return pill < 9 ? QString::number(pill + 1) : QString(QChar(char16_t(u'a' + pill)));
}

std::optional<std::size_t> pillOf(QChar key)
{
    if (key >= u'1' && key <= u'9')
        return std::size_t(key.unicode() - u'1');
    if (key.toLower() >= u'a' && key.toLower() <= u'z')
        return std::size_t(key.toLower().unicode() - u'a');
    return std::nullopt;
}

bool isOneOfSeveral(const Question& question)
{
    return question.kind == QuestionKind::single || question.kind == QuestionKind::scale;
}

} // namespace

AnswerEditor* AnswerEditor::create(const Framework& framework, QuestionIndex question, QWidget* parent)
{
    switch (framework[question].kind) {
    case QuestionKind::number:
        return new NumberEditor(framework, question, parent);
    case QuestionKind::scale:
        return new ScaleEditor(framework, question, parent);
    case QuestionKind::single:
    case QuestionKind::multiple:
        break;
    }
    return new ChoiceEditor(framework, question, parent);
}

AnswerEditor::AnswerEditor(const Framework& framework, QuestionIndex question, QWidget* parent)
    : QWidget(parent),
      m_question(framework[question])
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QWidget(this);
    m_flow = new FlowLayout(row);
    column->addWidget(row);
    m_caption = new Label(QString(), TextStyle::small, TextTone::muted, this);
    m_caption->setObjectName(QStringLiteral("meaning.") + plain(m_question.id.text));
    m_caption->hide();
    column->addWidget(m_caption);
    setAccessibleName(plain(m_question.title));
    followTheme(this, [this] { applySpacing(); });
}

OptionPill* AnswerEditor::addPill(const QString& name, const QString& label)
{
    auto* pill = new OptionPill(label, OptionPill::Look::option, m_flow->parentWidget());
    const std::size_t index = m_pills.size();
    pill->setObjectName(name);
    pill->setHint(keyOf(index));
    pill->installEventFilter(this);
    pill->setAutoExclusive(isOneOfSeveral(m_question));
    pill->setFocusPolicy(m_all.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    m_flow->addWidget(pill);
    m_pills.push_back(pill);
    m_all.push_back(pill);
    connect(pill, &QAbstractButton::clicked, this, [this, index] { Q_EMIT given({pressed(index)}); });
    return pill;
}

OptionPill* AnswerEditor::addOpenAnswer(const char* name, const QString& label, AnswerValue value)
{
    auto* pill = new OptionPill(label, OptionPill::Look::quiet, m_flow->parentWidget());
    pill->setObjectName(QLatin1String(name) + plain(m_question.id.text));
    pill->installEventFilter(this);
    pill->setAutoExclusive(isOneOfSeveral(m_question));
    pill->setFocusPolicy(m_all.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    m_flow->addWidget(pill);
    m_all.push_back(pill);
    connect(pill, &QAbstractButton::clicked, this,
        [this, value] { Q_EMIT given({m_shown == value ? std::nullopt : std::optional<AnswerValue>(value)}); });
    return pill;
}

void AnswerEditor::addOpenAnswers()
{
    m_dontKnow = addOpenAnswer("dontKnow.", tr("Not sure"), DontKnow{});
    m_dontKnow->setHint(QStringLiteral("0"));
    if (m_question.notApplicable != NotApplicable::notOffered) {
        m_doesNotApply = addOpenAnswer("doesNotApply.", tr("Does not apply"), DoesNotApply{});
        m_doesNotApply->setHint(QStringLiteral("-"));
    }
    apply(nullptr);
}

void AnswerEditor::showAnswer(const AnswerValue* value)
{
    const bool isShown = value ? m_shown == *value : !m_shown;
    if (!isShown)
        apply(value);
}

void AnswerEditor::showAgain()
{
    const std::optional<AnswerValue> shown = m_shown;
    apply(shown ? &*shown : nullptr);
}

void AnswerEditor::apply(const AnswerValue* value)
{
    m_shown = value ? std::optional<AnswerValue>(*value) : std::nullopt;
    m_dontKnow->showChecked(value && std::holds_alternative<DontKnow>(*value));
    if (m_doesNotApply)
        m_doesNotApply->showChecked(value && std::holds_alternative<DoesNotApply>(*value));
    showValue(value);
    const QString open = openCaption();
    m_caption->showText(open.isEmpty() ? captionOf(value) : open);
}

QString AnswerEditor::openCaption() const
{
    if (m_dontKnow->isChecked())
        return m_question.givesValues() ? tr("Counts as a mixture of all answers to this question.")
                                        : tr("Left open: nothing is concluded from it.");
    if (!m_doesNotApply || !m_doesNotApply->isChecked())
        return {};
    return m_question.notApplicable == NotApplicable::dropCriterion
        ? tr("Its whole criterion is left out, and its weight goes to the others.")
        : tr("Left out: the other questions of its criterion count for more.");
}

bool AnswerEditor::press(const QString& key)
{
    if (key.size() != 1)
        return false;
    OptionPill* pill = nullptr;
    if (key == QStringLiteral("0"))
        pill = m_dontKnow;
    else if (key == QStringLiteral("-"))
        pill = m_doesNotApply;
    else if (const auto index = pillOf(key.front()); index && *index < m_pills.size())
        pill = m_pills[*index];
    if (!pill)
        return false;
    pill->setFocus(Qt::OtherFocusReason);
    pill->click();
    return true;
}

QWidget* AnswerEditor::entry()
{
    const auto isChecked = [](const OptionPill* pill) { return pill->isChecked(); };
    const auto chosen = std::find_if(m_all.begin(), m_all.end(), isChecked);
    return chosen == m_all.end() ? m_all.front() : *chosen;
}

void AnswerEditor::showHints(bool shown)
{
    for (OptionPill* pill : m_all)
        pill->showHint(shown);
}

void AnswerEditor::moveFocus(int step)
{
    const auto hasFocus = [](const OptionPill* pill) { return pill->hasFocus(); };
    const auto now = std::find_if(m_all.begin(), m_all.end(), hasFocus);
    if (now == m_all.end())
        return;
    const auto wanted = std::clamp<std::ptrdiff_t>(now - m_all.begin() + step, 0, std::ptrdiff_t(m_all.size()) - 1);
    m_all[std::size_t(wanted)]->setFocus(Qt::OtherFocusReason);
}

void AnswerEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus(isMirrored ? 1 : -1);
    case Qt::Key_Right:
        return moveFocus(isMirrored ? -1 : 1);
    case Qt::Key_Up:
        return moveFocus(-1);
    case Qt::Key_Down:
        return moveFocus(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

/// One pill of a group is a tab stop, the one that had the focus last: Tab goes from question to question.
void AnswerEditor::makeTabStop(QWidget* pill)
{
    for (OptionPill* other : m_all)
        other->setFocusPolicy(other == pill ? Qt::StrongFocus : Qt::ClickFocus);
}

bool AnswerEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        if (auto* pill = qobject_cast<OptionPill*>(watched))
            makeTabStop(pill);
    return QWidget::eventFilter(watched, event);
}

void AnswerEditor::applySpacing()
{
    m_flow->setSpacing(space::tiny() / 2);
    layout()->setSpacing(space::tiny());
}

} // namespace waymark::ui
