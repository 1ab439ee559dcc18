#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace waymark::ui {

/// What lies behind a row of a list that paints its own rows: nothing, or that it is selected.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& row);

} // namespace waymark::ui
