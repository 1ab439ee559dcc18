#pragma once

#include <string>
#include <utility>

#include "core/base/result.h"
#include "core/base/triangle.h"

namespace waymark {

/// From where to where a figure makes sense, both included.
struct FigureRange {
    double least = 0;
    double most = 0;
};

/// Collects what is wrong with an estimator's input, each fault at the JSON pointer of its figure.
class InputCheck {
public:
    void fault(std::string pointer, Message message);
    void within(const std::string& pointer, double found, const FigureRange& range);
    /// All corners within the range, and rising.
    void within(const std::string& pointer, const Triangle& found, const FigureRange& range);

    const Errors& errors() const { return m_errors; }

private:
    Errors m_errors;
};

} // namespace waymark
