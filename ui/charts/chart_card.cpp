#include "ui/charts/chart_card.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

#include "ui/charts/chart_file.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

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
    makeHalves(title);
    column->addWidget(m_halves, 1);
    makeActions();
    makeButton(title);
    setAccessibleName(title);
    followTheme(this, [this] { restyle(); });
}

void ChartCard::makeHalves(const QString& title)
{
    m_halves = new QStackedWidget(this);
    m_drawn = new QWidget(m_halves);
    auto* layers = new QGridLayout(m_drawn);
    layers->setContentsMargins(0, 0, 0, 0);
    m_chart = new QWidget(m_drawn);
    m_chart->setObjectName(QStringLiteral("chart.picture"));
    m_chartLayout = new QVBoxLayout(m_chart);
    m_chartLayout->setContentsMargins(0, 0, 0, 0);
    m_reader = new ChartReader(
        title, [this] { return spots(); }, m_drawn);
    connect(m_reader, &ChartReader::activated, this, &ChartCard::openSpot);
    layers->addWidget(m_chart, 0, 0);
    layers->addWidget(m_reader, 0, 0);
    m_table = readOnlyTable(m_halves);
    m_table->setAccessibleName(title);
    m_halves->addWidget(m_drawn);
    m_halves->addWidget(m_table);
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

QAction* ChartCard::addAct(const char* name, const QString& text, void (ChartCard::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    // Every chart has the same keys: they mean the one that is worked in.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void ChartCard::makeActions()
{
    m_asTable = addAct("chart.asTable", tr("Show as table"), &ChartCard::showHalf);
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(Qt::Key_T);
    addAct("chart.copy", tr("Copy"), &ChartCard::copy)->setShortcut(QKeySequence::Copy);
    addAct("chart.save", tr("Save picture…"), &ChartCard::save);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChartCard::makeButton(const QString& title)
{
    m_button = new QToolButton(this);
    m_button->setObjectName(QStringLiteral("chart.menu"));
    m_button->setText(QStringLiteral("⋯"));
    m_button->setToolTip(tr("Show as table (T), copy, save"));
    m_button->setAccessibleName(tr("Table, copy and picture of ‘%1’").arg(title));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setProperty("quiet", true);
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    m_button->menu()->addActions(actions());
    m_head->addWidget(m_button, 0, Qt::AlignTop);
    orderTabsFrom(m_button);
}

void ChartCard::orderTabsFrom(QWidget* first)
{
    // The last one first: Qt leaves a widget where it is when it would stand right across the ring's beginning.
    const QList<QWidget*> backwards{m_table, m_reader, m_button};
    for (QWidget* next : backwards)
        if (next != first)
            setTabOrder(first, next);
}

void ChartCard::showHalf()
{
    const bool worksHere = m_halves->isAncestorOf(QApplication::focusWidget());
    const bool table = showsTable();
    m_halves->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_drawn);
    if (worksHere)
        (table ? static_cast<QWidget*>(m_table) : m_reader)->setFocus(Qt::OtherFocusReason);
}

void ChartCard::copy()
{
    QGuiApplication::clipboard()->setMimeData(clipboardData(picture(), m_figures));
}

void ChartCard::save()
{
    const QString file = askForPictureFile(this, m_title->text());
    if (file.isEmpty())
        return;
    const Result<Saved> saved = writeChart(picture(), file);
    if (!saved)
        Q_EMIT savingFailed(saved.errors());
}

void ChartCard::openSpot(int, int) {}

QString ChartCard::description() const
{
    return m_reader->accessibleDescription();
}

bool ChartCard::showsTable() const
{
    return m_asTable->isChecked();
}

void ChartCard::showTable()
{
    m_asTable->setChecked(true);
    showHalf();
}

void ChartCard::showChart()
{
    m_asTable->setChecked(false);
    showHalf();
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
    orderTabsFrom(control);
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
    m_reader->setAccessibleDescription(description);
    setAccessibleDescription(description);
}

void ChartCard::restyle()
{
    layout()->setContentsMargins(space::large(), space::medium(), space::large(), space::large());
    layout()->setSpacing(space::small());
}

} // namespace waymark::ui
