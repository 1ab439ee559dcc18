#include "ui/estimators/hot_path_words.h"

#include <cmath>

#include <QLocale>

#include "ui/estimators/estimate_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

QString times(double gain)
{
    return std::isfinite(gain) ? say("×\u00a0%1").arg(figureText(gain)) : say("without limit");
}

QString calls(double count)
{
    return std::isfinite(count) ? figureText(count) : say("any number of");
}

/// '1 call', '20 calls'.
QString countedCalls(double count)
{
    return count == 1 ? say("1 call") : say("%1 calls").arg(calls(count));
}

CurveScene sceneOf(const HotPathEstimate& estimate, double callsNow)
{
    CurveScene scene;
    Curve curve{{}, {}, {}};
    for (const GainAtCalls& at : estimate.curve) {
        const double x = std::log10(at.callsPerRequest);
        const QString text =
            say("%1: %2 (%3 to %4)")
                .arg(countedCalls(at.callsPerRequest), times(at.gain.middle), times(at.gain.low), times(at.gain.high));
        curve.points << CurvePoint{x, at.gain.low, at.gain.middle, at.gain.high, text};
        if (std::abs(x - std::round(x)) < 1e-9)
            scene.ticks << CurveTick{x, calls(at.callsPerRequest)};
    }
    Curve now{say("yours"), {}, {}};
    const QString text = say("Yours, %1: %2 (%3 to %4)")
                             .arg(countedCalls(callsNow), times(estimate.gain.middle), times(estimate.gain.low),
                                 times(estimate.gain.high));
    now.points << CurvePoint{std::log10(callsNow), estimate.gain.low, estimate.gain.middle, estimate.gain.high, text};
    scene.curves << curve << now;
    scene.guides << CurveGuide{1, say("no gain")};
    if (std::isfinite(estimate.ceiling))
        scene.guides << CurveGuide{estimate.ceiling, say("ceiling %1").arg(times(estimate.ceiling))};
    scene.across = say("calls a request");
    scene.spell = [](double y) { return figureText(y); };
    return scene;
}

ChartTable tableOf(const HotPathEstimate& estimate)
{
    ChartTable table;
    table.columns << say("Calls a request") << say("Gain") << say("At worst") << say("At best");
    for (const GainAtCalls& at : estimate.curve)
        table.rows << QStringList{
            calls(at.callsPerRequest), times(at.gain.middle), times(at.gain.low), times(at.gain.high)};
    return table;
}

QString sentenceOf(const HotPathEstimate& estimate)
{
    const QString gain =
        say("Gain of a request, end to end: %1.")
            .arg(bandText(times(estimate.gain.middle), times(estimate.gain.low), times(estimate.gain.high)));
    if (!std::isfinite(estimate.ceiling))
        return gain;
    return gain + u' ' + say("However fast the part, never more than %1.").arg(times(estimate.ceiling));
}

QString remarkOn(const HotPathEstimate& estimate)
{
    const QString chance = say("Chance of any gain: %1.").arg(percent(estimate.gaining));
    if (!std::isfinite(estimate.breakEvenCalls.middle))
        return chance;
    if (estimate.breakEvenCalls.middle < 1)
        return chance + u' ' + say("Even a single call costs more than it gains.");
    return chance + u' '
        + say("Calls a request at which the boundary has eaten the gain: %1.")
              .arg(bandText(calls(estimate.breakEvenCalls.middle), calls(estimate.breakEvenCalls.low),
                  calls(estimate.breakEvenCalls.high)));
}

} // namespace

ShownEstimate shownHotPath(const ComputedEstimate& computed)
{
    const auto& estimate = std::get<HotPathEstimate>(computed.outcome);
    ShownEstimate shown;
    shown.drawing = sceneOf(estimate, computed.figures.at("callsPerRequest"));
    shown.subtitle = say("Band: what the assumptions leave open, 5 to 95 %");
    shown.table = tableOf(estimate);
    shown.sentence = sentenceOf(estimate);
    shown.remark = remarkOn(estimate);
    return shown;
}

} // namespace waymark::ui
