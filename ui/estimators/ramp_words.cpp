#include "ui/estimators/ramp_words.h"

#include <algorithm>
#include <cmath>

#include "ui/estimators/estimate_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

constexpr std::size_t kWeeksATick = 13;

QString weeks(double count)
{
    return std::isfinite(count) ? number(std::ceil(count), 0) : say("over 520");
}

QString weeksBand(const Band& count)
{
    return bandText(weeks(count.middle), weeks(count.low), weeks(count.high));
}

QString figureBand(const Band& figure)
{
    return bandText(figureText(figure.middle), figureText(figure.low), figureText(figure.high));
}

/// How far the picture goes: a quarter beyond the slowest release, within what was worked out.
std::size_t weeksShown(const RampEstimate& estimate)
{
    double slowest = 0;
    for (const AlternativeRamp& ramp : estimate.alternatives)
        slowest = std::max(slowest, std::min(ramp.weeksToRelease.high, double(kRampWeeks)));
    const auto quarters = std::size_t(std::ceil(slowest / kWeeksATick)) + 1;
    return std::clamp<std::size_t>(quarters * kWeeksATick, 2 * kWeeksATick, kRampWeeks);
}

Curve curveOf(const Alternative& alternative, const AlternativeRamp& ramp, std::size_t until)
{
    Curve curve{plain(alternative.shortName), alternative.colour, {}};
    for (std::size_t week = 0; week <= until; ++week) {
        const Band& band = ramp.delivered[week];
        const QString text = say("%1, week %2: %3 person-weeks (%4 to %5)")
                                 .arg(plain(alternative.name), number(double(week), 0), figureText(band.middle),
                                     figureText(band.low), figureText(band.high));
        curve.points << CurvePoint{double(week), band.low, band.middle, band.high, text};
    }
    return curve;
}

CurveScene rampScene(const Framework& framework, const ComputedEstimate& computed)
{
    const auto& estimate = std::get<RampEstimate>(computed.outcome);
    const std::size_t until = weeksShown(estimate);
    CurveScene scene;
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i)
        scene.curves << curveOf(framework[computed.alternatives[i]], estimate.alternatives[i], until);
    for (std::size_t week = 0; week <= until; week += kWeeksATick)
        scene.ticks << CurveTick{double(week), number(double(week), 0)};
    scene.guides << CurveGuide{computed.figures.at("releaseWeeks"), say("first release")};
    scene.across = say("weeks from now");
    scene.spell = [](double y) { return figureText(y); };
    return scene;
}

ChartTable rampTable(const Framework& framework, const ComputedEstimate& computed)
{
    const auto& estimate = std::get<RampEstimate>(computed.outcome);
    const std::size_t until = weeksShown(estimate);
    ChartTable table;
    table.columns << say("Alternative") << say("Weeks to the first release");
    for (std::size_t week = kWeeksATick; week <= until; week += kWeeksATick)
        table.columns << say("By week %1").arg(week);
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i) {
        const AlternativeRamp& ramp = estimate.alternatives[i];
        QStringList row{plain(framework[computed.alternatives[i]].name), weeksBand(ramp.weeksToRelease)};
        for (std::size_t week = kWeeksATick; week <= until; week += kWeeksATick)
            row << figureBand(ramp.delivered[week]);
        table.rows << row;
    }
    return table;
}

QString rampSentence(const Framework& framework, const ComputedEstimate& computed)
{
    const auto& estimate = std::get<RampEstimate>(computed.outcome);
    QStringList released;
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i)
        released << say("%1 %2").arg(
            plain(framework[computed.alternatives[i]].shortName), weeksBand(estimate.alternatives[i].weeksToRelease));
    return say("Weeks until the first release: %1.").arg(released.join(QStringLiteral(" · ")));
}

} // namespace

ShownEstimate shownRamp(const Framework& framework, const ComputedEstimate& computed)
{
    ShownEstimate shown;
    shown.drawing = rampScene(framework, computed);
    shown.subtitle = say("At full pace, added up. Bands: what the assumptions leave open, 5 to 95 %");
    shown.table = rampTable(framework, computed);
    shown.sentence = rampSentence(framework, computed);
    return shown;
}

} // namespace waymark::ui
