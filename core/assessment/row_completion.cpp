#include "core/assessment/row_completion.h"

#include <algorithm>
#include <cassert>

#include "core/assessment/truth.h"

namespace waymark {
namespace {

double between(double from, double to, double share)
{
    return from + share * (to - from);
}

/// Puts a triangle back on the scale. A negative share turns its ends around and may push them off the scale.
Triangle onScale(const Triangle& triangle)
{
    const auto clamped = [](double x) { return std::clamp(x, 0.0, 100.0); };
    const double first = clamped(triangle.low);
    const double last = clamped(triangle.high);
    return {std::min(first, last), clamped(triangle.mode), std::max(first, last)};
}

/// Whether no draws of host and guest, however they fall, lead off the scale.
bool staysOnScale(const Triangle& host, const Triangle& guest, double share)
{
    for (const double h : {host.low, host.high})
        for (const double g : {guest.low, guest.high})
            if (const double value = between(h, g, share); value < 0 || value > 100)
                return false;
    return true;
}

void addScaled(const std::vector<Draw>& parts, double factor, std::vector<Draw>& draws)
{
    for (const Draw& part : parts)
        draws.push_back({factor * part.share, part.value, part.drawer});
}

} // namespace

Triangle RowCompletion::valueOf(AlternativeIndex alternative, const ValueRow& row) const
{
    if (row[alternative.value])
        return *row[alternative.value];
    if (const StandsFor* stand = standFor(alternative))
        return valueOf(stand->alternative, row);
    const auto& derived = m_framework[alternative].derived;
    if (!derived)
        return kUnknownTriangle;
    const Triangle host = valueOf(derived->host, row);
    const Triangle guest = valueOf(derived->guest, row);
    const double share = shareOf(*derived, row);
    return onScale({between(host.low, guest.low, share), between(host.mode, guest.mode, share),
        between(host.high, guest.high, share)});
}

std::vector<Draw> RowCompletion::drawsOf(AlternativeIndex alternative, const ValueRow& row) const
{
    if (row[alternative.value])
        return {{1, *row[alternative.value], drawerOf(m_framework, alternative, m_sheet)}};
    if (const StandsFor* stand = standFor(alternative))
        return drawsOf(stand->alternative, row);
    if (m_framework[alternative].derived)
        return derivedDraws(alternative, row);
    return {{1, kUnknownTriangle, alternative}};
}

std::vector<Draw> RowCompletion::derivedDraws(AlternativeIndex alternative, const ValueRow& row) const
{
    const DerivedValues& derived = *m_framework[alternative].derived;
    const double share = shareOf(derived, row);
    if (!staysOnScale(valueOf(derived.host, row), valueOf(derived.guest, row), share))
        return {{1, valueOf(alternative, row), drawerOf(m_framework, alternative, m_sheet)}};
    std::vector<Draw> draws;
    addScaled(drawsOf(derived.host, row), 1 - share, draws);
    addScaled(drawsOf(derived.guest, row), share, draws);
    return draws;
}

const StandsFor* RowCompletion::standFor(AlternativeIndex alternative) const
{
    for (const StandsFor& stand : m_framework[alternative].standsFor)
        if (holds(stand.when, m_framework, m_sheet))
            return &stand;
    return nullptr;
}

/// Which share applies goes by the means, so that values stay linear in their draws.
double RowCompletion::shareOf(const DerivedValues& derived, const ValueRow& row) const
{
    const bool better = valueOf(derived.guest, row).mean() > valueOf(derived.host, row).mean();
    for (const DerivedShare& entry : better ? derived.benefit : derived.burden) {
        const bool forCriterion = entry.criteria.empty()
            || std::find(entry.criteria.begin(), entry.criteria.end(), m_criterion) != entry.criteria.end();
        if (forCriterion && holds(entry.when, m_framework, m_sheet))
            return entry.share;
    }
    assert(!"checked on loading: the last entry always fits");
    return 0;
}

AlternativeIndex drawerOf(const Framework& framework, AlternativeIndex alternative, const AnswerSheet& sheet)
{
    for (const StandsFor& stand : framework[alternative].standsFor)
        if (holds(stand.when, framework, sheet))
            return drawerOf(framework, stand.alternative, sheet);
    const auto& derived = framework[alternative].derived;
    return derived ? drawerOf(framework, derived->host, sheet) : alternative;
}

} // namespace waymark
