#include "core/assessment/stability_interval.h"

#include <algorithm>

namespace waymark {
namespace {

/// Crossings nearer than this are one; the stretch between them says nothing.
constexpr double kSameWeight = 1e-12;

std::optional<AlternativeIndex> winnerAt(const ValueLines& lines, double t, const Winner& winner)
{
    std::vector<std::optional<double>> totals(lines.size());
    for (std::size_t a = 0; a < lines.size(); ++a)
        if (lines[a])
            totals[a] = lines[a]->at(t);
    return winner(totals);
}

/// Weights inside 0..1 at which two lines cross, ascending, each once, with 0 and 1 at the ends.
std::vector<double> crossings(ValueLines lines, const ValueLines& bars)
{
    lines.insert(lines.end(), bars.begin(), bars.end());
    std::vector<double> at{0, 1};
    for (std::size_t a = 0; a < lines.size(); ++a) {
        for (std::size_t b = a + 1; b < lines.size(); ++b) {
            if (!lines[a] || !lines[b])
                continue;
            const double zero = lines[a]->atZero - lines[b]->atZero;
            const double one = lines[a]->atOne - lines[b]->atOne;
            const double t = zero / (zero - one); // not finite for parallel lines, which never cross
            if (t > kSameWeight && t < 1 - kSameWeight)
                at.push_back(t);
        }
    }
    std::sort(at.begin(), at.end());
    const auto same = [](double x, double y) { return y - x <= kSameWeight; };
    at.erase(std::unique(at.begin(), at.end(), same), at.end());
    return at;
}

} // namespace

std::optional<ValueLines> valueLines(
    const std::vector<std::optional<double>>& totals, const std::vector<double>& values, double weight)
{
    if (weight >= 1 - kSameWeight)
        return std::nullopt;
    ValueLines lines(totals.size());
    for (std::size_t a = 0; a < totals.size(); ++a)
        if (totals[a])
            lines[a] = ValueLine{(*totals[a] - weight * values[a]) / (1 - weight), values[a]};
    return lines;
}

std::optional<WeightInterval> stabilityInterval(
    const ValueLines& lines, double weight, const Winner& winner, const ValueLines& bars)
{
    const auto today = winnerAt(lines, weight, winner);
    if (!today)
        return std::nullopt;
    const std::vector<double> at = crossings(lines, bars);
    const auto between = [&](std::size_t i) { return winnerAt(lines, (at[i] + at[i + 1]) / 2, winner); };
    WeightInterval interval{weight, weight, std::nullopt, std::nullopt};
    const auto next = std::upper_bound(at.begin(), at.end(), weight);
    // From the stretch that holds the weight (the last one for a weight of 1) outwards, while the winner stays.
    const std::size_t home = static_cast<std::size_t>(next - at.begin()) - (next == at.end() ? 2 : 1);
    for (std::size_t i = home; i + 1 < at.size(); ++i) {
        const auto there = between(i);
        if (there != today) {
            interval.aboveHigh = there;
            break;
        }
        interval.high = at[i + 1];
    }
    for (std::size_t i = home + 1; i-- > 0;) {
        const auto there = between(i);
        if (there != today) {
            interval.belowLow = there;
            break;
        }
        interval.low = at[i];
    }
    return interval;
}

} // namespace waymark
