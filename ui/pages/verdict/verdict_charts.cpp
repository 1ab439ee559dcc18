#include "ui/pages/verdict/verdict_charts.h"

#include <algorithm>

#include "ui/charts/points_chart.h"
#include "ui/charts/profile_chart.h"
#include "ui/charts/rank_chart.h"
#include "ui/charts/stability_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/document/decision_document.h"
#include "ui/document/exploration.h"
#include "ui/pages/verdict/verdict_parts.h"

namespace waymark::ui {

VerdictCharts::VerdictCharts(DecisionDocument& document, TwoColumns& columns)
    : QObject(&columns),
      m_document(document),
      m_columns(columns)
{}

bool VerdictCharts::isDecided() const
{
    return m_document.assessment()->verdict.alternative.has_value();
}

void VerdictCharts::make()
{
    // In reading order, which is that of Tab.
    m_points = new PointsChart(&m_columns);
    add(m_points, VerdictPart::points);
    m_ranks = new RankChart(&m_columns);
    add(m_ranks, VerdictPart::ranks);
    m_stability = new StabilityChart(&m_columns);
    add(m_stability, VerdictPart::stability);
    m_tornado = new TornadoChart(&m_columns);
    add(m_tornado, VerdictPart::tornado);
    m_profile = new ProfileChart(&m_columns);
    add(m_profile, VerdictPart::profile);
}

void VerdictCharts::add(ChartCard* chart, VerdictPart part)
{
    connect(chart, &ChartCard::savingFailed, this, &VerdictCharts::savingFailed);
    m_columns.add(chart, placeOf(part));
}

void VerdictCharts::refresh()
{
    if (isDecided() && !m_points)
        make();
    if (!m_points)
        return;
    for (ChartCard* chart : std::initializer_list<ChartCard*>{m_points, m_profile, m_stability})
        chart->setVisible(isDecided());
    if (isDecided()) {
        const auto assessment = m_document.assessment();
        m_points->showAssessment(m_document.framework(), assessment);
        m_profile->showAssessment(m_document.framework(), *assessment);
        m_stability->showAssessment(m_document.framework(), *assessment);
    }
    refreshWorlds();
    refreshTornado();
}

void VerdictCharts::refreshWorlds()
{
    const auto robustness = m_document.robustness();
    const std::vector<AlternativeResult>& all = m_document.assessment()->alternatives;
    const bool hasRivals = std::ranges::count(all, true, &AlternativeResult::available) > 1;
    m_ranks->setVisible(isDecided() && robustness && hasRivals);
    if (!m_ranks->isHidden())
        m_ranks->showWorlds(m_document.framework(), robustness);
}

void VerdictCharts::refreshTornado()
{
    const auto exploration = m_document.exploration();
    const bool isKnown = isDecided() && exploration && !exploration->flips.tornado.empty();
    m_tornado->setVisible(isKnown);
    if (isKnown)
        m_tornado->showBars(m_document.framework(), *m_document.assessment(), exploration->flips.tornado);
}

} // namespace waymark::ui
