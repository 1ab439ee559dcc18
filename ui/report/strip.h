#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QPointF>

class QPainter;

namespace waymark::ui {

/// Pages are laid out in dots, so fine that no length is felt to be rounded.
inline constexpr int kDotsPerInch = 1200;

/// A length in typographer's points, as dots.
constexpr double points(double length)
{
    return length * kDotsPerInch / 72;
}

/// A piece of a report that no page break divides: a line of text, a row of a table, a chart.
struct Strip {
    double height = 0;
    double before = 0;                             ///< gap to the strip above; none at the top of a page
    std::function<void(QPainter&, QPointF)> paint; ///< with its top left corner there
    bool keepsWithNext = false;
    bool startsPage = false;
    std::shared_ptr<const Strip> head = {};  ///< stands again above it where it is the first of its page
    std::optional<std::size_t> section = {}; ///< that it begins
};

using Strips = std::vector<Strip>;

inline void append(Strips& strips, Strips more)
{
    strips.insert(strips.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace waymark::ui
