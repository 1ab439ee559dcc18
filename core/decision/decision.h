#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/index.h"

namespace waymark {

struct DontKnow {
    bool operator==(const DontKnow&) const = default;
};
struct DoesNotApply {
    bool operator==(const DoesNotApply&) const = default;
};
/// The chosen options; one for single choice.
struct Choice {
    std::vector<OptionId> options;
    bool operator==(const Choice&) const = default;
};
/// A number in the question's unit, or a point of a scale.
struct Number {
    double value = 0;
    bool operator==(const Number&) const = default;
};
using AnswerValue = std::variant<DontKnow, DoesNotApply, Choice, Number>;

/// Members of a JSON object that this version does not know, as the text of an object in their order; empty if none.
using UnknownKeys = std::string;

struct Answer {
    AnswerValue value;
    std::string givenAt; ///< ISO 8601, UTC
    std::string note;
    UnknownKeys unknown;
    UnknownKeys unknownInValue = {}; ///< of the object that spells a choice or a number
    bool operator==(const Answer&) const = default;
};

using Answers = std::map<QuestionId, Answer>;

struct Participant {
    ParticipantId id;
    std::string name;
    Answers answers;
    UnknownKeys unknown;
    bool operator==(const Participant&) const = default;
};

/// How importances are set. What was entered under each method is kept when the method changes.
enum class WeightMethod {
    rating, ///< the framework's importances, with the user's ratings in place of single ones
    swing,  ///< swing points for all criteria
};

struct Priorities {
    WeightMethod method = WeightMethod::rating;
    std::map<CriterionId, double> rating; ///< 0..100; a criterion without one keeps the framework's
    std::map<CriterionId, double> swing;  ///< 0..100, the largest swing 100
    UnknownKeys unknown;
    bool operator==(const Priorities&) const = default;
};

/// With which framework a decision was made.
struct FrameworkReference {
    FrameworkId id;
    std::string version;
    std::string hash;
    std::string embedded; ///< JSON text of a framework that does not ship; else empty
    UnknownKeys unknown;
    bool operator==(const FrameworkReference&) const = default;
};

inline constexpr int kDecisionFormat = 1;

/// The user's document.
struct Decision {
    std::string title;
    std::string createdAt; ///< ISO 8601, UTC
    FrameworkReference framework;
    std::vector<Participant> participants; ///< at least one
    Answers agreed;                        ///< what the group settled on; counts before any participant's answer
    Priorities priorities;
    std::string scenarios = "[]"; ///< JSON text; their own issue fills them
    std::string record = "[]";    ///< JSON text; its own issue fills it
    UnknownKeys unknown;
    bool operator==(const Decision&) const = default;
};

} // namespace waymark
