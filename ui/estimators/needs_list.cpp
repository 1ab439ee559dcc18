#include "ui/estimators/needs_list.h"

#include <algorithm>

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kPagesHigh = 7;

/// Every word is somewhere in the name or the text.
bool speaksOf(const QTreeWidgetItem& item, const QStringList& words)
{
    const QString text = item.text(0) + u' ' + item.data(0, Qt::AccessibleDescriptionRole).toString();
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

NeedsList::NeedsList(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_count(new Label(QString(), TextStyle::small, TextTone::muted, this))
{
    m_search->setObjectName(QStringLiteral("needs.search"));
    m_search->setPlaceholderText(tr("Search: queue, auth, PDF…"));
    m_search->setAccessibleName(tr("Search the needs"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("needs.list"));
    m_tree->setAccessibleName(tr("What the service needs libraries for"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_tree);
    column->addWidget(m_count);
    followTheme(this, [this, column] {
        column->setSpacing(space::small());
        m_tree->setFixedHeight(kPagesHigh * space::page());
    });
    connect(m_search, &QLineEdit::textEdited, this, &NeedsList::narrow);
    connect(m_tree, &QTreeWidget::itemChanged, this, &NeedsList::tick);
}

void NeedsList::showCatalogue(const LibraryCatalogue& catalogue)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    addGroup(catalogue, Group::common);
    addGroup(catalogue, Group::special);
    m_tree->expandAll();
    m_offered = catalogue.needs.size();
    m_needs.clear();
    showCount();
    narrow(m_search->text());
}

void NeedsList::addGroup(const LibraryCatalogue& catalogue, Group group)
{
    auto* items = new QTreeWidgetItem(m_tree, {group == Group::common ? tr("Most services") : tr("Some services")});
    items->setFlags(Qt::ItemIsEnabled);
    std::vector<const LibraryNeed*> needs;
    for (const LibraryNeed& need : catalogue.needs)
        if (need.isCommon == (group == Group::common))
            needs.push_back(&need);
    std::ranges::sort(needs, [](const LibraryNeed* left, const LibraryNeed* right) {
        return plain(left->name).compare(plain(right->name), Qt::CaseInsensitive) < 0;
    });
    for (const LibraryNeed* each : needs) {
        const LibraryNeed& need = *each;
        auto* item = new QTreeWidgetItem(items, {plain(need.name)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        item->setData(0, Qt::UserRole, plain(need.id));
        item->setData(0, Qt::AccessibleDescriptionRole, plain(need.text));
        item->setToolTip(0, plainToolTip(plain(need.text)));
    }
}

void NeedsList::showNeeds(const std::vector<std::string>& ids)
{
    m_needs = ids;
    const QSignalBlocker quiet(m_tree);
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g)
        for (int i = 0; i < m_tree->topLevelItem(g)->childCount(); ++i) {
            QTreeWidgetItem* item = m_tree->topLevelItem(g)->child(i);
            const std::string id = item->data(0, Qt::UserRole).toString().toStdString();
            item->setCheckState(0, std::ranges::count(ids, id) > 0 ? Qt::Checked : Qt::Unchecked);
        }
    showCount();
}

void NeedsList::narrow(const QString& wanted)
{
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        int shown = 0;
        for (int i = 0; i < group->childCount(); ++i) {
            const bool isShown = speaksOf(*group->child(i), words);
            group->child(i)->setHidden(!isShown);
            shown += isShown;
        }
        group->setHidden(shown == 0);
    }
}

void NeedsList::tick(QTreeWidgetItem* item)
{
    const std::string id = item->data(0, Qt::UserRole).toString().toStdString();
    std::erase(m_needs, id);
    if (item->checkState(0) == Qt::Checked)
        m_needs.push_back(id);
    showCount();
    Q_EMIT changed();
}

void NeedsList::showCount()
{
    m_count->setText(tr("%1 of %2 ticked").arg(m_needs.size()).arg(m_offered));
}

} // namespace waymark::ui
