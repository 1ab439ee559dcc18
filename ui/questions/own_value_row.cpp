#include "ui/questions/own_value_row.h"

#include <algorithm>

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/questions/flow_layout.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// '74 (60–90)': the point value and the span.
QString triangleText(const Triangle& value)
{
    return QStringLiteral("%1 (%2–%3)").arg(number(value.mean(), 0), number(value.low, 0), number(value.high, 0));
}

} // namespace

OwnValueRow::OwnValueRow(const Alternative& alternative, QWidget* parent)
    : QWidget(parent),
      m_name(plain(alternative.name)),
      m_frameworks(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_mark(new Label(tr("yours"), TextStyle::small, TextTone::muted, this)),
      m_reset(new QPushButton(tr("Back to the framework’s"), this))
{
    const QString id = plain(alternative.id.text);
    setObjectName(QStringLiteral("own.") + id);
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    auto* name = new Label(m_name, TextStyle::strong, this);
    for (Label* label : {name, m_mark, m_frameworks})
        label->setWordWrap(false);
    m_mark->setProperty("chip", true);
    m_mark->setObjectName(QStringLiteral("own.mark.") + id);
    m_reset->setObjectName(QStringLiteral("own.reset.") + id);
    m_reset->setAccessibleName(tr("%1: back to the framework’s value").arg(m_name));
    m_reset->setProperty("quiet", true);
    m_reset->setAutoDefault(false);
    head->addWidget(name);
    head->addWidget(m_mark);
    head->addStretch();
    head->addWidget(m_frameworks);
    head->addWidget(m_reset);
    column->addLayout(head);
    addFields();
    addWords();
    followTheme(this, [this, column, head] {
        column->setContentsMargins(0, space::small(), 0, 0);
        column->setSpacing(space::tiny());
        head->setSpacing(space::small());
        m_reset->setFont(textFont(TextStyle::small));
    });
    connect(m_reset, &QPushButton::clicked, this, &OwnValueRow::resetWanted);
}

void OwnValueRow::addFields()
{
    auto* fields = new QWidget(this);
    auto* flow = new FlowLayout(fields);
    followTheme(fields, [flow] {
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(space::small());
    });
    const std::array<QString, 3> names{tr("at worst"), tr("most likely"), tr("at best")};
    for (const Part part : {low, mode, high}) {
        auto* pair = new QWidget(fields);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        auto* caption = new Label(names[part], TextStyle::small, TextTone::muted, pair);
        caption->setWordWrap(false);
        row->addWidget(caption);
        row->addWidget(addField(part, names[part]));
        flow->addWidget(pair);
    }
    layout()->addWidget(fields);
}

QDoubleSpinBox* OwnValueRow::addField(Part part, const QString& name)
{
    auto* field = new QDoubleSpinBox(this);
    m_fields[part] = field;
    constexpr std::array kNames{"low", "mode", "high"};
    field->setObjectName(objectName() + u'.' + QLatin1String(kNames[part]));
    field->setAccessibleName(tr("%1, %2: value of 100").arg(m_name, name));
    field->setRange(0, 100);
    field->setDecimals(1);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setKeyboardTracking(false); // half a number is no wish
    field->setProperty("soft", true);
    connect(field, &QDoubleSpinBox::valueChanged, this, [this, part] { takeNumber(part); });
    return field;
}

void OwnValueRow::addWords()
{
    const auto add = [this](const char* name, const QString& hint) {
        auto* field = new QLineEdit(this);
        field->setObjectName(objectName() + u'.' + QLatin1String(name));
        field->setPlaceholderText(hint);
        field->setAccessibleName(m_name + QStringLiteral(", ") + hint);
        layout()->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, &OwnValueRow::takeWords);
        return field;
    };
    m_source = add("source", tr("Source: our benchmark, March"));
    m_note = add("note", tr("Note: what was measured, how"));
}

void OwnValueRow::showValue(const Triangle& frameworks, const OwnEvidence* own)
{
    m_shown = own ? *own : OwnEvidence{.value = frameworks};
    const std::array<double, 3> parts{m_shown.value.low, m_shown.value.mode, m_shown.value.high};
    for (const Part part : {low, mode, high}) {
        const QSignalBlocker blocker(m_fields[part]);
        m_fields[part]->setValue(parts[part]);
    }
    if (!m_source->hasFocus() || !own)
        m_source->setText(plain(m_shown.source));
    if (!m_note->hasFocus() || !own)
        m_note->setText(plain(m_shown.note));
    for (QLineEdit* words : {m_source, m_note})
        words->setVisible(own);
    m_frameworks->setText(tr("framework: %1").arg(triangleText(frameworks)));
    m_mark->setVisible(own);
    m_reset->setVisible(own);
}

/// The field that was changed has its way; the others give way as far as their order asks.
void OwnValueRow::takeNumber(Part part)
{
    Triangle& value = m_shown.value;
    const double wanted = m_fields[part]->value();
    if (part == low)
        value = {wanted, std::max(value.mode, wanted), std::max(value.high, wanted)};
    else if (part == mode)
        value = {std::min(value.low, wanted), wanted, std::max(value.high, wanted)};
    else
        value = {std::min(value.low, wanted), std::min(value.mode, wanted), wanted};
    Q_EMIT this->wanted(m_shown);
}

void OwnValueRow::takeWords()
{
    const std::string source = m_source->text().toStdString();
    const std::string note = m_note->text().toStdString();
    if (source == m_shown.source && note == m_shown.note)
        return;
    m_shown.source = source;
    m_shown.note = note;
    Q_EMIT wanted(m_shown);
}

} // namespace waymark::ui
