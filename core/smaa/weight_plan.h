#pragma once

#include <vector>

#include "core/smaa/kernel/plan.h"
#include "core/smaa/weight_space.h"

namespace waymark {

/// Constants from which the kernel draws weights.
class WeightPlanner {
public:
    explicit WeightPlanner(const WeightSpace& space);

    /// Points into this object.
    kernel::WeightPlan plan() const;
    /// Whether the weights are the same in every world.
    bool isFixed() const { return m_draw == kernel::WeightDraw::fixed; }
    /// The weights where they are fixed.
    const std::vector<double>& fixed() const { return m_fixed; }

private:
    void fix(const std::vector<double>& weights);
    void planOrdered(const std::vector<double>& weights);
    void planDirichlet(const WeightSpace& space);
    void planRanges(const std::vector<PointRange>& ranges);

    kernel::WeightDraw m_draw = kernel::WeightDraw::simplex;
    std::size_t m_criteria = 0;
    std::vector<double> m_fixed;
    std::vector<float> m_fixedNumbers;
    std::vector<kernel::GammaShape> m_shapes;
    std::vector<float> m_low;
    std::vector<float> m_width;
    std::vector<int> m_byPlace;
    std::vector<int> m_groups;
};

} // namespace waymark
