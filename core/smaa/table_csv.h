#pragma once

#include <string>

#include "core/smaa/table_file.h"

namespace waymark {

/// Reads a table from CSV: a header row with the criteria behind a first column that may be called anything, perhaps a
/// row `weight`, then a row for each alternative. A cell is a number, or a distribution as JSON tables write it.
Result<TableFile> readTableCsv(const std::string& text, const std::string& file);

} // namespace waymark
