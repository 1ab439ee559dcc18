#pragma once

#include "core/robustness/tornado.h"
#include "ui/charts/chart_card.h"

namespace waymark::ui {

class ChartKey;
class StretchBars;
struct StretchBar;

/// How far each answer alone moves the lead of today's verdict, widest first.
class TornadoChart : public ChartCard {
    Q_OBJECT
public:
    explicit TornadoChart(QWidget* parent);

    /// The bars must be of that assessment, which has a verdict; the framework must outlive the chart.
    void showBars(const Framework& framework, const Assessment& assessment, const std::vector<TornadoBar>& bars);
    const std::vector<TornadoBar>& data() const { return m_data; }

protected:
    void restyle() override;
    ChartSpots spots() const override;

private:
    void paint();
    void showWords();
    /// Where a lead stands on the scale from 0 to 1.
    double placeOf(double lead) const;
    StretchBar barOf(const TornadoBar& bar) const;
    QColor colourOf(const TornadoEnd& end) const;
    QString verdictOf(const TornadoEnd& end) const;
    QString answerOf(const TornadoBar& bar, const TornadoEnd& end) const;
    QString sentence(const TornadoBar& bar, const TornadoEnd& end) const;
    bool isTurned(const TornadoEnd& end) const;

    const Framework* m_framework = nullptr; ///< null until something is shown
    AlternativeIndex m_verdict;
    double m_lead = 0;
    double m_least = 0; ///< the scale's ends, in points
    double m_most = 0;
    std::vector<TornadoBar> m_data; ///< those that are drawn
    std::size_t m_further = 0;      ///< those that are not
    StretchBars* m_bars = nullptr;
    ChartKey* m_key = nullptr;
};

} // namespace waymark::ui
