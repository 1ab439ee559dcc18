#include "ui/questions/number_editor.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/questions/flow_layout.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

NumberEditor::NumberEditor(const Framework& framework, QuestionIndex asked, QWidget* parent)
    : AnswerEditor(framework, asked, parent),
      m_field(new QLineEdit(flow().parentWidget())),
      m_fault(new Label(QString(), TextStyle::small, TextTone::danger, this))
{
    addField();
    addOpenAnswers();
    m_fault->setObjectName(QStringLiteral("fault.") + plain(question().id.text));
    m_fault->hide();
    layout()->addWidget(m_fault);
}

void NumberEditor::addField()
{
    const QString id = plain(question().id.text);
    m_field->setObjectName(QStringLiteral("number.") + id);
    m_field->setAccessibleName(plain(question().title));
    m_field->setAccessibleDescription(rangeText());
    m_field->setAlignment(Qt::AlignRight);
    m_field->installEventFilter(this);
    followTheme(m_field, [this] { applyWidth(); });
    flow().addWidget(m_field);
    auto* unit = new Label(plain(question().range.unit), TextStyle::body, flow().parentWidget());
    unit->setWordWrap(false);
    followTheme(unit, [unit] { unit->setContentsMargins(space::tiny(), 0, space::small(), 0); });
    flow().addWidget(unit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showFault({}); });
    connect(m_field, &QLineEdit::editingFinished, this, [this] { commit(); });
}

QString NumberEditor::spelt(double value) const
{
    // As many decimals as the number has, so that showing an answer and reading it again is no edit.
    for (int decimals = question().range.decimals; decimals < 6; ++decimals) {
        const QString text = number(value, decimals);
        if (QLocale().toDouble(text) == value)
            return text;
    }
    return number(value, 6);
}

std::optional<double> NumberEditor::typed() const
{
    QString text = m_field->text().trimmed();
    const QString unit = plain(question().range.unit);
    if (!unit.isEmpty() && text.endsWith(unit, Qt::CaseInsensitive))
        text = text.chopped(unit.size()).trimmed();
    bool isNumber = false;
    const double value = QLocale().toDouble(text, &isNumber);
    const NumberRange& range = question().range;
    return isNumber && value >= range.min && value <= range.max ? std::optional<double>(value) : std::nullopt;
}

bool NumberEditor::commit()
{
    const bool isOpen = shown() && !std::holds_alternative<Number>(*shown());
    if (m_field->text().trimmed().isEmpty()) {
        showFault({});
        if (shown() && !isOpen)
            Q_EMIT given({std::nullopt});
        return true;
    }
    const std::optional<double> value = typed();
    if (!value) {
        showFault(tr("Please give %1, or leave it empty.").arg(rangeText()));
        return false;
    }
    const AnswerValue wanted = Number{*value};
    if (shown() != wanted)
        Q_EMIT given({wanted});
    return true;
}

void NumberEditor::step(int direction)
{
    const NumberRange& range = question().range;
    const double from = typed().value_or(direction > 0 ? range.min - range.step : range.max + range.step);
    const double to = std::clamp(from + direction * range.step, range.min, range.max);
    m_field->setText(number(to, range.decimals));
    commit();
}

bool NumberEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return AnswerEditor::eventFilter(watched, event);
}

void NumberEditor::applyWidth()
{
    constexpr int kDigits = 12;
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * kDigits);
}

QWidget* NumberEditor::entry()
{
    return m_field;
}

void NumberEditor::showValue(const AnswerValue* value)
{
    const auto* number = value ? std::get_if<Number>(value) : nullptr;
    m_field->setText(number ? spelt(number->value) : QString());
    showFault({});
}

QString NumberEditor::captionOf(const AnswerValue*) const
{
    return rangeText();
}

std::optional<AnswerValue> NumberEditor::pressed(std::size_t) const
{
    return shown();
}

void NumberEditor::showFault(const QString& fault)
{
    m_fault->showText(fault);
    m_field->setProperty("faulty", !fault.isEmpty());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

QString NumberEditor::rangeText() const
{
    const NumberRange& range = question().range;
    const QString bounds =
        tr("a number from %1 to %2").arg(number(range.min, range.decimals), number(range.max, range.decimals));
    return range.unit.empty() ? bounds : bounds + u' ' + plain(range.unit);
}

} // namespace waymark::ui
