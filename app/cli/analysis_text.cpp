#include "app/cli/analysis_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "app/cli/printable.h"
#include "app/cli/table.h"

namespace waymark::cli {
namespace {

using Align = Table::Align;

/// Columns of a table that still fit a terminal.
constexpr std::size_t kMostColumns = 8;

double amount(std::size_t number)
{
    return static_cast<double>(number);
}

/// A first column of names, then numbers.
Table numbersBeside(std::size_t columns)
{
    std::vector<Align> aligns(columns + 1, Align::right);
    aligns.front() = Align::left;
    return Table(aligns);
}

std::string share(double part, const Session& session)
{
    return session.say({"cli.weight", {{"weight", part}}});
}

/// Four digits of the largest value, whatever the table's scale.
int decimalsFor(const std::vector<double>& values)
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    return largest > 0 ? std::clamp(3 - static_cast<int>(std::floor(std::log10(largest))), 0, 9) : 0;
}

std::string fixed(double value, int decimals)
{
    std::array<char, 128> digits{}; // values are at most 1e100
    const auto end = std::to_chars(digits.begin(), digits.end(), value, std::chars_format::fixed, decimals).ptr;
    return {digits.begin(), end};
}

void writeBasis(const TableAnalysis& analysis, const Session& session)
{
    session.writeLine(session.say({"cli.tableSize",
        {{"alternatives", amount(analysis.table.alternatives.size())},
            {"criteria", amount(analysis.table.criteria.size())}}}));
    if (analysis.regime == Regime::stated)
        session.writeLine(session.say({"cli.regimeStated", {}}));
    else if (analysis.regime == Regime::order)
        session.writeLine(session.say({"cli.regimeOrder", {}}));
    else
        session.writeLine(session.say({"cli.regimeAny", {}}));
    if (!analysis.isWeighted)
        session.writeLine(session.say({"cli.unweighted", {}}));
    const Smaa& smaa = analysis.smaa;
    if (smaa.method == SmaaMethod::exact)
        session.writeLine(session.say({"cli.exact", {}}));
    else
        session.writeLine(session.say({"cli.sampled",
            {{"worlds", amount(smaa.worlds)}, {"seed", std::to_string(analysis.seed)},
                {"points", 100 * smaa.standardError}}}));
    if (smaa.method != smaa.pairwiseMethod)
        session.writeLine(session.say({"cli.exactPairs", {}}));
}

void writeAlternatives(const TableAnalysis& analysis, const Session& session)
{
    const std::size_t ranks = std::min(analysis.values.size(), kMostColumns);
    const int decimals = decimalsFor(analysis.values);
    Table table = numbersBeside(ranks + 2);
    std::vector<std::string> head{"", session.say({"cli.columnValue", {}})};
    for (std::size_t rank = 1; rank <= ranks; ++rank)
        head.push_back(session.say({"cli.columnRank", {{"rank", amount(rank)}}}));
    head.push_back(session.say({"cli.columnConfidence", {}}));
    table.add(head);
    for (std::size_t a = 0; a < analysis.values.size(); ++a) {
        std::vector<std::string> row{printable(analysis.table.alternatives[a]), fixed(analysis.values[a], decimals)};
        for (std::size_t rank = 0; rank < ranks; ++rank)
            row.push_back(share(analysis.smaa.rankAcceptability[a][rank], session));
        row.push_back(analysis.smaa.centralWeights[a] ? share(analysis.smaa.confidence[a], session)
                                                      : session.say({"cli.noValue", {}}));
        table.add(row);
    }
    writeTable({"cli.alternatives", {}}, table, session);
}

void writePairs(const TableAnalysis& analysis, const Session& session)
{
    const std::size_t size = analysis.values.size();
    Table table = numbersBeside(size);
    std::vector<std::string> head{""};
    for (const std::string& name : analysis.table.alternatives)
        head.push_back(printable(name));
    table.add(head);
    for (std::size_t a = 0; a < size; ++a) {
        std::vector<std::string> row{printable(analysis.table.alternatives[a])};
        for (std::size_t b = 0; b < size; ++b)
            row.push_back(
                a == b ? session.say({"cli.noValue", {}}) : share(analysis.smaa.pairwiseWinning[a][b], session));
        table.add(row);
    }
    writeTable({"cli.pairs", {}}, table, session);
}

void writeCentralWeights(const TableAnalysis& analysis, const Session& session)
{
    Table table = numbersBeside(analysis.table.criteria.size());
    std::vector<std::string> head{""};
    for (const std::string& name : analysis.table.criteria)
        head.push_back(printable(name));
    table.add(head);
    for (std::size_t a = 0; a < analysis.values.size(); ++a) {
        std::vector<std::string> row{printable(analysis.table.alternatives[a])};
        if (const auto& weights = analysis.smaa.centralWeights[a])
            for (const double weight : *weights)
                row.push_back(share(weight, session));
        else
            row.insert(row.end(), analysis.table.criteria.size(), session.say({"cli.noValue", {}}));
        table.add(row);
    }
    writeTable({"cli.centralWeights", {}}, table, session);
}

/// Who takes over beyond an end of the interval.
std::string takeover(const std::optional<AlternativeIndex>& who, const TableAnalysis& analysis, const Session& session)
{
    return who ? session.say({"cli.takesOver", {{"name", analysis.table.alternatives[who->value]}}}) : std::string();
}

void writeStability(const TableAnalysis& analysis, const Session& session)
{
    Table table({Align::left, Align::right, Align::right, Align::left, Align::right, Align::left});
    for (std::size_t c = 0; c < analysis.table.criteria.size(); ++c) {
        std::vector<std::string> row{printable(analysis.table.criteria[c]), share(analysis.table.weights[c], session)};
        if (const auto& interval = analysis.stable[c]) {
            row.push_back(session.say({"cli.stableFrom", {{"low", interval->low}}}));
            row.push_back(takeover(interval->belowLow, analysis, session));
            row.push_back(session.say({"cli.stableTo", {{"high", interval->high}}}));
            row.push_back(takeover(interval->aboveHigh, analysis, session));
        }
        table.add(row);
    }
    writeTable({"cli.stability", {}}, table, session);
}

} // namespace

void writeAnalysis(const TableAnalysis& analysis, const Session& session)
{
    const std::size_t alternatives = analysis.values.size();
    const std::size_t criteria = analysis.table.criteria.size();
    writeBasis(analysis, session);
    if (alternatives == 0)
        return;
    writeAlternatives(analysis, session);
    if (alternatives > 1 && alternatives <= kMostColumns)
        writePairs(analysis, session);
    if (criteria > 0 && criteria <= kMostColumns)
        writeCentralWeights(analysis, session);
    if (criteria > 0)
        writeStability(analysis, session);
    if (alternatives <= kMostColumns && criteria <= kMostColumns)
        return;
    session.writeLine();
    session.writeLine(session.say({"cli.moreInJson", {}}));
}

} // namespace waymark::cli
