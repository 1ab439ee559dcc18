#pragma once

#include <limits>
#include <variant>
#include <vector>

#include "core/base/index.h"

namespace waymark {

struct Condition;

/// True when the chosen option is one of `options`; for multiple choice, when one of them is among the chosen.
struct ChoiceTest {
    QuestionIndex question;
    std::vector<OptionIndex> options;
    bool operator==(const ChoiceTest&) const = default;
};

inline constexpr double kUnbounded = std::numeric_limits<double>::infinity();

/// True when `atLeast <= x` and `x <= atMost` (inclusive) and `above < x` and `x < below`; for numbers and scales.
/// Unused bounds are infinite.
struct NumberTest {
    QuestionIndex question;
    double atLeast;
    double atMost;
    double above;
    double below;
    bool operator==(const NumberTest&) const = default;
};

/// Conjunction; true when empty.
struct AllOf {
    std::vector<Condition> of;
    bool operator==(const AllOf&) const;
};

/// Disjunction; false when empty.
struct AnyOf {
    std::vector<Condition> of;
    bool operator==(const AnyOf&) const;
};

/// Negation of exactly one condition.
struct NoneOf {
    std::vector<Condition> of;
    bool operator==(const NoneOf&) const;
};

/// A structured condition on answers, in three-valued logic (core/assessment/truth). Named conditions of the file are
/// already put in place here.
struct Condition {
    std::variant<AllOf, AnyOf, NoneOf, ChoiceTest, NumberTest> node;
    bool operator==(const Condition&) const = default;
};

inline bool AllOf::operator==(const AllOf& other) const
{
    return of == other.of;
}
inline bool AnyOf::operator==(const AnyOf& other) const
{
    return of == other.of;
}
inline bool NoneOf::operator==(const NoneOf& other) const
{
    return of == other.of;
}

} // namespace waymark
