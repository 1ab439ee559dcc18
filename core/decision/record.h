#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/index.h"
#include "core/decision/answer.h"
#include "core/decision/unknown_keys.h"

namespace waymark {

enum class RecordStatus { proposed, accepted, rejected, deprecated, superseded };

/// What people say of a decision when they record it (the fields of MADR 4.0). Texts are as typed, never markup.
struct Statement {
    RecordStatus status = RecordStatus::proposed;
    std::string supersededBy; ///< title or file name of the decision that took its place; empty unless superseded
    std::string date;         ///< YYYY-MM-DD
    std::vector<std::string> decisionMakers;
    std::vector<std::string> consulted;
    std::vector<std::string> informed;
    std::string context; ///< the problem, in the team's words
    AlternativeId chosen;
    std::string whyOther; ///< why it is not the recommended alternative; empty if it is
    std::string consequences;
    std::string confirmation; ///< how it will be seen that the decision is followed
    UnknownKeys unknown = {};
    bool operator==(const Statement&) const = default;
};

/// Something that an output states and that can be computed again: a number in full precision, or an id.
using Figure = std::variant<double, std::string>;
/// By key, as `value.ALTERNATIVE`, `weight.CRITERION`, `verdict.alternative`.
using Figures = std::map<std::string, Figure>;

/// More worlds than this nobody waits for who opens or verifies a file.
inline constexpr std::uint64_t kMostFrozenWorlds = 1'000'000;

/// What a recorded revision and every report carry along, so that each of their figures can be computed again.
struct Frozen {
    std::string engine; ///< version of the program that computed the figures
    std::uint64_t seed = 0;
    std::uint64_t worlds = 0; ///< 1..kMostFrozenWorlds
    bool isArticleOnly = false;
    std::string
        inputs; ///< text of a decision's file without scenarios and record; names the framework, its version, hash
    Figures figures;
    UnknownKeys unknown = {};
    bool operator==(const Frozen&) const = default;
};

/// Which answers or weights a trigger speaks of: that one, or on the way to it and beyond.
enum class Reach { is, atMost, atLeast };

struct AnswerTrigger {
    QuestionId question;
    Reach reach = Reach::is; ///< atMost, atLeast: for numbers and scales
    AnswerValue value;
    UnknownKeys unknown = {};
    UnknownKeys unknownInValue = {}; ///< as in an Answer
    bool operator==(const AnswerTrigger&) const = default;
};

struct WeightTrigger {
    CriterionId criterion;
    Reach reach = Reach::atLeast; ///< never `is`
    double weight = 0;            ///< 0..1
    UnknownKeys unknown = {};
    bool operator==(const WeightTrigger&) const = default;
};

/// A change of the situation after which a decision should be looked at again, because the verdict would be another.
struct Trigger {
    std::vector<AnswerTrigger> answers;  ///< one, or two that both have to hold; none if it is about a weight
    std::optional<WeightTrigger> weight; ///< none if it is about answers
    AlternativeId verdict;               ///< what the verdict would be
    UnknownKeys unknown = {};
    bool operator==(const Trigger&) const = default;
};

/// Whether a trigger is a reason to look again: it turns the verdict to something else than was chosen.
inline bool turnsAway(const Trigger& trigger, const Statement& said)
{
    return trigger.verdict != said.chosen;
}

/// A decision as it was recorded once. Never changed afterwards: whoever records again adds another.
struct Revision {
    int number = 1;         ///< from 1, in order
    std::string recordedAt; ///< ISO 8601, UTC
    Statement said;
    AlternativeId recommended; ///< by the verdict; empty when undecided
    Frozen frozen;
    std::vector<Trigger> triggers; ///< nearest first
    std::string hash;              ///< SHA-256 of all the rest in canonical form, lower-case hex
    UnknownKeys unknown = {};
    bool operator==(const Revision&) const = default;
};

} // namespace waymark
