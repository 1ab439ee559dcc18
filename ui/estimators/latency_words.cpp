#include "ui/estimators/latency_words.h"

#include <algorithm>

#include "ui/estimators/estimate_words.h"
#include "ui/estimators/figure_field.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

QString ms(double figure)
{
    constexpr double kLeast = 0.01;
    return figure > 0 && figure < kLeast ? say("under %1\u00a0ms").arg(figureText(kLeast))
                                         : say("%1\u00a0ms").arg(figureText(figure));
}

/// 'p99.9'.
QString percentileName(double level)
{
    return QStringLiteral("p") + spelt(level * 100, 0);
}

Curve curveOf(const Alternative& alternative, const AlternativeLatency& latency)
{
    Curve curve{plain(alternative.shortName), alternative.colour, {}};
    for (std::size_t k = 0; k < kPercentiles.size(); ++k) {
        const Band& band = latency.curveMs[k];
        const QString text = say("%1, %2: %3 (%4 to %5)")
                                 .arg(plain(alternative.name), percentileName(kPercentiles[k]), ms(band.middle),
                                     ms(band.low), ms(band.high));
        curve.points << CurvePoint{double(k), band.low, band.middle, band.high, text};
    }
    return curve;
}

CurveScene latencyScene(const Framework& framework, const ComputedEstimate& computed, double targetMs)
{
    const auto& estimate = std::get<LatencyEstimate>(computed.outcome);
    CurveScene scene;
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i)
        scene.curves << curveOf(framework[computed.alternatives[i]], estimate.alternatives[i]);
    for (std::size_t k = 0; k < kPercentiles.size(); ++k)
        scene.ticks << CurveTick{double(k), percentileName(kPercentiles[k])};
    scene.guides << CurveGuide{targetMs, say("target %1").arg(ms(targetMs))};
    scene.spell = [](double y) { return figureText(y); };
    return scene;
}

ChartTable latencyTable(const Framework& framework, const ComputedEstimate& computed)
{
    const auto& estimate = std::get<LatencyEstimate>(computed.outcome);
    ChartTable table;
    table.columns << say("Alternative");
    for (const double level : kPercentiles)
        table.columns << percentileName(level);
    table.columns << say("Within the target") << say("Chance that P99 meets it") << say("Collector in P99");
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i) {
        const AlternativeLatency& latency = estimate.alternatives[i];
        QStringList row{plain(framework[computed.alternatives[i]].name)};
        for (const Band& band : latency.curveMs)
            row << say("%1 (%2–%3)").arg(ms(band.middle), figureText(band.low), figureText(band.high));
        table.rows << (row << finePercent(latency.withinTarget.middle) << percent(latency.meetsTarget)
                           << ms(latency.collectorMs.middle));
    }
    return table;
}

/// 'Within the target: Go 98.7 % · Rust 98.9 % of requests. Chance that P99 meets it: Go 40 % · Rust 47 %.'
QString withinTarget(const Framework& framework, const ComputedEstimate& computed)
{
    QStringList shares;
    QStringList chances;
    const auto& estimate = std::get<LatencyEstimate>(computed.outcome);
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i) {
        const QString name = plain(framework[computed.alternatives[i]].shortName);
        shares << say("%1 %2").arg(name, finePercent(estimate.alternatives[i].withinTarget.middle));
        chances << say("%1 %2").arg(name, percent(estimate.alternatives[i].meetsTarget));
    }
    return say("Within the target: %1 of requests. Chance that P99 meets it: %2.")
        .arg(shares.join(QStringLiteral(" · ")), chances.join(QStringLiteral(" · ")));
}

/// The collector that P99 feels most; null if none has one.
const AlternativeLatency* mostCollected(const LatencyEstimate& estimate)
{
    const auto share = [](const AlternativeLatency& one) { return one.collectorShareOfP99.middle; };
    const auto most = std::ranges::max_element(estimate.alternatives, {}, share);
    return most == estimate.alternatives.end() || most->collectorCpu.high <= 0 ? nullptr : &*most;
}

QString remarkOn(const AlternativeLatency* collected)
{
    if (!collected)
        return {};
    if (collected->collectorShareOfP99.high < 0.05)
        return say("The collector disappears into the noise of everything else.");
    if (collected->collectorShareOfP99.middle < 0.2)
        return say("The collector shows, but other things decide how slow the slowest are.");
    return say("The collector is a good part of how slow the slowest are.");
}

} // namespace

ShownEstimate shownLatency(const Framework& framework, const ComputedEstimate& computed)
{
    ShownEstimate shown;
    shown.drawing = latencyScene(framework, computed, computed.figures.at("targetMs"));
    shown.table = latencyTable(framework, computed);
    shown.subtitle = say("Bands: what the assumptions leave open, 5 to 95 %");
    shown.sentence = withinTarget(framework, computed);
    const AlternativeLatency* collected = mostCollected(std::get<LatencyEstimate>(computed.outcome));
    if (collected)
        shown.sentence += QLatin1Char(' ')
            + say("The collector is %1 of a P99 of %2.")
                  .arg(ms(collected->collectorMs.middle), ms(collected->curveMs[kP99].middle));
    shown.remark = remarkOn(collected);
    return shown;
}

} // namespace waymark::ui
