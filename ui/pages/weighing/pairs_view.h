#pragma once

#include <optional>

#include "ui/pages/weighing/pair_state.h"
#include "ui/pages/weighing/weighing_view.h"

namespace waymark::ui {

class CriterionCards;
class PairFindings;
class PairMatrix;
class PairQuestion;

/// Two criteria at a time on Saaty's scale, by question or in a table; not all pairs need be compared.
class PairsView : public WeighingView {
    Q_OBJECT
public:
    PairsView(const WeighingContext& context, QWidget* parent);

    QString intro() const override;
    void showAssessment(const Assessment& assessment) override;
    void focusFirst() override;

private:
    void connectParts();
    void showPair();
    void wish(const ComparedPair& pair, std::optional<int> step);
    void goTo(const ComparedPair& pair);
    void goAlong(int direction);
    void goToOpen();
    std::optional<int> stepOfPair(const ComparedPair& pair) const;
    std::size_t place() const; ///< of the pair in the order of asking

    PairQuestion* m_question;
    PairMatrix* m_matrix;
    PairFindings* m_findings;
    CriterionCards* m_cards;
    PairState m_state;
    std::optional<ComparedPair> m_pair; ///< the question; none with fewer than two criteria
};

} // namespace waymark::ui
