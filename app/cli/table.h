#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/session.h"

namespace waymark::cli {

/// Rows of cells in aligned columns, each line with the given indent and without blanks at its end. Cells must be
/// printable.
class Table {
public:
    enum class Align { left, right };

    explicit Table(std::vector<Align> columns) : m_columns(std::move(columns)) {}

    /// A row may have fewer cells than there are columns, not more.
    void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }

    std::vector<std::string> lines(std::size_t indent) const;

private:
    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// Its rows, indented below what was written before.
void writeTable(const Table& table, const Session& session);
/// A blank line, the heading, the rows.
void writeTable(const Message& heading, const Table& table, const Session& session);

} // namespace waymark::cli
