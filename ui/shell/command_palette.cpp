#include "ui/shell/command_palette.h"

#include <algorithm>
#include <tuple>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/shell/fuzzy_match.h"
#include "ui/shell/palette_delegate.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

namespace {

constexpr int kEntryRole = Qt::UserRole + 1; ///< position in the list of entries
constexpr int kNoEntry = -1;
constexpr double kWidthOfWindow = 0.6;
constexpr double kHeightOfWindow = 0.6;

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent),
      m_entries(std::move(entries)),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find an action, a question or an estimate"));
    m_search->setPlaceholderText(tr("Type what you want to do or a word of a question"));
    m_search->setAccessibleName(windowTitle());
    m_search->setObjectName(QStringLiteral("palette.search"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium(), space::medium(), space::medium(), space::medium());
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    if (parent)
        resize(int(parent->width() * kWidthOfWindow), int(parent->height() * kHeightOfWindow));
    filter({});
    m_search->setFocus();
}

void CommandPalette::filter(const QString& typed)
{
    // What can be run, then the best, then the first.
    std::vector<std::tuple<bool, int, std::size_t>> found; // disabled, negative score, position
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const auto score = fuzzyScore(typed, m_entries[i].text))
            found.emplace_back(!m_entries[i].enabled, -*score, i);
    if (!typed.trimmed().isEmpty())
        std::sort(found.begin(), found.end());
    m_list->clear();
    for (const auto& [disabled, score, i] : found) {
        const PaletteEntry& entry = m_entries[i];
        auto* item = new QListWidgetItem(entry.text, m_list);
        item->setData(kEntryRole, int(i));
        item->setData(PaletteDelegate::kDetailRole, entry.detail);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(entry.text, entry.detail));
        if (!entry.enabled)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    if (found.empty()) {
        auto* nothing = new QListWidgetItem(tr("No action, question or estimate is called that"), m_list);
        nothing->setData(kEntryRole, kNoEntry);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const int position = item->data(kEntryRole).toInt();
    if (position == kNoEntry)
        return;
    const PaletteEntry entry = m_entries[std::size_t(position)];
    if (!entry.enabled)
        return;
    // First away: what runs may open a dialog or move the focus, and this one would take it back.
    accept();
    entry.run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentRow();
        const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
        int moved = 0;
        switch (key->key()) {
        case Qt::Key_Down:
            moved = 1;
            break;
        case Qt::Key_Up:
            moved = -1;
            break;
        case Qt::Key_PageDown:
            moved = page;
            break;
        case Qt::Key_PageUp:
            moved = -page;
            break;
        default:
            return QDialog::eventFilter(watched, event);
        }
        m_list->setCurrentRow(std::clamp(row + moved, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QStringList CommandPalette::listed() const
{
    QStringList texts;
    for (int i = 0; i < m_list->count(); ++i)
        texts << m_list->item(i)->text();
    return texts;
}

} // namespace waymark::ui
