#pragma once

#include <string>
#include <vector>

#include "core/base/reader_json.h"
#include "core/smaa/table_file.h"

namespace waymark {

/// Reads a table from JSON: alternatives, criteria with or without weights, values row by row, and what is wanted.
Result<TableFile> readTableJson(const std::string& text, const std::string& file);

/// A number, a triangle `[low, mode, high]` or a normal distribution `{"mean", "sd"}`; without any spread a number too.
Cell readCell(const JsonValue& value);

/// Makes weights add up to 1; all equal if there are none. False, and unchanged, if all are 0 though stated.
bool normalise(std::vector<double>& weights, std::size_t criteria);

} // namespace waymark
