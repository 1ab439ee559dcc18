#include "ui/scenarios/comparison_run.h"

#include <utility>

namespace waymark::ui {

ComparisonRun::ComparisonRun(
    std::shared_ptr<const Framework> framework, std::vector<ComparedColumn> columns, Reading reading, QObject* parent)
    : QObject(parent),
      m_columns(std::move(columns)),
      m_reading(reading),
      m_whatIf(std::move(framework))
{
    connect(&m_whatIf, &WhatIf::settled, this,
        [this](const SettledAssessment& settled) { m_columns[m_next].settled = settled; });
    connect(&m_whatIf, &WhatIf::cameToRest, this, [this] {
        ++m_next;
        Q_EMIT progressed();
        startNext();
    });
    startNext();
}

void ComparisonRun::startNext()
{
    if (!isComplete())
        m_whatIf.start(m_columns[m_next].inputs, m_reading);
}

} // namespace waymark::ui
