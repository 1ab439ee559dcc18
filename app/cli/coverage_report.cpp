#include "app/cli/coverage_report.h"

#include "app/cli/printable.h"
#include "app/cli/table.h"
#include "core/base/read_file.h"
#include "core/base/shortest_number.h"
#include "core/estimators/library_catalogue_json.h"

namespace waymark::cli {
namespace {

constexpr std::size_t kShownNames = 3; // --json has all

Json triangleJson(const Triangle& weeks)
{
    return Json::array({weeks.low, weeks.mode, weeks.high});
}

Json gapListJson(const CoverageEstimate& estimate, std::vector<LibraryGap> SideCoverage::*list)
{
    Json gaps = Json::array();
    for (std::size_t i = 0; i < estimate.coverage.sides.size(); ++i)
        for (const LibraryGap& gap : estimate.coverage.sides[i].*list) {
            Json json{{"side", estimate.catalogue.sides[i].id}, {"need", estimate.catalogue.needs[gap.need].id},
                {"tier", nameOf(kLibraryTierNames, gap.tier)}, {"nearest", gap.nearest}, {"modules", gap.modules}};
            if (gap.weeks)
                json["weeks"] = triangleJson(*gap.weeks);
            gaps.push_back(std::move(json));
        }
    return gaps;
}

std::string someOf(const std::vector<std::string>& names, const Session& session)
{
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < kShownNames; ++i)
        text += (i == 0 ? "" : ", ") + printable(names[i]);
    if (names.size() > kShownNames)
        text += ' ' + session.say({"coverage.more", {{"count", double(names.size() - kShownNames)}}});
    return text;
}

std::string nearestText(const LibraryGap& gap, const LibraryCatalogue& catalogue, const Session& session)
{
    std::vector<std::string> names;
    for (const std::string& name : gap.nearest)
        names.push_back(
            catalogue.unverified.contains(name) ? session.say({"coverage.unverified", {{"library", name}}}) : name);
    return someOf(names, session);
}

std::string weeksText(const Triangle& weeks, const Session& session)
{
    if (weeks == Triangle{})
        return session.say({"coverage.inUse", {}});
    return session.say({"coverage.weeks",
        {{"low", shortestNumber(weeks.low)}, {"high", shortestNumber(weeks.high)},
            {"mode", shortestNumber(weeks.mode)}}});
}

std::string tierText(LibraryTier tier, const Session& session)
{
    constexpr const char* kTiers[] = {
        "coverage.standard", "coverage.mature", "coverage.usable", "coverage.immature", "coverage.missing"};
    return session.say({kTiers[static_cast<std::size_t>(tier)], {}});
}

void addGaps(
    const std::vector<LibraryGap>& gaps, const CoverageEstimate& estimate, const Session& session, Table& table)
{
    for (const LibraryGap& gap : gaps)
        table.add({printable(estimate.catalogue.needs[gap.need].name), tierText(gap.tier, session),
            gap.weeks ? weeksText(*gap.weeks, session) : std::string(), nearestText(gap, estimate.catalogue, session),
            someOf(gap.modules, session)});
}

/// One side's gaps, and then what is just usable.
void writeSide(std::size_t side, const CoverageEstimate& estimate, const Session& session)
{
    const SideCoverage& made = estimate.coverage.sides[side];
    if (made.gaps.empty() && made.usable.empty())
        return;
    const std::string& name = estimate.catalogue.sides[side].name;
    session.writeLine();
    if (made.weeks == Triangle{})
        session.writeLine(session.say({"coverage.gapsInUse", {{"side", name}}}));
    else
        session.writeLine(session.say({"coverage.gaps", {{"side", name}, {"weeks", weeksText(made.weeks, session)}}}));
    constexpr auto kLeft = Table::Align::left;
    Table table({kLeft, kLeft, kLeft, kLeft, kLeft});
    table.add(
        {session.say({"coverage.need", {}}), session.say({"coverage.tier", {}}), session.say({"coverage.bridging", {}}),
            session.say({"coverage.nearest", {}}), session.say({"coverage.modules", {}})});
    addGaps(made.gaps, estimate, session, table);
    addGaps(made.usable, estimate, session, table);
    writeTable(table, session);
}

} // namespace

Result<LibraryCatalogue> shippedLibraries(const Session& session)
{
    const std::string file = session.resources() + '/' + kShippedLibraries;
    const Result<std::string> text = readFile(file);
    if (!text)
        return text.errors();
    return loadLibraryCatalogue(*text, file);
}

Json coverageSharesJson(const CoverageEstimate& estimate)
{
    Json shares = Json::object();
    for (std::size_t i = 0; i < estimate.coverage.sides.size(); ++i) {
        const std::optional<double> share = estimate.coverage.sides[i].share;
        shares[estimate.catalogue.sides[i].id] = share ? Json(*share) : Json();
    }
    return shares;
}

Json gapsJson(const CoverageEstimate& estimate)
{
    return gapListJson(estimate, &SideCoverage::gaps);
}

Json usableJson(const CoverageEstimate& estimate)
{
    return gapListJson(estimate, &SideCoverage::usable);
}

Json weeksJson(const CoverageEstimate& estimate)
{
    Json weeks = Json::object();
    for (std::size_t i = 0; i < estimate.coverage.sides.size(); ++i)
        weeks[estimate.catalogue.sides[i].id] = triangleJson(estimate.coverage.sides[i].weeks);
    return weeks;
}

Json catalogueJson(const LibraryCatalogue& catalogue)
{
    Json json{{"version", catalogue.version}, {"date", catalogue.date}};
    if (!catalogue.overlay.empty())
        json["overlay"] = catalogue.overlay;
    return json;
}

void writeCoverage(const CoverageEstimate& estimate, const Session& session)
{
    const Coverage& coverage = estimate.coverage;
    if (coverage.needs.empty())
        session.writeLine(session.say({"coverage.noNeeds", {}}));
    for (std::size_t i = 0; i < coverage.sides.size(); ++i)
        if (coverage.sides[i].share)
            session.writeLine(session.say({"coverage.share",
                {{"side", estimate.catalogue.sides[i].name}, {"share", *coverage.sides[i].share},
                    {"needs", double(coverage.needs.size())}}}));
    for (std::size_t i = 0; i < coverage.sides.size(); ++i)
        writeSide(i, estimate, session);
    if (!coverage.unknown.empty()) {
        session.writeLine();
        session.writeLine(session.say({"coverage.unknown", {{"count", double(coverage.unknown.size())}}}));
        for (const std::string& module : coverage.unknown)
            session.writeLine("  " + printable(module));
    }
    session.writeLine();
    session.writeLine(session.say({estimate.catalogue.overlay.empty() ? "coverage.catalogue" : "coverage.overlaid",
        {{"date", estimate.catalogue.date}, {"overlay", estimate.catalogue.overlay}}}));
}

} // namespace waymark::cli
