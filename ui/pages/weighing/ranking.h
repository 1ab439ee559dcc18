#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/decision/priorities.h"

namespace waymark::ui {

/// An order of importance, most important first; those of one group are level. Moves pass over groups of which nothing
/// is shown (criteria that do not count at present), which keep their place for the day they count again.
class Ranking {
public:
    using Order = std::vector<std::vector<CriterionIndex>>;

    /// What the decision says, without criteria the framework does not know.
    Ranking(const Framework& framework, const CriterionOrder& order, const Assessment& assessment);

    const Order& order() const { return m_order; }
    /// The relevant criteria from top to bottom; those not ranked yet come last.
    std::vector<CriterionIndex> shown() const;
    /// 1 for the top; level ones share the best. None while not ranked.
    std::optional<std::size_t> rankOf(CriterionIndex criterion) const;
    /// Whether it shares its rank with another that is shown.
    bool isLevel(CriterionIndex criterion) const;

    /// Up (-1) or down (1) by one place: out of a group of level ones first, then past the next group. One that is not
    /// ranked enters at the end.
    void move(CriterionIndex criterion, int direction);
    /// Makes it level with the one shown above, or if it is level already, puts it below its group.
    void toggleLevel(CriterionIndex criterion);
    /// Between others: before what is shown at that place (the count of them: at the end).
    void place(CriterionIndex criterion, std::size_t before);

private:
    std::optional<std::size_t> groupOf(CriterionIndex criterion) const;
    bool isShown(std::size_t group) const;
    std::size_t shownIn(std::size_t group) const;
    std::optional<std::size_t> nextShown(std::size_t group, int direction) const;
    void takeOut(CriterionIndex criterion);
    void insertAlone(CriterionIndex criterion, std::size_t group);

    const Assessment& m_assessment;
    Order m_order;
};

} // namespace waymark::ui
