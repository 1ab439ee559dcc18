#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/result.h"
#include "core/base/strict_json.h"
#include "core/framework/framework_check.h"

namespace waymark {

/// A JSON pointer that grows step by step: `Place() / "pages" / 3`.
class Place {
public:
    Place operator/(std::string_view name) const { return Place(m_pointer + pointerStep(name)); }
    Place operator/(std::size_t position) const { return Place(m_pointer + '/' + std::to_string(position)); }
    const std::string& pointer() const { return m_pointer; }

    Place() = default;

private:
    explicit Place(std::string pointer) : m_pointer(std::move(pointer)) {}
    std::string m_pointer;
};

/// What one check has before it, and where it notes what it finds.
struct FrameworkCheck {
    const Framework& framework;
    const FrameworkSource& source;
    Errors errors;

    Place question(QuestionIndex index) const { return Place() / "questions" / source.questionPositions[index.value]; }
    void fault(const Place& place, Message message)
    {
        if (errors.size() < kMostFaults)
            errors.push_back({{{}, place.pointer(), 0, 0, {}}, std::move(message)});
    }
};

/// Whether a row of a fact states nothing, which the reader has reported.
inline bool isBlank(const ValueRow& row)
{
    return std::none_of(row.begin(), row.end(), [](const auto& value) { return value.has_value(); });
}

/// How options and knots of a question name what they state.
inline const char* rowName(const Question& question)
{
    return question.valuation ? "outcomes" : "values";
}

/// Values and multipliers of questions, shares, importances (check_values.cpp).
void checkValues(FrameworkCheck& check);
/// Knots and ranges of numbers and scales (check_knots.cpp).
void checkKnots(FrameworkCheck& check);
/// Alternatives: derived values and verdicts (check_alternatives.cpp).
void checkAlternatives(FrameworkCheck& check);
/// Conditions that can never hold, questions that wait for each other (check_conditions.cpp).
void checkConditions(FrameworkCheck& check);
/// Estimators: ranges, choices, what they answer (check_estimators.cpp).
void checkEstimators(FrameworkCheck& check);
/// Pages, criteria and evidence that nothing uses (check_uses.cpp).
void checkUses(FrameworkCheck& check);

} // namespace waymark
