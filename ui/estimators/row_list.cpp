#include "ui/estimators/row_list.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/estimators/figure_field.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

RowList::RowList(const QString& id, const QString& addText, QWidget* parent)
    : QWidget(parent),
      m_id(id),
      m_add(new QPushButton(addText, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(id + QStringLiteral(".add"));
    m_add->setAutoDefault(false);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &RowList::grow);
    followTheme(this, [column] { column->setSpacing(space::small()); });
}

void RowList::makeBody()
{
    if (m_body) {
        m_body->hide();
        m_body->setParent(nullptr);
        m_body->deleteLater(); // one of its buttons may have asked
    }
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    followTheme(m_body, [grid = m_grid] {
        grid->setHorizontalSpacing(space::small());
        grid->setVerticalSpacing(space::tiny());
    });
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_body);
}

void RowList::rebuild()
{
    makeBody();
    if (rows() > 0)
        fillHeads();
    for (std::size_t row = 0; row < rows(); ++row) {
        fillRow(row);
        addRemove(row);
    }
    m_add->setEnabled(rows() < mostRows());
    m_body->setVisible(rows() > 0);
    orderTabs();
}

void RowList::addHead(int column, const QString& text)
{
    auto* head = new Label(text, column == 0 ? TextStyle::strong : TextStyle::small,
        column == 0 ? TextTone::normal : TextTone::muted, m_body);
    head->setWordWrap(false);
    m_grid->addWidget(head, 0, column, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

void RowList::addWidget(const Cell& cell, QWidget* widget)
{
    widget->setObjectName(QStringLiteral("%1.%2.%3").arg(m_id, QString::number(cell.row), cell.id));
    widget->setAccessibleName(cell.name);
    m_grid->addWidget(widget, int(cell.row) + 1, cell.column);
}

FigureField* RowList::addFigure(const Cell& cell, const NumberRange& range, double figure)
{
    auto* field = new FigureField(cell.name, range, m_body);
    field->showFigure(figure);
    addWidget(cell, field);
    connect(field, &FigureField::faultChanged, this, &RowList::changed);
    return field;
}

void RowList::addRemove(std::size_t row)
{
    auto* button = new QPushButton(QStringLiteral("×"), m_body);
    button->setProperty("quiet", true);
    button->setAutoDefault(false);
    button->setEnabled(rows() > leastRows());
    addWidget({row, removeColumn(), QStringLiteral("remove"), tr("Remove %1").arg(nameOf(row))}, button);
    button->setToolTip(plainToolTip(button->accessibleName()));
    connect(button, &QPushButton::clicked, this, [this, row] { shrink(row); });
}

void RowList::grow()
{
    addOne();
    rebuild();
    m_grid->itemAtPosition(int(rows()), 0)->widget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void RowList::shrink(std::size_t row)
{
    removeOne(row);
    rebuild();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

/// New widgets come last in a window: these go to where the button is, and the button behind them.
void RowList::orderTabs()
{
    constexpr auto kChildren = Qt::FindDirectChildrenOnly;
    QWidget* before = m_add;
    const auto append = [&before](QWidget* field) {
        setTabOrder(before, field);
        before = field;
    };
    for (QWidget* field : m_body->findChildren<QWidget*>(QString(), kChildren)) {
        if (field->focusPolicy() != Qt::NoFocus)
            append(field);
        else
            for (QWidget* part : field->findChildren<QWidget*>(QString(), kChildren))
                append(part);
    }
    append(m_add);
}

} // namespace waymark::ui
