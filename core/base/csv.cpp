#include "core/base/csv.h"

#include <optional>
#include <utility>

#include "core/base/utf8.h"

namespace waymark {
namespace {

/// The first NUL byte or byte that is no UTF-8.
std::optional<Error> unreadableByte(std::string_view text, const std::string& file)
{
    std::size_t line = 1;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text.substr(at));
        if (length == 0)
            return Error{{file, {}, line, 0, {}}, {"csv.notUtf8", {}}};
        if (text[at] == '\0')
            return Error{{file, {}, line, 0, {}}, {"csv.nulByte", {}}};
        line += text[at] == '\n' ? 1 : 0;
        at += length;
    }
    return std::nullopt;
}

char separatorOf(std::string_view text)
{
    bool isQuoted = false;
    bool hasSemicolon = false;
    for (const char each : text) {
        if (each == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (each == ',')
            return ',';
        if (each == '\n' || each == '\r')
            break;
        hasSemicolon = hasSemicolon || each == ';';
    }
    return hasSemicolon ? ';' : ',';
}

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

class CsvReader {
public:
    explicit CsvReader(std::string_view text) : m_text(text), m_separator(separatorOf(text)) {}

    /// Stops at the first fault.
    std::vector<CsvRow> read();
    std::optional<Error> fault(const std::string& file) const;

private:
    bool atEnd() const { return m_at == m_text.size(); }
    bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }
    CsvRow readRow();
    std::string readField();
    std::string readQuoted();
    void skipBlanks();
    void skipLineEnd();
    void stop(Message message);

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_fields = 0;
    std::optional<Message> m_fault;
    std::size_t m_faultLine = 0;
};

std::vector<CsvRow> CsvReader::read()
{
    std::vector<CsvRow> rows;
    while (!atEnd() && !m_fault) {
        CsvRow row = readRow();
        if (row.fields.size() > 1 || !row.fields.front().empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<Error> CsvReader::fault(const std::string& file) const
{
    if (!m_fault)
        return std::nullopt;
    return Error{{file, {}, m_faultLine, 0, {}}, *m_fault};
}

CsvRow CsvReader::readRow()
{
    CsvRow row{m_line, {readField()}};
    while (!m_fault && !atLineEnd()) {
        ++m_at; // the separator
        row.fields.push_back(readField());
    }
    skipLineEnd();
    return row;
}

/// Ends at a separator, at the end of the line or with a fault.
std::string CsvReader::readField()
{
    if (++m_fields > kMostCsvFields) {
        stop({"csv.tooManyFields", {{"limit", static_cast<double>(kMostCsvFields)}}});
        return {};
    }
    skipBlanks();
    if (!atEnd() && m_text[m_at] == '"')
        return readQuoted();
    const std::size_t start = m_at;
    while (!atLineEnd() && m_text[m_at] != m_separator)
        ++m_at;
    const std::string_view field = m_text.substr(start, m_at - start);
    if (field.find('"') != std::string_view::npos)
        stop({"csv.strayQuote", {}});
    return std::string(trimmed(field));
}

std::string CsvReader::readQuoted()
{
    const std::size_t line = m_line;
    std::string field;
    for (++m_at; !atEnd(); ++m_at) {
        if (m_text[m_at] == '"') {
            if (m_text.substr(m_at, 2) != "\"\"")
                break;
            ++m_at;
        }
        m_line += m_text[m_at] == '\n' ? 1 : 0;
        field += m_text[m_at];
    }
    if (atEnd()) {
        m_line = line;
        stop({"csv.unclosedQuote", {}});
        return field;
    }
    ++m_at;
    skipBlanks();
    if (!atLineEnd() && m_text[m_at] != m_separator)
        stop({"csv.afterQuote", {}});
    return field;
}

void CsvReader::skipBlanks()
{
    while (!atEnd() && isBlank(m_text[m_at]))
        ++m_at;
}

void CsvReader::skipLineEnd()
{
    if (atEnd())
        return;
    m_at += m_text.substr(m_at, 2) == "\r\n" ? 2 : 1;
    ++m_line;
}

void CsvReader::stop(Message message)
{
    m_fault = std::move(message);
    m_faultLine = m_line;
}

} // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& file)
{
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        text.remove_prefix(kByteOrderMark.size());
    if (std::optional<Error> unreadable = unreadableByte(text, file))
        return *std::move(unreadable);
    CsvReader reader(text);
    std::vector<CsvRow> rows = reader.read();
    if (std::optional<Error> fault = reader.fault(file))
        return *std::move(fault);
    return rows;
}

} // namespace waymark
