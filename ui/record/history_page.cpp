#include "ui/record/history_page.h"

#include <algorithm>

#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/document/decision_document.h"
#include "ui/record/record_words.h"
#include "ui/record/reopening_words.h"
#include "ui/record/revision_words.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kMostRows = 6; ///< shown at once
constexpr int kTextColumn = 1;

void addTexts(QVBoxLayout& card, const NamedTexts& texts, QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(kTextColumn, 1);
    for (int row = 0; row < texts.size(); ++row) {
        auto* name = new Label(texts[row].first, TextStyle::small, TextTone::muted, parent);
        auto* text = new Label(texts[row].second, TextStyle::body, parent);
        name->setWordWrap(false);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, kTextColumn, Qt::AlignTop);
    }
    followTheme(parent, [grid] {
        grid->setHorizontalSpacing(space::large());
        grid->setVerticalSpacing(space::small());
    });
    card.addLayout(grid);
}

} // namespace

HistoryPage::HistoryPage(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_texts(texts),
      m_watch(document, document.sharedFramework(), nullptr)
{
    setObjectName(QStringLiteral("page.history"));
    setAccessibleName(tr("What was recorded"));
    makeTable();
    makeFrame();
    connect(&m_document, &DecisionDocument::changed, this, [this] {
        if (isVisible())
            begin();
    });
    connect(&m_watch, &ReopeningWatch::found, this, [this](const Reopening& reopening) {
        m_today = reopening;
        showChosen();
    });
}

void HistoryPage::makeTable()
{
    m_revisions = new QTableWidget(0, 5, this);
    m_revisions->setObjectName(QStringLiteral("history.revisions"));
    m_revisions->setAccessibleName(tr("Revisions"));
    m_revisions->setHorizontalHeaderLabels({tr("Revision"), tr("Date"), tr("Status"), tr("Chosen"), tr("Hash")});
    m_revisions->verticalHeader()->hide();
    m_revisions->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_revisions->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_revisions->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_revisions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_revisions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_revisions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_revisions->setTabKeyNavigation(false);
    m_revisions->setShowGrid(false);
    m_revisions->setWordWrap(false);
    connect(m_revisions, &QTableWidget::itemSelectionChanged, this, &HistoryPage::showChosen);
}

void HistoryPage::makeFrame()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(accessibleName());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* body = new QWidget(scroll);
    m_column = new QVBoxLayout(body);
    m_column->addWidget(new Label(tr("What was recorded"), TextStyle::title, body));
    m_column->addWidget(m_revisions);
    m_column->addStretch(1);
    scroll->setWidget(body);
    followTheme(this, [this] {
        m_column->setContentsMargins(space::page(), space::large() + space::small(), space::page(), space::page());
        m_column->setSpacing(space::medium());
    });
}

void HistoryPage::begin()
{
    if (m_document.stored().record.empty())
        return Q_EMIT leaveWanted();
    m_today.reset();
    m_watch.start();
    fillTable();
    m_revisions->selectRow(0);
    showChosen();
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    m_watch.stop();
    QWidget::hideEvent(event);
}

/// The newest first.
void HistoryPage::fillTable()
{
    const std::vector<Revision>& record = m_document.stored().record;
    m_revisions->setRowCount(int(record.size()));
    for (int row = 0; row < int(record.size()); ++row) {
        const Revision& one = record[record.size() - 1 - std::size_t(row)];
        const QString texts[] = {QString::number(one.number), dateText(one.said.date), statusName(one.said.status),
            nameOfAlternative(m_document.framework(), one.said.chosen), shortHash(one.hash)};
        for (int column = 0; column < int(std::size(texts)); ++column)
            m_revisions->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_revisions->resizeRowsToContents();
    const int rows = std::min(int(record.size()), kMostRows);
    const int frame = 2 * m_revisions->frameWidth() + space::tiny();
    m_revisions->setFixedHeight(
        m_revisions->horizontalHeader()->sizeHint().height() + rows * m_revisions->rowHeight(0) + frame);
}

void HistoryPage::focusFirst()
{
    m_revisions->setFocus(Qt::OtherFocusReason);
}

const Revision* HistoryPage::chosen() const
{
    const std::vector<Revision>& record = m_document.stored().record;
    const int row = m_revisions->currentRow();
    const bool isThere = row >= 0 && std::size_t(row) < record.size();
    return isThere ? &record[record.size() - 1 - std::size_t(row)] : nullptr;
}

void HistoryPage::showChosen()
{
    delete m_details;
    m_details = new QWidget(this);
    m_column->insertWidget(2, m_details);
    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    followTheme(m_details, [column] { column->setSpacing(space::medium()); });
    const Revision* revision = chosen();
    if (!revision)
        return;
    const Framework& framework = m_document.framework();
    if (m_revisions->currentRow() == 0)
        addToday();
    addTexts(*addCard(tr("Revision %1").arg(revision->number)), statementTexts(framework, *revision), m_details);
    addTriggers(*revision);
    addTexts(*addCard(tr("Frozen with it")), frozenTexts(*revision), m_details);
    addTexts(*addCard(tr("Its figures")), figureTexts(framework, *revision), m_details);
}

/// Whether the newest revision still stands.
void HistoryPage::addToday()
{
    QVBoxLayout* card = addCard(tr("Today"));
    if (!m_today)
        return addLines(*card, {tr("Looking at it again…")});
    auto* said = new Label(m_texts.say(m_today->said), TextStyle::strong,
        m_today->stands ? TextTone::normal : TextTone::warning, m_details);
    said->setObjectName(QStringLiteral("history.today"));
    card->addWidget(said);
    const QStringList lines = reopeningLines(*m_today, m_texts);
    addLines(*card, lines.isEmpty() ? QStringList{tr("Nothing has changed since.")} : lines);
}

void HistoryPage::addTriggers(const Revision& revision)
{
    const QStringList lines = triggerTexts(m_document.framework(), revision, m_texts);
    if (!lines.isEmpty())
        addLines(*addCard(tr("Revisit if")), lines);
}

void HistoryPage::addLines(QVBoxLayout& card, const QStringList& lines)
{
    for (const QString& line : lines) {
        auto* label = new Label(line, TextStyle::body, m_details);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card.addWidget(label);
    }
}

QVBoxLayout* HistoryPage::addCard(const QString& title)
{
    auto* card = new QFrame(m_details);
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->addWidget(new Label(title, TextStyle::heading, card));
    followTheme(card, [column] {
        column->setContentsMargins(space::large(), space::medium(), space::large(), space::large());
        column->setSpacing(space::small());
    });
    m_details->layout()->addWidget(card);
    return column;
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark::ui
