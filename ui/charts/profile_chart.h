#pragma once

#include "core/report/profile_data.h"
#include "ui/charts/chart_card.h"

class QCategoryAxis;
class QChartView;
class QLineSeries;
class QPolarChart;
class QScatterSeries;

namespace waymark::ui {

class ChartKey;

/// How good each alternative is on each page: a closed line around the pages, with marks and dashes of its own.
class ProfileChart : public ChartCard {
    Q_OBJECT
public:
    explicit ProfileChart(QWidget* parent);

    /// The assessment must be one of the framework, which must outlive the chart.
    void showAssessment(const Framework& framework, const Assessment& assessment);
    const ProfileData& data() const { return m_data; }

protected:
    void restyle() override;
    ChartSpots spots() const override;

private:
    struct Line {
        QLineSeries* line = nullptr;
        QScatterSeries* marks = nullptr;
    };

    void makeChart();
    void makeLines();
    void showPages();
    void showLines();
    void showWords();
    void paint();

    const Framework* m_framework = nullptr; ///< null until something is shown
    ProfileData m_data;
    QChartView* m_view = nullptr;
    QPolarChart* m_picture = nullptr;
    QCategoryAxis* m_pages = nullptr;
    QCategoryAxis* m_values = nullptr;
    QList<Line> m_lines; ///< by alternative of the framework
    ChartKey* m_key = nullptr;
};

} // namespace waymark::ui
