#pragma once

#include <vector>

#include "core/base/message_catalogue.h"
#include "core/report/report.h"
#include "ui/report/strip.h"

namespace waymark::ui {

/// What a column of a table asks for.
struct ColumnNeed {
    double least = 0;   ///< its longest word
    double natural = 0; ///< its longest text in one line
};

/// Widths of columns: what they ask for if there is room, else more for those with more to say; together never more
/// than `width`.
std::vector<double> columnWidths(const std::vector<ColumnNeed>& needs, double width);

/// A table with its caption, a strip a row; the row of headings stands again on every page that the table goes on
/// upon. Only rows taller than a good part of a page are divided.
Strips tableStrips(const Table& table, const MessageCatalogue& words, double width);

} // namespace waymark::ui
