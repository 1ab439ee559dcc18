#include "ui/estimators/coverage_words.h"

#include "ui/estimators/estimate_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

constexpr qsizetype kNamedLibraries = 3; ///< libraries or modules that stand in a line

QString tierName(LibraryTier tier)
{
    switch (tier) {
    case LibraryTier::standard:
        return say("standard library");
    case LibraryTier::mature:
        return say("mature");
    case LibraryTier::usable:
        return say("usable");
    case LibraryTier::immature:
        return say("immature");
    case LibraryTier::missing:
        break;
    }
    return say("missing");
}

double shadeOf(std::size_t tier)
{
    return double(tier) / double(kLibraryTiers - 1);
}

QString listed(const QStringList& names)
{
    return names.join(QStringLiteral(", "));
}

/// The first of many.
QString fewOf(const QStringList& names)
{
    QStringList list = names.mid(0, kNamedLibraries);
    if (names.size() > kNamedLibraries)
        list << say("%1 more").arg(number(double(names.size() - kNamedLibraries), 0));
    return listed(list);
}

QStringList modulesOf(const LibraryGap& gap)
{
    QStringList names;
    for (const std::string& module : gap.modules)
        names << plain(module);
    return names;
}

/// Libraries, and of which of them there is hearsay alone.
QStringList librariesOf(const std::vector<std::string>& libraries, const LibraryCatalogue& catalogue)
{
    QStringList names;
    for (const std::string& library : libraries)
        names << (catalogue.unverified.contains(library) ? say("%1 (not verified)").arg(plain(library))
                                                         : plain(library));
    return names;
}

QString weeksText(const Triangle& weeks)
{
    const QString text = weeks.mode == 1 ? say("%1 week (%2 to %3)") : say("%1 weeks (%2 to %3)");
    return text.arg(figureText(weeks.mode), figureText(weeks.low), figureText(weeks.high));
}

QString needsText(std::size_t count)
{
    return count == 1 ? say("1 need") : say("%1 needs").arg(number(double(count), 0));
}

ShareBar barOf(const CoverageEstimate& estimate, std::size_t side)
{
    const SideCoverage& coverage = estimate.coverage.sides[side];
    const auto all = double(estimate.coverage.needs.size());
    const QString name = plain(estimate.catalogue.sides[side].name);
    ShareBar bar{name, {}, coverage.share ? percent(*coverage.share) : QString()};
    for (std::size_t tier = 0; tier < kLibraryTiers; ++tier) {
        if (coverage.counts[tier] == 0)
            continue;
        const QString count = number(double(coverage.counts[tier]), 0);
        const QString called = tierName(LibraryTier(tier));
        bar.parts << SharePart{double(coverage.counts[tier]) / all, shadeOf(tier),
            say("%1, %2: %3").arg(name, called, needsText(coverage.counts[tier])),
            {say("%1 %2").arg(count, called), count}};
    }
    return bar;
}

ShareScene sceneOf(const CoverageEstimate& estimate)
{
    ShareScene scene;
    for (std::size_t side = 0; side < estimate.catalogue.sides.size(); ++side)
        scene.bars << barOf(estimate, side);
    for (std::size_t tier = 0; tier < kLibraryTiers; ++tier)
        scene.key << ShareKey{tierName(LibraryTier(tier)), shadeOf(tier)};
    return scene;
}

ChartTable tableOf(const CoverageEstimate& estimate)
{
    ChartTable table;
    table.columns << say("Need");
    for (const LibrarySide& side : estimate.catalogue.sides)
        table.columns << plain(side.name) << say("%1: libraries").arg(plain(side.name));
    for (const NeedStanding& standing : estimate.coverage.needs) {
        QStringList row{plain(estimate.catalogue.needs[standing.need].name)};
        for (std::size_t side = 0; side < standing.tiers.size(); ++side)
            row << tierName(standing.tiers[side]) << listed(librariesOf(standing.nearest[side], estimate.catalogue));
        table.rows << row;
    }
    return table;
}

QString sentenceOf(const CoverageEstimate& estimate)
{
    QStringList shares;
    for (std::size_t side = 0; side < estimate.catalogue.sides.size(); ++side)
        if (const auto& share = estimate.coverage.sides[side].share)
            shares << say("%1 %2").arg(plain(estimate.catalogue.sides[side].name), percent(*share));
    return say("Covered: %1 of %2.").arg(shares.join(QStringLiteral(" · ")), needsText(estimate.coverage.needs.size()));
}

QString remarkOn(const CoverageEstimate& estimate)
{
    QStringList remarks;
    for (std::size_t side = 0; side < estimate.catalogue.sides.size(); ++side)
        if (const Triangle& weeks = estimate.coverage.sides[side].weeks; weeks.high > 0)
            remarks << say("Making up for what %1 lacks takes %2.")
                           .arg(plain(estimate.catalogue.sides[side].name), weeksText(weeks));
    const std::size_t unknown = estimate.coverage.unknown.size();
    if (unknown == 1)
        remarks << say("1 module is not in the catalogue and counts nowhere.");
    else if (unknown > 1)
        remarks << say("%1 modules are not in the catalogue and count nowhere.").arg(number(double(unknown), 0));
    return remarks.join(QLatin1Char(' '));
}

/// A need that modules ask for stands where the weakest of them puts it, so they are named.
QString gapLine(const CoverageEstimate& estimate, std::size_t side, const LibraryGap& gap)
{
    QString need = plain(estimate.catalogue.needs[gap.need].name);
    if (!gap.modules.empty())
        need = say("%1 (%2)").arg(need, fewOf(modulesOf(gap)));
    QString line = say("%1: %2: %3").arg(plain(estimate.catalogue.sides[side].name), need, tierName(gap.tier));
    if (!gap.nearest.empty())
        line += say("; nearest: %1").arg(fewOf(librariesOf(gap.nearest, estimate.catalogue)));
    if (gap.weeks)
        line += say("; %1").arg(weeksText(*gap.weeks));
    return line;
}

/// What is covered just so costs as well; by name it stands in the table.
QString usableLine(const CoverageEstimate& estimate, std::size_t side)
{
    Triangle weeks;
    std::size_t needs = 0;
    for (const LibraryGap& gap : estimate.coverage.sides[side].usable)
        if (gap.weeks && gap.weeks->high > 0) {
            weeks = {weeks.low + gap.weeks->low, weeks.mode + gap.weeks->mode, weeks.high + gap.weeks->high};
            ++needs;
        }
    return needs == 0
        ? QString()
        : say("%1: libraries that are just usable for %2 of the needs; %3")
              .arg(plain(estimate.catalogue.sides[side].name), number(double(needs), 0), weeksText(weeks));
}

QStringList gapsOf(const CoverageEstimate& estimate)
{
    QStringList lines;
    for (std::size_t side = 0; side < estimate.coverage.sides.size(); ++side) {
        for (const LibraryGap& gap : estimate.coverage.sides[side].gaps)
            lines << gapLine(estimate, side, gap);
        if (const QString usable = usableLine(estimate, side); !usable.isEmpty())
            lines << usable;
    }
    return lines;
}

} // namespace

ShownEstimate shownCoverage(const CoverageEstimate& estimate)
{
    ShownEstimate shown;
    shown.drawing = sceneOf(estimate);
    shown.subtitle = say("Catalogue of %1").arg(plain(estimate.catalogue.date));
    if (!estimate.catalogue.overlay.empty())
        shown.subtitle = say("%1, with ‘%2’ laid over it").arg(shown.subtitle, plain(estimate.catalogue.overlay));
    shown.table = tableOf(estimate);
    shown.sentence = sentenceOf(estimate);
    shown.remark = remarkOn(estimate);
    shown.listTitle = say("Gaps, and what they take");
    shown.list = gapsOf(estimate);
    shown.namesTitle = say("Not in the catalogue, and not counted");
    for (const std::string& module : estimate.coverage.unknown)
        shown.names << plain(module);
    return shown;
}

} // namespace waymark::ui
