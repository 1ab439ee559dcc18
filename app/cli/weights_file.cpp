#include "app/cli/weights_file.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/base/reader_json.h"

namespace waymark::cli {
namespace {

/// Names in a file, each once.
class Names {
public:
    std::string read(const JsonValue& json)
    {
        std::string name = json.filledText();
        if (!name.empty() && !m_seen.insert(name).second)
            json.fault({"weights.criterionTwice", {{"criterion", name}}});
        return name;
    }

private:
    std::set<std::string> m_seen;
};

void checkCount(std::size_t count, const JsonValue& json)
{
    if (json.isArray() && (count == 0 || count > kMostCriteria))
        json.fault({"weights.criteriaCount",
            {{"found", static_cast<double>(count)}, {"most", static_cast<double>(kMostCriteria)}}});
}

std::vector<std::string> readNames(const JsonValue& json)
{
    std::vector<std::string> names;
    Names seen;
    for (const JsonValue& item : json.items())
        names.push_back(seen.read(item));
    checkCount(names.size(), json);
    return names;
}

RankedCriteria readOrder(const JsonValue& json)
{
    RankedCriteria ranked;
    Names seen;
    for (const JsonValue& item : json.items()) {
        const std::vector<JsonValue> level = item.isArray() ? item.items() : std::vector<JsonValue>{item};
        if (level.empty())
            item.fault({"weights.emptyTie", {}});
        for (const JsonValue& member : level)
            ranked.criteria.push_back(seen.read(member));
        ranked.tieSizes.push_back(level.size());
    }
    checkCount(ranked.criteria.size(), json);
    return ranked;
}

/// As many as there are criteria.
std::vector<double> readPoints(const JsonValue& json, std::size_t count)
{
    std::vector<double> points;
    for (const JsonValue& item : json.items(count))
        points.push_back(item.number({.atLeast = 0}));
    if (!points.empty() && std::all_of(points.begin(), points.end(), [](double each) { return each == 0; }))
        json.fault({"weights.noPoints", {}});
    return points;
}

/// Reads a square matrix; its faults come row by row.
class MatrixReader {
public:
    explicit MatrixReader(std::size_t size) : m_size(size) { m_comparisons.criteria = size; }

    Comparisons read(const JsonValue& json)
    {
        const std::vector<JsonValue> rows = json.items(m_size);
        for (std::size_t row = 0; row < rows.size(); ++row)
            readRow(rows[row], row);
        return std::move(m_comparisons);
    }

private:
    void readRow(const JsonValue& json, std::size_t row)
    {
        const std::vector<JsonValue> cells = json.items(m_size);
        for (std::size_t column = 0; column < cells.size(); ++column)
            if (cells[column].verbatim() != "null")
                readCell(cells[column], row, column);
    }

    void readCell(const JsonValue& json, std::size_t row, std::size_t column)
    {
        if (row > column) {
            json.number({.above = 0});
            return;
        }
        const double ratio = json.number({.atLeast = kLeastRatio, .atMost = kMostRatio}, 1);
        if (row < column)
            m_comparisons.made.push_back({row, column, ratio});
        else if (ratio != 1)
            json.fault({"weights.diagonal", {{"found", ratio}}});
    }

    std::size_t m_size;
    Comparisons m_comparisons;
};

/// The names of each group, with the groups apart.
std::string groupsText(const std::vector<std::vector<std::size_t>>& groups, const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& group : groups) {
        text += text.empty() ? "" : "; ";
        for (std::size_t i = 0; i < group.size(); ++i)
            text += (i == 0 ? "" : ", ") + names[group[i]];
    }
    return text;
}

ComparedCriteria readMatrix(JsonObject& object)
{
    ComparedCriteria compared;
    compared.criteria = readNames(object.required("criteria"));
    const JsonValue matrix = object.required("matrix");
    if (compared.criteria.empty())
        return compared; // a fault already, and the matrix cannot be measured against it
    compared.comparisons = MatrixReader(compared.criteria.size()).read(matrix);
    return compared;
}

/// Only looked at in a file without other faults: a faulty comparison joins nothing.
void checkJoined(const ComparedCriteria& compared, const JsonValue& matrix)
{
    const auto groups = comparedGroups(compared.comparisons);
    if (groups.size() > 1)
        matrix.fault({"weights.apart", {{"groups", groupsText(groups, compared.criteria)}}});
}

/// Reads a document by `read` (JsonObject&, Errors&) and places its faults.
template <class Read>
auto readDocument(std::string_view text, const std::string& file, Read read)
    -> Result<decltype(read(std::declval<JsonObject&>(), std::declval<Errors&>()))>
{
    const Result<Json> document = parseJson(text, file);
    if (!document)
        return document.errors();
    Errors errors;
    JsonObject object = JsonValue(*document, errors).object();
    auto value = read(object, errors);
    object.finish();
    if (errors.empty())
        return value;
    locateAll(text, file, errors);
    return errors;
}

} // namespace

Result<RankedCriteria> readRanked(std::string_view text, const std::string& file)
{
    return readDocument(text, file, [](JsonObject& object, Errors&) { return readOrder(object.required("order")); });
}

Result<PointedCriteria> readPointed(std::string_view text, const std::string& file)
{
    return readDocument(text, file, [](JsonObject& object, Errors&) {
        PointedCriteria pointed;
        pointed.criteria = readNames(object.required("criteria"));
        pointed.points = readPoints(object.required("points"), pointed.criteria.size());
        return pointed;
    });
}

Result<ComparedCriteria> readCompared(std::string_view text, const std::string& file)
{
    return readDocument(text, file, [](JsonObject& object, Errors& errors) {
        ComparedCriteria compared = readMatrix(object);
        if (errors.empty())
            checkJoined(compared, object.required("matrix"));
        return compared;
    });
}

} // namespace waymark::cli
