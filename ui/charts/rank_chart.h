#pragma once

#include <memory>

#include "core/framework/framework.h"
#include "core/report/rank_data.h"
#include "ui/charts/chart_card.h"

class QComboBox;

namespace waymark::ui {

class ChartKey;
class StretchBars;

/// In how many what-if worlds each alternative comes first, second, and so on, with the priorities about as stated or
/// any that keep their order.
class RankChart : public ChartCard {
    Q_OBJECT
public:
    explicit RankChart(QWidget* parent);

    /// The worlds must be of the framework, which must outlive the chart.
    void showWorlds(const Framework& framework, std::shared_ptr<const Robustness> robustness);
    const std::vector<RankRow>& data() const { return m_data; }

protected:
    void restyle() override;
    ChartSpots spots() const override;

private:
    const Odds& odds() const;
    void refresh();
    void paint();
    void showWords();
    QString name(const RankRow& row) const;

    const Framework* m_framework = nullptr; ///< null until something is shown
    std::shared_ptr<const Robustness> m_robustness;
    std::vector<RankRow> m_data;
    QComboBox* m_regime = nullptr;
    StretchBars* m_bars = nullptr;
    ChartKey* m_key = nullptr;
};

} // namespace waymark::ui
