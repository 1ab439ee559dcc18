#include "ui/shell/folder_view.h"

#include <algorithm>
#include <set>
#include <tuple>

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

enum Column { title, verdict, strength, recorded, again, kColumns };

constexpr int kPathRole = Qt::UserRole;
constexpr int kColourRole = Qt::UserRole + 1;

/// A dash where there is nothing to say, so that nobody takes it for a gap, or hears nothing of it.
QTableWidgetItem* cell(const QString& text, const QString& toolTip = {})
{
    auto* item = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainToolTip(toolTip.isEmpty() ? text : toolTip));
    return item;
}

/// The order of the table: due ones, then the oldest; by path where all else is equal.
bool standsBefore(const FolderDecision& one, const FolderDecision& other)
{
    const auto rank = [](const FolderDecision& decision) {
        return std::tuple(decision.due.isEmpty(), !decision.since.isValid(), decision.since, decision.path);
    };
    return rank(one) < rank(other);
}

QString recordedWords(const FolderDecision& decision)
{
    if (decision.status.isEmpty())
        return decision.age.isEmpty() ? FolderView::tr("not recorded") : FolderView::tr("begun %1").arg(decision.age);
    return FolderView::tr("%1 %2", "status, age").arg(decision.status, decision.age);
}

QString againWords(const FolderDecision& decision)
{
    if (!decision.trouble.isEmpty())
        return FolderView::tr("cannot be read");
    if (decision.status.isEmpty())
        return {};
    if (!decision.over.isEmpty())
        return decision.status;
    if (decision.due.isEmpty())
        return FolderView::tr("still stands");
    return decision.due.size() == 1 ? FolderView::tr("revisit: 1 reason")
                                    : FolderView::tr("revisit: %1 reasons").arg(decision.due.size());
}

/// What more there is to say of that.
QString againReasons(const FolderDecision& decision)
{
    if (!decision.trouble.isEmpty())
        return decision.trouble;
    return decision.over.isEmpty() ? decision.due.join(u'\n') : decision.over;
}

QString countWords(std::size_t decisions)
{
    return decisions == 1 ? FolderView::tr("1 decision") : FolderView::tr("%1 decisions").arg(decisions);
}

QString leftOutWords(int files)
{
    return files == 1 ? FolderView::tr("1 more file was not read")
                      : FolderView::tr("%1 more files were not read").arg(files);
}

/// Names of folders and files can hold anything too.
QString pathWords(const QString& path)
{
    return typedName(QDir::toNativeSeparators(path).toStdString());
}

} // namespace

FolderView::FolderView(const DecisionFolder& folder, QWidget* parent) : QWidget(parent), m_folder(folder)
{
    setObjectName(QStringLiteral("start.folderView"));
    std::sort(m_folder.decisions.begin(), m_folder.decisions.end(), standsBefore);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    makeHead();
    if (!m_folder.decisions.empty()) {
        makeTable();
        fillTable();
        m_column->addWidget(m_table);
        showSelection();
    }
    followTheme(this, [this] { restyle(); });
}

QString FolderView::summary() const
{
    const QString place = pathWords(m_folder.path);
    if (!m_folder.isLookedInto)
        return tr("%1 · reading…").arg(place);
    if (m_folder.decisions.empty())
        return tr("%1 · no decisions (*.waymark) in it").arg(place);
    const auto due = std::count_if(m_folder.decisions.begin(), m_folder.decisions.end(),
        [](const FolderDecision& decision) { return !decision.due.isEmpty(); });
    QStringList parts{place, countWords(m_folder.decisions.size())};
    if (due > 0)
        parts << tr("%1 to revisit").arg(due);
    if (m_folder.leftOut > 0)
        parts << leftOutWords(m_folder.leftOut);
    return parts.join(QStringLiteral(" · "));
}

void FolderView::makeHead()
{
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->addWidget(new Label(tr("Your team's decisions"), TextStyle::heading, this));
    auto* where = new Label(summary(), TextStyle::small, TextTone::muted, this);
    where->setObjectName(QStringLiteral("folder.summary"));
    words->addWidget(where);
    head->addLayout(words, 1);
    m_open = new QPushButton(tr("Open"), this);
    m_open->setObjectName(QStringLiteral("folder.open"));
    m_compare = new QPushButton(tr("Compare"), this);
    m_compare->setObjectName(QStringLiteral("folder.compare"));
    m_compare->setToolTip(tr("Choose two decisions to see where they differ"));
    for (QPushButton* button : {m_compare, m_open}) {
        button->setAutoDefault(true);
        button->setVisible(!m_folder.decisions.empty());
        head->addWidget(button, 0, Qt::AlignBottom);
    }
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(selectedPaths().value(0)); });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const QStringList paths = selectedPaths();
        Q_EMIT compareWanted(paths.value(0), paths.value(1));
    });
    m_column->addLayout(head);
}

void FolderView::makeTable()
{
    m_table = new QTableWidget(int(m_folder.decisions.size()), kColumns, this);
    m_table->setObjectName(QStringLiteral("folder.table"));
    m_table->setAccessibleName(tr("Decisions in the folder"));
    m_table->setHorizontalHeaderLabels(
        {tr("Decision"), tr("Verdict"), tr("How sure"), tr("Recorded"), tr("Does it still stand?")});
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(title, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FolderView::showSelection);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        Q_EMIT openWanted(m_table->item(item->row(), title)->data(kPathRole).toString());
    });
}

void FolderView::fillTable()
{
    int row = 0;
    for (const FolderDecision& decision : m_folder.decisions)
        fillRow(row++, decision);
}

void FolderView::fillRow(int row, const FolderDecision& decision)
{
    const bool isReadable = decision.trouble.isEmpty();
    auto* name = cell(decision.title, decision.title + u'\n' + pathWords(decision.path));
    name->setData(kPathRole, decision.path);
    m_table->setItem(row, title, name);
    auto* result = cell(!decision.verdict.isEmpty() || !isReadable ? decision.verdict : tr("undecided"));
    if (decision.colour)
        result->setData(kColourRole, *decision.colour);
    m_table->setItem(row, verdict, result);
    m_table->setItem(row, strength, cell(decision.strength));
    m_table->setItem(row, recorded, cell(isReadable ? recordedWords(decision) : QString()));
    m_table->setItem(row, again, cell(againWords(decision), againReasons(decision)));
}

/// As tall as its rows: the page scrolls, not the table.
void FolderView::fitTable()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void FolderView::restyle()
{
    m_column->setSpacing(space::small());
    if (!m_table)
        return;
    const Theme& theme = Theme::of(palette());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->item(row, title)->setFont(textFont(TextStyle::strong));
        QTableWidgetItem* result = m_table->item(row, verdict);
        result->setFont(textFont(TextStyle::strong));
        const QVariant colour = result->data(kColourRole);
        result->setForeground(colour.isValid() ? theme.alternatives[colour.toInt()] : theme.mutedText);
        const FolderDecision& decision = m_folder.decisions[std::size_t(row)];
        const bool isWarning = !decision.due.isEmpty() || !decision.trouble.isEmpty();
        m_table->item(row, again)->setForeground(isWarning ? theme.warning : theme.mutedText);
        for (const Column column : {strength, recorded})
            m_table->item(row, column)->setForeground(theme.mutedText);
    }
    fitTable();
}

QStringList FolderView::selectedPaths() const
{
    std::set<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.insert(index.row());
    QStringList paths;
    for (const int row : rows)
        paths << m_table->item(row, title)->data(kPathRole).toString();
    return paths;
}

void FolderView::showSelection()
{
    const qsizetype count = selectedPaths().size();
    m_open->setEnabled(count == 1);
    m_compare->setEnabled(count == 2);
}

} // namespace waymark::ui
