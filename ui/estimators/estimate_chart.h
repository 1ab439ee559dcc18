#pragma once

#include "ui/charts/chart_card.h"
#include "ui/estimators/shown_estimate.h"
#include "ui/theme/label.h"

namespace waymark::ui {

class ChartKey;
class CurvePlot;
class StretchBars;

/// A result's chart with its sentence below it.
class EstimateChart : public ChartCard {
    Q_OBJECT
public:
    EstimateChart(const QString& title, QWidget* parent);

    void showEstimate(const ShownEstimate& shown);
    /// There is nothing to be shown yet: what to do about it.
    void showPrompt(const QString& prompt);
    /// What keeps a result from being shown stands in its sentence's place; nothing of an earlier one stays beside it.
    void showFault(const QString& fault);
    const ShownEstimate& shown() const { return m_shown; }

protected:
    void restyle() override;
    ChartSpots spots() const override;

private:
    void showNothingBut(const QString& words, TextTone tone);
    void paint();
    void paintShares(const ShareScene& scene);
    QString words() const;

    ShownEstimate m_shown;
    CurvePlot* m_plot;
    StretchBars* m_bars;
    ChartKey* m_key;
    Label* m_sentence;
    Label* m_remark;
};

} // namespace waymark::ui
