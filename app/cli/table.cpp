#include "app/cli/table.h"

#include <algorithm>

#include "app/cli/printable.h"

namespace waymark::cli {
namespace {

std::string aligned(const std::string& cell, std::size_t width, Table::Align align)
{
    const std::string blanks(width - characterCount(cell), ' ');
    return align == Table::Align::left ? cell + blanks : blanks + cell;
}

std::string withoutTrailingBlanks(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

} // namespace

std::vector<std::string> Table::lines(std::size_t indent) const
{
    std::vector<std::size_t> widths(m_columns.size(), 0);
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], characterCount(row[i]));
    std::vector<std::string> lines;
    for (const auto& row : m_rows) {
        std::string line(indent, ' ');
        for (std::size_t i = 0; i < row.size(); ++i)
            line += (i == 0 ? "" : "  ") + aligned(row[i], widths[i], m_columns[i]);
        lines.push_back(withoutTrailingBlanks(std::move(line)));
    }
    return lines;
}

void writeTable(const Table& table, const Session& session)
{
    for (const std::string& line : table.lines(2))
        session.writeLine(line);
}

void writeTable(const Message& heading, const Table& table, const Session& session)
{
    session.writeLine();
    session.writeLine(session.say(heading));
    writeTable(table, session);
}

} // namespace waymark::cli
