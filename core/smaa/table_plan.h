#pragma once

#include <vector>

#include "core/smaa/decision_table.h"
#include "core/smaa/kernel/plan.h"
#include "core/smaa/weight_plan.h"

namespace waymark {

/// Constants from which the kernel draws the values of a table. Each criterion is shifted so that its least value is 0,
/// and all are divided by the widest criterion: that changes no order and keeps single precision sharp.
class TablePlanner {
public:
    TablePlanner(const DecisionTable& table, const WeightSpace& space);

    /// Points into this object.
    kernel::Plan plan() const;
    /// Whether every world is the same.
    bool isFixed() const { return m_weights.isFixed() && m_triangles.empty() && m_normals.empty(); }
    /// By alternative, where every world is the same; 1 is the widest criterion.
    std::vector<double> fixedTotals() const;
    const std::vector<double>& fixedWeights() const { return m_weights.fixed(); }

private:
    struct Place {
        std::size_t alternative;
        std::size_t criterion;
    };
    void add(Place place, double value);
    void add(Place place, const Triangle& triangle);
    void add(Place place, const Normal& normal);

    WeightPlanner m_weights;
    std::size_t m_alternatives;
    std::size_t m_criteria;
    std::vector<double> m_least; ///< by criterion, halved
    double m_widest = 0;         ///< halved, as differences of huge values would overflow
    std::vector<double> m_values;
    std::vector<float> m_numbers;
    std::vector<kernel::TriangleCell> m_triangles;
    std::vector<kernel::NormalCell> m_normals;
};

} // namespace waymark
