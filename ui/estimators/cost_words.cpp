#include "ui/estimators/cost_words.h"

#include <cmath>

#include "ui/estimators/estimate_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

constexpr int kMonthsATick = 12;

QString money(double sum)
{
    return figureText(sum);
}

QString moneyBand(const Band& sum)
{
    return bandText(money(sum.middle), money(sum.low), money(sum.high));
}

/// 'month 14', 'never'.
QString month(double at)
{
    return std::isfinite(at) ? say("month %1").arg(number(std::ceil(at), 0)) : say("never");
}

Curve curveOf(const Alternative& alternative, const AlternativeCost& cost)
{
    Curve curve{plain(alternative.shortName), alternative.colour, {}};
    for (std::size_t k = 0; k < cost.balance.size(); ++k) {
        const Band& band = cost.balance[k];
        const QString text = say("%1, month %2: %3 (%4 to %5)")
                                 .arg(plain(alternative.name), number(double(k), 0), money(band.middle),
                                     money(band.low), money(band.high));
        curve.points << CurvePoint{double(k), band.low, band.middle, band.high, text};
    }
    return curve;
}

CurveScene costScene(const Framework& framework, const ComputedEstimate& computed)
{
    const auto& estimate = std::get<CostEstimate>(computed.outcome);
    CurveScene scene;
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i)
        scene.curves << curveOf(framework[computed.alternatives[i]], estimate.alternatives[i]);
    for (int at = 0; at <= int(kCostMonths); at += kMonthsATick)
        scene.ticks << CurveTick{double(at), number(at, 0)};
    scene.guides << CurveGuide{0, say("paid back")};
    scene.across = say("months in service");
    scene.spell = [](double y) { return number(y, 0); };
    return scene;
}

ChartTable costTable(const Framework& framework, const ComputedEstimate& computed)
{
    const auto& estimate = std::get<CostEstimate>(computed.outcome);
    ChartTable table;
    table.columns << say("Alternative") << say("Saved a month") << say("Paid back, soonest") << say("Paid back, likely")
                  << say("Paid back, latest") << say("Chance within five years");
    for (std::size_t k = kMonthsATick; k <= kCostMonths; k += kMonthsATick)
        table.columns << say("Balance in month %1").arg(k);
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i) {
        const AlternativeCost& cost = estimate.alternatives[i];
        QStringList row{plain(framework[computed.alternatives[i]].name), moneyBand(cost.savingMonth),
            month(cost.breakEvenMonths.low), month(cost.breakEvenMonths.middle), month(cost.breakEvenMonths.high),
            percent(cost.paysBack)};
        for (std::size_t k = kMonthsATick; k <= kCostMonths; k += kMonthsATick)
            row << moneyBand(cost.balance[k]);
        table.rows << row;
    }
    return table;
}

QString costSentence(const Framework& framework, const ComputedEstimate& computed)
{
    const auto& estimate = std::get<CostEstimate>(computed.outcome);
    QStringList paid;
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i) {
        const Band& months = estimate.alternatives[i].breakEvenMonths;
        paid << say("%1 in %2")
                    .arg(plain(framework[computed.alternatives[i]].shortName),
                        bandText(month(months.middle), month(months.low), month(months.high)));
    }
    return say("Paid back: %1.").arg(paid.join(QStringLiteral(" · ")));
}

QString remarkOn(const Framework& framework, const ComputedEstimate& computed)
{
    const auto& estimate = std::get<CostEstimate>(computed.outcome);
    QStringList chances;
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i)
        chances << say("%1 %2").arg(
            plain(framework[computed.alternatives[i]].shortName), percent(estimate.alternatives[i].paysBack));
    return say("Today’s bill is %1 a year; the work costs about %2. Chance of being paid back within five years: %3.")
        .arg(money(estimate.billYear), money(estimate.investment.middle), chances.join(QStringLiteral(" · ")));
}

} // namespace

ShownEstimate shownCost(const Framework& framework, const ComputedEstimate& computed)
{
    ShownEstimate shown;
    shown.drawing = costScene(framework, computed);
    shown.subtitle = say("Bands: what the assumptions leave open, 5 to 95 %");
    shown.table = costTable(framework, computed);
    shown.sentence = costSentence(framework, computed);
    shown.remark = remarkOn(framework, computed);
    return shown;
}

} // namespace waymark::ui
