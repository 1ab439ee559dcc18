#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "core/framework/framework.h"

namespace waymark {

/// Looks for answers under which conditions are true (not merely unknown). Tests that must be true need their question
/// visible, and so the conditions of its visibility true as well.
class ConditionSearch {
public:
    /// The framework must outlive the search and have valid indices; its conditions may contradict each other.
    explicit ConditionSearch(const Framework& framework) : m_framework(framework) {}

    /// Whether the conditions can all be true together, in the reading of `layer`. True also when it would take too
    /// long to tell.
    bool canHold(const std::vector<const Condition*>& conditions, Layer layer);

    /// From now on leaves the question's own visibility out, for one that is known never to be shown: what depends on
    /// it is then not reported on top of it.
    void ignoreVisibilityOf(QuestionIndex question) { m_ignored.insert(question); }

private:
    const Framework& m_framework;
    std::set<QuestionIndex> m_ignored;
    std::size_t m_stepsInAll = 0;
};

} // namespace waymark
