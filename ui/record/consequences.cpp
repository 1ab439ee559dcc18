#include "ui/record/consequences.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include <QStringList>

#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

constexpr double kLeastPoints = 0.05; ///< below it the text would say 0.0
constexpr std::size_t kMostNamed = 4; ///< the rest is small change

/// What the alternative is weighed against.
std::optional<AlternativeIndex> yardstick(const Assessment& assessment, AlternativeIndex chosen)
{
    const auto byDefault = assessment.verdict.byDefault;
    if (byDefault && *byDefault != chosen && assessment.alternatives[byDefault->value].value)
        return byDefault;
    std::optional<AlternativeIndex> best;
    for (std::size_t i = 0; i < assessment.alternatives.size(); ++i) {
        const std::optional<double> value = assessment.alternatives[i].value;
        const bool isBetter = value && (!best || *value > *assessment.alternatives[best->value].value);
        if (isBetter && AlternativeIndex{i} != chosen)
            best = AlternativeIndex{i};
    }
    return best;
}

struct Difference {
    CriterionIndex criterion;
    double points = 0; ///< above 0: the chosen one is better
};

/// The largest first.
std::vector<Difference> differences(const Assessment& assessment, AlternativeIndex chosen, AlternativeIndex against)
{
    std::vector<Difference> found;
    for (std::size_t i = 0; i < assessment.criteria.size(); ++i)
        found.push_back({CriterionIndex{i}, 0});
    for (const Contribution& one : assessment.contributions) {
        if (one.alternative == chosen)
            found[one.criterion.value].points += one.points;
        else if (one.alternative == against)
            found[one.criterion.value].points -= one.points;
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const Difference& one) { return std::abs(one.points); });
    return found;
}

QStringList named(const Framework& framework, const std::vector<Difference>& differences, double sign)
{
    QStringList names;
    for (const Difference& one : differences)
        if (sign * one.points >= kLeastPoints && std::size_t(names.size()) < kMostNamed)
            names << say("%1 (%2 points)")
                         .arg(plain(framework[one.criterion].name),
                             (one.points < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                                 + number(std::abs(one.points), 1));
    return names;
}

} // namespace

QString consequencesOf(const Framework& framework, const Assessment& assessment, AlternativeIndex chosen)
{
    const std::optional<AlternativeIndex> against = yardstick(assessment, chosen);
    if (!against || !assessment.alternatives[chosen.value].value)
        return {};
    const std::vector<Difference> found = differences(assessment, chosen, *against);
    const QStringList better = named(framework, found, 1);
    const QStringList worse = named(framework, found, -1);
    if (better.isEmpty() && worse.isEmpty())
        return {};
    QStringList lines{say("Compared with %1:").arg(plain(framework[*against].name))};
    if (!better.isEmpty())
        lines << say("Better: %1.").arg(better.join(QStringLiteral(", ")));
    if (!worse.isEmpty())
        lines << say("Worse: %1.").arg(worse.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace waymark::ui
