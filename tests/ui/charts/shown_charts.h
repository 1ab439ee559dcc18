#pragma once

#include <QApplication>
#include <QVBoxLayout>
#include <QWidget>

#include "tests/support/sample_assessment.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/profile_chart.h"
#include "ui/charts/stability_chart.h"

namespace waymark::test {

/// The three charts of the sample in a window, laid out as a user sees them.
class ShownCharts {
public:
    ShownCharts()
    {
        m_assessment.criteria[0].verdictStable = WeightInterval{0.1, 1, kAsh, {}};
        m_assessment.criteria[1].verdictStable = WeightInterval{};
        points.showAssessment(m_framework, std::make_shared<Assessment>(m_assessment));
        profile.showAssessment(m_framework, m_assessment);
        stability.showAssessment(m_framework, m_assessment);
    }

    void show()
    {
        m_window.show();
        m_window.activateWindow();
        QApplication::processEvents();
        // A window gives the focus to its first widget; here every test begins without.
        if (QWidget* focused = m_window.focusWidget())
            focused->clearFocus();
    }

private:
    Framework m_framework = woods();
    Assessment m_assessment = weighed();
    QWidget m_window;
    QVBoxLayout* m_column = new QVBoxLayout(&m_window);

    template <typename Chart> Chart& placed()
    {
        auto* chart = new Chart(&m_window);
        m_column->addWidget(chart);
        return *chart;
    }

public:
    ui::PointsChart& points = placed<ui::PointsChart>();
    ui::ProfileChart& profile = placed<ui::ProfileChart>();
    ui::StabilityChart& stability = placed<ui::StabilityChart>();
};

} // namespace waymark::test
