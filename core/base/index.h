#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>

namespace waymark {

/// Position of a thing in its framework's list. `Tag` keeps questions, options, criteria and so on apart.
template <class Tag> struct Index {
    std::size_t value = 0;
    auto operator<=>(const Index&) const = default;
};

/// Name of a thing as files spell it. `Tag` keeps the kinds apart, as for `Index`.
template <class Tag> struct Id {
    std::string text;
    auto operator<=>(const Id&) const = default;
    bool empty() const { return text.empty(); }
};

using AlternativeIndex = Index<struct AlternativeTag>;
using CriterionIndex = Index<struct CriterionTag>;
using EvidenceIndex = Index<struct EvidenceTag>;
using OptionIndex = Index<struct OptionTag>; ///< within its question
using PageIndex = Index<struct PageTag>;
using QuestionIndex = Index<struct QuestionTag>;
using RuleIndex = Index<struct RuleTag>;

using AlternativeId = Id<struct AlternativeTag>;
using CriterionId = Id<struct CriterionTag>;
using EvidenceId = Id<struct EvidenceTag>;
using FrameworkId = Id<struct FrameworkTag>;
using OptionId = Id<struct OptionTag>;
using PageId = Id<struct PageTag>;
using ParticipantId = Id<struct ParticipantTag>;
using QuestionId = Id<struct QuestionTag>;
using RuleId = Id<struct RuleTag>;

} // namespace waymark

template <class Tag> struct std::hash<waymark::Id<Tag>> {
    std::size_t operator()(const waymark::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text); }
};
