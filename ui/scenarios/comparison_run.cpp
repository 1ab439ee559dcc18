#include "ui/scenarios/comparison_run.h"

#include <utility>

namespace waymark::ui {

ComparisonRun::ComparisonRun(ComparisonTask task, QObject* parent)
    : QObject(parent),
      m_task(std::move(task)),
      m_whatIf(m_task.framework)
{
    for (const ComparedInputs& compared : m_task.columns)
        m_columns.push_back({compared.name, std::nullopt});
    connect(&m_whatIf, &WhatIf::settled, this, [this](const SettledAssessment& settled) { m_settled = settled; });
    connect(&m_whatIf, &WhatIf::cameToRest, this, [this] {
        takeStudy();
        Q_EMIT progressed();
        startNext();
    });
    startNext();
}

/// Nothing around the verdict is compared, so nobody looks for it.
void ComparisonRun::takeStudy()
{
    m_columns[m_next].study = Study{{}, m_task.columns[m_next].inputs, std::move(m_settled), std::nullopt};
    ++m_next;
}

void ComparisonRun::startNext()
{
    if (!isComplete())
        m_whatIf.start(m_task.columns[m_next].inputs, m_task.reading);
}

} // namespace waymark::ui
