#pragma once

#include <memory>

#include "core/report/points_data.h"
#include "ui/charts/chart_card.h"

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QComboBox;
class QHorizontalStackedBarSeries;

namespace waymark::ui {

class BarTotal;
class ChartKey;

/// Where the points come from: a bar for each alternative, cut into shades of its colour by page or by criterion. A
/// click on a page opens it into its criteria; the same choice stands in a box for the keyboard.
class PointsChart : public ChartCard {
    Q_OBJECT
public:
    explicit PointsChart(QWidget* parent);

    /// The assessment must be one of the framework, which must outlive the chart.
    void showAssessment(const Framework& framework, std::shared_ptr<const Assessment> assessment);
    const PointsData& data() const { return m_data; }
    const PointsScope& scope() const { return m_scope; }
    void setScope(const PointsScope& scope);

protected:
    void restyle() override;
    ChartSpots spots() const override;
    void openSpot(int row, int segment) override;

private:
    void makeChart();
    void refresh();
    void showScopes();
    void showBars();
    void showTotals();
    /// The bar's part for row and segment; made when first needed and kept.
    QBarSet& part(std::size_t row, std::size_t segment);
    void paint();
    void placeTotals();
    void fitHeight();
    QRectF areaOf(double from, double to, int category) const;
    QString hint(std::size_t row, std::size_t segment) const;

    const Framework* m_framework = nullptr; ///< null until something is shown
    std::shared_ptr<const Assessment> m_assessment;
    PointsScope m_scope;
    PointsData m_data;
    QList<PointsScope> m_scopes; ///< behind the entries of the box
    QComboBox* m_box = nullptr;
    QChartView* m_view = nullptr;
    QChart* m_picture = nullptr;
    QHorizontalStackedBarSeries* m_series = nullptr;
    QBarCategoryAxis* m_names = nullptr;
    std::vector<std::vector<QBarSet*>> m_parts; ///< by row, then segment; owned by the series
    QList<BarTotal*> m_totals;                  ///< by row; owned by the picture
    ChartKey* m_key = nullptr;
};

} // namespace waymark::ui
