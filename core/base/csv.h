#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace waymark {

/// A record of a CSV file.
struct CsvRow {
    std::size_t line = 0; ///< where it begins, from 1
    std::vector<std::string> fields;
    bool operator==(const CsvRow&) const = default;
};

inline constexpr std::size_t kMostCsvFields = 1'000'000;

/// Reads comma-separated values (RFC 4180) in well-formed UTF-8, with or without byte order mark, lines ended by LF, CR
/// LF or CR. Fields in double quotes may hold separators, line ends and doubled quotes; around others blanks are left
/// out. Where the first line has semicolons and no comma, the separator is the semicolon, as spreadsheets write it in
/// countries with decimal commas. Empty lines are left out. `file` only names the source in the errors.
Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& file);

} // namespace waymark
