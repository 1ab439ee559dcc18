#pragma once

#include <vector>

#include "core/estimators/latency.h"
#include "ui/estimators/row_list.h"

namespace waymark::ui {

/// The stages of a request.
class StageList : public RowList {
    Q_OBJECT
public:
    explicit StageList(QWidget* parent);

    void showStages(const std::vector<Stage>& stages);
    const std::vector<Stage>& stages() const { return m_stages; }

protected:
    std::size_t rows() const override { return m_stages.size(); }
    std::size_t leastRows() const override { return 1; }
    std::size_t mostRows() const override;
    void fillHeads() override;
    void fillRow(std::size_t row) override;
    void addOne() override;
    void removeOne(std::size_t row) override;
    QString nameOf(std::size_t row) const override;
    int removeColumn() const override;

private:
    void addKind(std::size_t row);
    void addTime(const Cell& cell, double Stage::*part);
    void addCount(const Cell& cell, const NumberRange& range, int Stage::*part);

    std::vector<Stage> m_stages;
};

} // namespace waymark::ui
