#include "ui/help/guide_contents.h"

#include <QHeaderView>

#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

constexpr int kPage = Qt::UserRole;
constexpr int kSection = Qt::UserRole + 1;
constexpr int kSectionLevel = 2;

QTreeWidgetItem* makeItem(const QString& text, const GuidePlace& place)
{
    auto* item = new QTreeWidgetItem({text});
    item->setData(0, kPage, place.page);
    item->setData(0, kSection, place.section);
    return item;
}

GuidePlace placeAt(const QTreeWidgetItem& item)
{
    return {item.data(0, kPage).toString(), item.data(0, kSection).toString()};
}

} // namespace

GuideContents::GuideContents(const Guide& guide, QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("guide.contents"));
    setAccessibleName(tr("Contents"));
    header()->hide();
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    for (const GuidePage& page : guide.pages()) {
        QTreeWidgetItem* item = makeItem(page.title, {page.id});
        for (const GuideSection& section : page.sections)
            if (section.level == kSectionLevel)
                item->addChild(makeItem(section.heading, {page.id, section.id}));
        addTopLevelItem(item);
    }
    const auto choose = [this](QTreeWidgetItem* item) { Q_EMIT placeWanted(placeAt(*item)); };
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, choose);
    followTheme(this, [this] { applySizes(); });
}

void GuideContents::applySizes()
{
    setIndentation(space::large());
    const QSize row(0, fontMetrics().height() + space::small());
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        (*item)->setSizeHint(0, row);
}

void GuideContents::showPlace(const GuidePlace& place)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* page = topLevelItem(i);
        const bool isShown = placeAt(*page).page == place.page;
        page->setExpanded(isShown);
        if (!isShown)
            continue;
        setCurrentItem(page);
        for (int k = 0; k < page->childCount(); ++k)
            if (placeAt(*page->child(k)) == place)
                setCurrentItem(page->child(k));
    }
}

} // namespace waymark::ui
