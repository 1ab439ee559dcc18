#include "core/smaa/table_csv.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/csv.h"
#include "core/base/shortest_number.h"
#include "core/smaa/table_json.h"

namespace waymark {
namespace {

/// `weight`, however it is capitalised.
bool isWeightRow(const CsvRow& row)
{
    std::string name = row.fields.front();
    for (char& each : name)
        each = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    return name == "weight";
}

class CsvTableReader {
public:
    explicit CsvTableReader(const std::string& file) : m_file(file) {}

    void read(const std::vector<CsvRow>& rows);
    const TableFile& table() const { return m_read; }
    const Errors& errors() const { return m_errors; }

private:
    void fault(const CsvRow& row, Message message);
    void readHeader(const CsvRow& row);
    void readWeights(const CsvRow& row);
    void readAlternative(const CsvRow& row);
    bool hasAllFields(const CsvRow& row);
    Cell cell(const CsvRow& row, std::size_t field);
    Cell distribution(const CsvRow& row, const std::string& text);
    void mustBeNew(const CsvRow& row, const std::string& name, std::set<std::string>& names);

    const std::string& m_file;
    TableFile m_read;
    Errors m_errors;
    std::set<std::string> m_names; ///< of alternatives
};

void CsvTableReader::read(const std::vector<CsvRow>& rows)
{
    if (rows.empty()) {
        m_errors.push_back({{m_file, {}, 1, 0, {}}, {"table.empty", {}}});
        return;
    }
    readHeader(rows.front());
    m_read.isWeighted = rows.size() > 1 && isWeightRow(rows[1]);
    if (m_read.isWeighted)
        readWeights(rows[1]);
    else
        normalise(m_read.table.weights, m_read.table.criteria.size());
    for (std::size_t i = m_read.isWeighted ? 2 : 1; i < rows.size(); ++i)
        readAlternative(rows[i]);
    const std::size_t found = m_read.table.alternatives.size();
    if (found > kMostTableAlternatives)
        fault(rows.back(), {"table.tooMany", {{"found", double(found)}, {"most", double(kMostTableAlternatives)}}});
}

void CsvTableReader::fault(const CsvRow& row, Message message)
{
    if (m_errors.size() < kMostFaults)
        m_errors.push_back({{m_file, {}, row.line, 0, {}}, std::move(message)});
}

void CsvTableReader::mustBeNew(const CsvRow& row, const std::string& name, std::set<std::string>& names)
{
    if (name.empty())
        fault(row, {"table.unnamed", {}});
    else if (!names.insert(name).second)
        fault(row, {"table.namedTwice", {{"name", name}}});
}

void CsvTableReader::readHeader(const CsvRow& row)
{
    m_read.table.criteria.assign(row.fields.begin() + 1, row.fields.end());
    std::set<std::string> names;
    for (const std::string& name : m_read.table.criteria)
        mustBeNew(row, name, names);
    const std::size_t found = m_read.table.criteria.size();
    if (found > kMostTableCriteria)
        fault(row, {"table.tooMany", {{"found", double(found)}, {"most", double(kMostTableCriteria)}}});
}

void CsvTableReader::readWeights(const CsvRow& row)
{
    if (!hasAllFields(row))
        return;
    bool areNumbers = true;
    for (std::size_t field = 1; field < row.fields.size(); ++field) {
        const std::optional<double> weight = parseNumber(row.fields[field]);
        areNumbers = areNumbers && weight && *weight >= 0 && *weight <= kLargestTableValue;
        m_read.table.weights.push_back(weight.value_or(0));
        if (!weight || *weight < 0 || *weight > kLargestTableValue)
            fault(row,
                {"table.badWeight", {{"found", row.fields[field]}, {"criterion", m_read.table.criteria[field - 1]}}});
    }
    if (areNumbers && !normalise(m_read.table.weights, m_read.table.criteria.size()))
        fault(row, {"table.noWeight", {}});
}

void CsvTableReader::readAlternative(const CsvRow& row)
{
    mustBeNew(row, row.fields.front(), m_names);
    m_read.table.alternatives.push_back(row.fields.front());
    if (!hasAllFields(row))
        return;
    std::vector<Cell> cells;
    for (std::size_t field = 1; field < row.fields.size(); ++field)
        cells.push_back(cell(row, field));
    m_read.table.values.push_back(std::move(cells));
}

bool CsvTableReader::hasAllFields(const CsvRow& row)
{
    const std::size_t expected = m_read.table.criteria.size() + 1;
    if (row.fields.size() == expected)
        return true;
    fault(row, {"table.rowLength", {{"found", double(row.fields.size())}, {"expected", double(expected)}}});
    return false;
}

Cell CsvTableReader::cell(const CsvRow& row, std::size_t field)
{
    const std::string& text = row.fields[field];
    if (!text.empty() && (text.front() == '[' || text.front() == '{'))
        return distribution(row, text);
    const std::optional<double> number = parseNumber(text);
    if (!number || std::abs(*number) > kLargestTableValue)
        fault(row, {"table.badValue", {{"found", text}, {"criterion", m_read.table.criteria[field - 1]}}});
    return number.value_or(0);
}

Cell CsvTableReader::distribution(const CsvRow& row, const std::string& text)
{
    const Result<Json> document = parseJson(text, m_file);
    Errors errors = document ? Errors{} : document.errors();
    const Cell cell = document ? readCell(JsonValue(*document, errors)) : Cell();
    for (Error& error : errors)
        fault(row, std::move(error.message));
    return cell;
}

} // namespace

Result<TableFile> readTableCsv(const std::string& text, const std::string& file)
{
    const Result<std::vector<CsvRow>> rows = parseCsv(text, file);
    if (!rows)
        return rows.errors();
    CsvTableReader reader(file);
    reader.read(*rows);
    if (!reader.errors().empty())
        return reader.errors();
    return reader.table();
}

} // namespace waymark
