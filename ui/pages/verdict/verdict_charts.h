#pragma once

#include <QObject>

#include "core/base/result.h"

namespace waymark::ui {

class ChartCard;
class DecisionDocument;
class PointsChart;
class ProfileChart;
class RankChart;
class StabilityChart;
class TornadoChart;
class TwoColumns;
enum class VerdictPart;

/// The verdict page's charts; made when something is decided for the first time, hidden while nothing is.
class VerdictCharts : public QObject {
    Q_OBJECT
public:
    /// Puts the charts into the columns, which own them.
    VerdictCharts(DecisionDocument& document, TwoColumns& columns);

    void refresh();

Q_SIGNALS:
    void savingFailed(const waymark::Errors& errors);

private:
    void make();
    void refreshWorlds();
    void refreshTornado();
    void add(ChartCard* chart, VerdictPart part);
    bool isDecided() const;

    DecisionDocument& m_document;
    TwoColumns& m_columns;
    PointsChart* m_points = nullptr;
    ProfileChart* m_profile = nullptr;
    RankChart* m_ranks = nullptr;
    StabilityChart* m_stability = nullptr;
    TornadoChart* m_tornado = nullptr;
};

} // namespace waymark::ui
