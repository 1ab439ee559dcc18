#include "ui/charts/chart_card.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

#include "ui/theme/label.h"

namespace waymark::ui {

namespace {

QTableWidget* readOnlyTable(QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setObjectName(QStringLiteral("chart.table"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Tab leaves the table instead of walking through its cells.
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setFrameShape(QFrame::NoFrame);
    // The chart alone says how much room the card needs.
    table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    return table;
}

QTableWidgetItem* cell(const QString& text, int column)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return item;
}

} // namespace

ChartCard::ChartCard(const QString& title, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("chartCard"));
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    makeHead(title);
    column->addLayout(m_head);
    m_halves = new QStackedWidget(this);
    column->addWidget(m_halves, 1);
    m_chart = new QWidget(m_halves);
    m_chart->setObjectName(QStringLiteral("chart.picture"));
    m_chart->setAccessibleName(title);
    m_chartLayout = new QVBoxLayout(m_chart);
    m_chartLayout->setContentsMargins(0, 0, 0, 0);
    m_table = readOnlyTable(m_halves);
    m_table->setAccessibleName(title);
    m_halves->addWidget(m_chart);
    m_halves->addWidget(m_table);
    makeActions();
    setAccessibleName(title);
    ChartCard::restyle();
}

void ChartCard::makeHead(const QString& title)
{
    m_head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new Label(title, TextStyle::heading, this);
    m_subtitle = new Label(QString(), TextStyle::small, TextTone::muted, this);
    m_subtitle->hide();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_head->addLayout(words, 1);
}

void ChartCard::makeActions()
{
    m_asTable = new QAction(tr("Show as table"), this);
    m_asTable->setObjectName(QStringLiteral("chart.asTable"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this,
        [this](bool table) { m_halves->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_chart); });
    auto* png = new QAction(tr("Copy as PNG"), this);
    png->setObjectName(QStringLiteral("chart.copyPng"));
    connect(png, &QAction::triggered, this, [this] { copyAsPng(picture()); });
    auto* svg = new QAction(tr("Copy as SVG"), this);
    svg->setObjectName(QStringLiteral("chart.copySvg"));
    connect(svg, &QAction::triggered, this, [this] { copyAsSvg(picture()); });
    addActions({m_asTable, png, svg});
    setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("chart.menu"));
    button->setText(QStringLiteral("⋯"));
    button->setToolTip(tr("Table and copies"));
    button->setAccessibleName(tr("Table and copies of ‘%1’").arg(m_title->text()));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("quiet", true);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    button->menu()->addActions(actions());
    m_head->addWidget(button, 0, Qt::AlignTop);
}

QString ChartCard::description() const
{
    return m_chart->accessibleDescription();
}

bool ChartCard::showsTable() const
{
    return m_asTable->isChecked();
}

void ChartCard::showTable()
{
    m_asTable->setChecked(true);
}

void ChartCard::showChart()
{
    m_asTable->setChecked(false);
}

ChartPicture ChartCard::picture()
{
    // Behind the table the chart may never have been laid out.
    m_chart->resize(m_halves->size());
    return {m_chart, m_title->text(), m_subtitle->text(), description()};
}

void ChartCard::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void ChartCard::addToChart(QWidget* widget)
{
    m_chartLayout->addWidget(widget);
}

void ChartCard::addStretchToChart()
{
    m_chartLayout->addStretch(1);
}

void ChartCard::addToHead(QWidget* control)
{
    m_head->insertWidget(m_head->count() - 1, control, 0, Qt::AlignTop);
}

void ChartCard::setTable(const ChartTable& table)
{
    if (m_figures == table)
        return;
    m_figures = table;
    m_table->setColumnCount(static_cast<int>(table.columns.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.columns);
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, cell(table.rows[row].value(column), column));
    m_table->resizeColumnsToContents();
}

void ChartCard::setDescription(const QString& description)
{
    m_chart->setAccessibleDescription(description);
    setAccessibleDescription(description);
}

void ChartCard::restyle()
{
    layout()->setContentsMargins(space::large(), space::medium(), space::large(), space::large());
    layout()->setSpacing(space::small());
}

void ChartCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // With the program's style sheet the card's own palette may change last of all.
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::ApplicationFontChange)
        restyle();
}

} // namespace waymark::ui
