#pragma once

#include <QAbstractTableModel>

#include "ui/pages/weighing/pair_state.h"

namespace waymark::ui {

/// The upper triangle of the comparisons: how many times as much the criterion of the row counts as that of the column.
/// Rows are all relevant criteria but the last, columns all but the first.
class PairTable : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The framework must outlive the table.
    PairTable(const Framework& framework, QObject* parent);

    void showPairs(const PairState& state, const Priorities& priorities);
    /// None below the diagonal.
    std::optional<ComparedPair> pairAt(const QModelIndex& index) const;
    QModelIndex indexOf(const ComparedPair& pair) const;
    /// On Saaty's scale; none: not compared.
    std::optional<int> stepAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString nameOf(CriterionIndex criterion) const;
    QString sentenceAt(const QModelIndex& index) const;

    const Framework& m_framework;
    std::vector<CriterionIndex> m_criteria;
    std::map<CriterionPair, double> m_ratios;
};

} // namespace waymark::ui
