#include "core/smaa/table_json.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace waymark {
namespace {

constexpr NumberBounds kValueBounds{.atLeast = -kLargestTableValue, .atMost = kLargestTableValue};
constexpr NumberBounds kWeightBounds{.atLeast = 0, .atMost = kLargestTableValue};

/// A name that is not blank and not among those before it.
std::string readName(const JsonValue& value, std::set<std::string>& names)
{
    std::string name = value.filledText();
    if (value.isText() && !names.insert(name).second)
        value.fault({"table.namedTwice", {{"name", name}}});
    return name;
}

void mustBeFew(const JsonValue& list, std::size_t found, std::size_t most)
{
    if (found > most)
        list.fault({"table.tooMany", {{"found", static_cast<double>(found)}, {"most", static_cast<double>(most)}}});
}

std::vector<std::string> readAlternatives(const JsonValue& list)
{
    std::set<std::string> seen;
    std::vector<std::string> names;
    for (const JsonValue& item : list.items())
        names.push_back(readName(item, seen));
    mustBeFew(list, names.size(), kMostTableAlternatives);
    return names;
}

void readCriteria(const JsonValue& list, TableFile& file)
{
    std::set<std::string> seen;
    std::vector<JsonValue> unweighted;
    for (const JsonValue& item : list.items()) {
        JsonObject criterion = item.object();
        file.table.criteria.push_back(readName(criterion.required("name"), seen));
        const JsonValue weight = criterion.optional("weight");
        if (weight.present())
            file.table.weights.push_back(weight.number(kWeightBounds));
        else
            unweighted.push_back(weight);
        criterion.finish();
    }
    mustBeFew(list, file.table.criteria.size(), kMostTableCriteria);
    if (!file.table.weights.empty() && !unweighted.empty())
        unweighted.front().fault({"table.someWeights", {}});
    file.isWeighted = !file.table.weights.empty() || file.table.criteria.empty();
    if (unweighted.empty() && !normalise(file.table.weights, file.table.criteria.size()))
        list.fault({"table.noWeight", {}});
    else if (!file.isWeighted)
        normalise(file.table.weights, file.table.criteria.size());
}

void readValues(const JsonValue& list, DecisionTable& table)
{
    for (const JsonValue& row : list.items(table.alternatives.size())) {
        std::vector<Cell> cells;
        for (const JsonValue& cell : row.items(table.criteria.size()))
            cells.push_back(readCell(cell));
        table.values.push_back(std::move(cells));
    }
}

void readWishes(JsonObject& root, TableFile& file)
{
    const JsonValue regime = root.optional("regime");
    if (regime.present())
        file.regime = regime.choice(kRegimeWords, Regime::stated);
    const JsonValue worlds = root.optional("worlds");
    if (worlds.present())
        file.worlds = static_cast<std::uint64_t>(worlds.integer({1, static_cast<long long>(kMostWorlds)}, 1));
    const JsonValue seed = root.optional("seed");
    if (seed.present())
        file.seed = static_cast<std::uint64_t>(seed.integer({0, std::numeric_limits<long long>::max()}));
}

Cell readTriangle(const JsonValue& value)
{
    const std::vector<JsonValue> corners = value.items(3);
    if (corners.empty())
        return 0.0;
    const Triangle triangle{
        corners[0].number(kValueBounds), corners[1].number(kValueBounds), corners[2].number(kValueBounds)};
    const bool areNumbers = std::all_of(corners.begin(), corners.end(), [](auto& corner) { return corner.isNumber(); });
    if (areNumbers && !(triangle.low <= triangle.mode && triangle.mode <= triangle.high))
        value.fault({"table.triangleOrder", {}});
    if (triangle.low == triangle.high)
        return triangle.low;
    return triangle;
}

Cell readNormal(const JsonValue& value)
{
    JsonObject object = value.object();
    const double mean = object.required("mean").number(kValueBounds);
    const double sd = object.required("sd").number({.atLeast = 0, .atMost = kLargestTableValue});
    object.finish();
    if (sd == 0)
        return mean;
    return Normal{mean, sd};
}

} // namespace

Cell readCell(const JsonValue& value)
{
    if (value.isArray())
        return readTriangle(value);
    if (value.isObject())
        return readNormal(value);
    if (!value.isNumber()) {
        value.fault({"table.expectedCell", {{"found", value.verbatim()}}});
        return 0.0;
    }
    return value.number(kValueBounds);
}

bool normalise(std::vector<double>& weights, std::size_t criteria)
{
    if (weights.empty())
        weights.assign(criteria, 1);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (criteria > 0 && !(sum > 0))
        return false;
    for (double& weight : weights)
        weight /= sum;
    return true;
}

Result<TableFile> readTableJson(const std::string& text, const std::string& file)
{
    const Result<Json> document = parseJson(text, file);
    if (!document)
        return document.errors();
    Errors errors;
    JsonObject root = JsonValue(*document, errors).object();
    TableFile read;
    read.table.alternatives = readAlternatives(root.required("alternatives"));
    readCriteria(root.required("criteria"), read);
    readValues(root.required("values"), read.table);
    readWishes(root, read);
    root.finish();
    if (!errors.empty()) {
        locateAll(text, file, errors);
        return errors;
    }
    return read;
}

} // namespace waymark
