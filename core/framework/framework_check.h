#pragma once

#include <cstddef>
#include <vector>

#include "core/base/result.h"
#include "core/framework/framework.h"

namespace waymark {

/// What a check has to know of the file that a framework was read from.
struct FrameworkSource {
    std::vector<std::size_t> questionPositions; ///< by question index: the position in the file's list
    /// Whether every reference to such a thing was understood. If not, the framework lacks what those references would
    /// have added, and a check that counts on it is left out.
    bool knowsAlternatives = true;
    bool knowsPages = true;
    bool knowsCriteria = true;
    bool knowsEvidence = true;
};

/// Every fault of sense that shows once ids are resolved: what does not add up, is in the wrong order, goes in a
/// circle, can never happen or is of no use. Places are JSON pointers only; the reader of the file adds file and line.
/// The framework must have at least one alternative, page, criterion and question, and valid indices.
Errors checkFramework(const Framework& framework, const FrameworkSource& source);

} // namespace waymark
