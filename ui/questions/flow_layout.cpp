#include "ui/questions/flow_layout.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

namespace waymark::ui {
namespace {

QSize sizeWithin(const QLayoutItem& item, int width)
{
    const QSize wanted = item.sizeHint();
    if (wanted.width() <= width)
        return wanted;
    return QSize(width, item.hasHeightForWidth() ? item.heightForWidth(width) : wanted.height());
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const Place& place : placesIn(QRect(0, 0, width, 0)))
        bottom = std::max(bottom, place.rect.y() + place.rect.height());
    return bottom;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->sizeHint());
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    for (const Place& place : placesIn(rect))
        place.item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place.rect));
}

std::vector<FlowLayout::Place> FlowLayout::placesIn(const QRect& rect) const
{
    std::vector<Place> places;
    std::size_t lineStart = 0;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto centreLine = [&] {
        for (; lineStart < places.size(); ++lineStart)
            places[lineStart].rect.translate(0, (lineHeight - places[lineStart].rect.height()) / 2);
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeWithin(*item, rect.width());
        if (x > 0 && x + size.width() > rect.width()) {
            centreLine();
            x = 0;
            y += lineHeight + std::max(0, spacing());
            lineHeight = 0;
        }
        places.push_back({item.get(), QRect(rect.topLeft() + QPoint(x, y), size)});
        x += size.width() + std::max(0, spacing());
        lineHeight = std::max(lineHeight, size.height());
    }
    centreLine();
    return places;
}

} // namespace waymark::ui
