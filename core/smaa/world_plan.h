#pragma once

#include <vector>

#include "core/smaa/kernel/plan.h"
#include "core/smaa/weight_plan.h"
#include "core/smaa/world_model.h"

namespace waymark {

/// Constants from which the kernel draws the values of a world model.
class WorldPlanner {
public:
    WorldPlanner(const WorldModel& model, const WorldRule& rule, const WeightSpace& space);

    /// Points into this object and into the model.
    kernel::Plan plan() const;

private:
    void planVariates(const WorldModel& model);
    void planPicks(const WorldModel& model);
    void planTerms(const WorldModel& model);
    void planRule(const WorldModel& model, const WorldRule& rule);

    WeightPlanner m_weights;
    std::size_t m_alternatives;
    float m_tolerance = 0;
    std::vector<kernel::VariatePlan> m_variates;
    std::vector<std::vector<float>> m_bounds;
    std::vector<kernel::PickPlan> m_picks;
    std::vector<kernel::TermPlan> m_terms;
    std::vector<int> m_challengers;
    int m_byDefault = -1;
};

} // namespace waymark
