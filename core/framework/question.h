#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/index.h"
#include "core/base/triangle.h"
#include "core/framework/condition.h"
#include "core/values/value_function.h"

namespace waymark {

/// Which reading of the framework a thing belongs to: `--article-only` drops `own` and turns `article` on.
enum class Layer { both, own, article };

enum class QuestionKind { single, multiple, number, scale };

/// Who is asked: a fact about the service once, a judgement of everyone.
enum class AskedOf { once, everyone };

/// What 'does not apply' does to a question that gives values; gates and needs do not offer it.
enum class NotApplicable { notOffered, dropQuestion, dropCriterion };

/// One triangle per alternative; none: see `Alternative::standsFor` and `Alternative::derived`.
using ValueRow = std::vector<std::optional<Triangle>>;

/// Values that replace an option's own when a condition is true; the first true variant counts.
struct ValueVariant {
    Condition when;
    ValueRow values;
    std::vector<EvidenceIndex> cites;
};

/// What an answer does to a criterion's importance; > 1 raises, < 1 cuts.
struct Multiplier {
    CriterionIndex criterion;
    double factor = 1;
};

struct Option {
    OptionId id;
    std::string label;
    std::string meaning;      ///< concrete: numbers, not adjectives
    double mixtureWeight = 1; ///< share in the mixture of an open question, before normalising
    bool exclusive = false;   ///< 'none of these': shuts out the others of a multiple choice
    ValueRow values;          ///< empty when the question gives no values
    std::vector<ValueVariant> variants;
    std::vector<Multiplier> multiplies;
    std::vector<EvidenceIndex> cites;
};

/// How a fact values the outcomes ('12 ms') that its options or knots state in place of values.
struct Valuation {
    std::variant<ValueFunction, DiscreteValue> function; ///< levels are outcomes of choices only
    std::string unit;                                    ///< of outcomes; empty for levels
};

/// A point of a number's or a scale's value and multiplier curves: linear between knots, constant outside.
struct Knot {
    double x = 0;
    double mixtureWeight = 1;
    ValueRow values;                    ///< empty when the question gives no values
    ValueRow outcomes;                  ///< where they are valued: between knots these run linear, not the values
    std::vector<Multiplier> multiplies; ///< same criteria in the same order at every knot
};

/// What a number is measured in and between which bounds.
struct NumberRange {
    double min = 0;
    double max = 0;
    int decimals = 0; ///< shown and typed
    double step = 1;
    std::string unit;
};

/// Where the source and the evidence disagree, for the reader.
struct Disagreement {
    std::string text;
    std::vector<EvidenceIndex> cites;
};

/// A question. It is a *fact* when it has a criterion, a *need* when answers multiply importances; with neither a
/// *gate*.
struct Question {
    QuestionId id;
    PageIndex page;
    QuestionKind kind = QuestionKind::single;
    AskedOf asked = AskedOf::once;
    Layer layer = Layer::both;
    bool essential = false;
    bool ordered = false; ///< options run from one end to the other, so neighbours mean something
    std::string title;
    std::string why;               ///< 'why we ask', one or two sentences
    std::optional<Condition> when; ///< shown only while true
    std::optional<CriterionIndex> criterion;
    double share = 0; ///< in its criterion; shares of a criterion add up to 1
    NotApplicable notApplicable = NotApplicable::notOffered;
    std::optional<Valuation> valuation;
    std::vector<Option> options; ///< single and multiple choice
    NumberRange range;           ///< number and scale (1..5)
    std::string lowEnd;          ///< scale: what 1 means
    std::string highEnd;         ///< scale: what 5 means
    std::vector<Knot> knots;     ///< number and scale, ascending in x
    std::optional<Disagreement> disagreement;
    std::vector<EvidenceIndex> cites;

    bool givesValues() const { return criterion.has_value(); }
    bool isChoice() const { return kind == QuestionKind::single || kind == QuestionKind::multiple; }
};

} // namespace waymark
