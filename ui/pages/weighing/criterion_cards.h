#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "core/framework/framework.h"

class QVBoxLayout;

namespace waymark::ui {

class CriterionInput;
class CriterionRow;

/// The rows of all criteria in cards, one for each page of the framework that has any. Up and down lead from input to
/// input.
class CriterionCards : public QWidget {
    Q_OBJECT
public:
    /// Makes what a criterion is weighed with; may return null.
    using MakeInput = std::function<CriterionInput*(CriterionIndex criterion)>;

    CriterionCards(const Framework& framework, const MakeInput& makeInput, QWidget* parent);

    CriterionRow& row(CriterionIndex criterion) const { return *m_rows[criterion.value]; }
    /// The first input that can be moved.
    void focusFirst();

Q_SIGNALS:
    void cameTo(QWidget* row);

private:
    void addCard(const Framework& framework, PageIndex page, const MakeInput& makeInput);
    void addRow(CriterionRow* row, QVBoxLayout* card);
    void moveFocus(CriterionRow* from, int direction);
    void applySpacing();

    QVBoxLayout* m_column;
    std::vector<QVBoxLayout*> m_cards;
    std::vector<CriterionRow*> m_rows;    ///< by criterion
    std::vector<CriterionRow*> m_asShown; ///< from top to bottom
};

} // namespace waymark::ui
