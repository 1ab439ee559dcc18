#pragma once

#include <QTableView>

#include "ui/pages/weighing/pair_table.h"

namespace waymark::ui {

/// All comparisons at a glance. Arrows walk the cells, 1 to 9, - and = choose, 0 and Delete take back, Enter goes to
/// the question.
class PairMatrix : public QTableView {
    Q_OBJECT
public:
    PairMatrix(const Framework& framework, QWidget* parent);

    void showPairs(const PairState& state, const Priorities& priorities);
    /// Marks a pair as the current one.
    void showCurrent(const ComparedPair& pair);

Q_SIGNALS:
    /// The user went to it.
    void pairWanted(waymark::ui::ComparedPair pair);
    /// None: the comparison is taken back.
    void stepWanted(waymark::ui::ComparedPair pair, std::optional<int> step);
    void questionWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();

    PairTable* m_table;
    bool m_isShowing = false; ///< the current cell moves by itself
};

} // namespace waymark::ui
