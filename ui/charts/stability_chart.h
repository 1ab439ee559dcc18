#pragma once

#include "core/report/stability_data.h"
#include "ui/charts/chart_card.h"

namespace waymark::ui {

class ChartKey;
class StretchBars;

/// How far each priority may move before another alternative wins.
class StabilityChart : public ChartCard {
    Q_OBJECT
public:
    explicit StabilityChart(QWidget* parent);

    /// The assessment must be one of the framework, which must outlive the chart.
    void showAssessment(const Framework& framework, const Assessment& assessment);
    const std::vector<StabilityRow>& data() const { return m_data; }

protected:
    void restyle() override;
    ChartSpots spots() const override;

private:
    void paint();
    void showWords();
    QString winner(const StabilityStretch& stretch) const;
    /// '12 → 27 %: Rust' or 'never'.
    QString flipText(const StabilityRow& row) const;

    const Framework* m_framework = nullptr; ///< null until something is shown
    std::vector<StabilityRow> m_data;
    StretchBars* m_bars = nullptr;
    ChartKey* m_key = nullptr;
};

} // namespace waymark::ui
