#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/index.h"
#include "core/base/triangle.h"
#include "core/framework/condition.h"
#include "core/framework/estimator.h"
#include "core/framework/question.h"

namespace waymark {

/// What a decision can end in.
enum class VerdictKind { undecided, build, rewrite, extract, keep };

/// How a verdict for an alternative is called: the first entry whose condition is true counts.
struct VerdictWording {
    std::optional<Condition> when;
    VerdictKind kind = VerdictKind::build;
    std::string headline; ///< 'Build it in Go'
};

/// From which other alternative the values come where an option gives none for this one. First true entry counts; with
/// none, nothing is known and the value is the team's own to say (`kUnknownTriangle`).
struct StandsFor {
    std::optional<Condition> when;
    AlternativeIndex alternative;
};

/// A share of the guest's difference that reaches a derived alternative, under a condition.
struct DerivedShare {
    std::optional<Condition> when;
    std::vector<CriterionIndex> criteria; ///< empty: all
    double share = 0;                     ///< -1..1
};

/// v = v_host + f (v_guest - v_host): f is the first fitting `benefit` where the guest's mean is higher, else `burden`.
struct DerivedValues {
    AlternativeIndex host;
    AlternativeIndex guest;
    std::vector<DerivedShare> benefit;
    std::vector<DerivedShare> burden;
};

struct Alternative {
    AlternativeId id;
    std::string name;      ///< 'Go with a Rust hot path'
    std::string shortName; ///< for narrow places
    int colour = 0;        ///< which of the theme's alternative colours, 0..7
    double leaning = 0;    ///< -1..1, to which side evidence leans for it (robustness)
    std::string summary;   ///< one sentence: what choosing it means
    std::vector<StandsFor> standsFor;
    std::optional<DerivedValues> derived;
    std::vector<VerdictWording> verdicts;
    std::vector<EvidenceIndex> cites;
};

struct Page {
    PageId id;
    std::string title;
    std::string shortTitle;
    std::string intro;
    std::vector<EvidenceIndex> cites;
};

struct Criterion {
    CriterionId id;
    PageIndex page;
    std::string name;
    std::string meaning; ///< one sentence
    std::string worst;   ///< the worst end in concrete terms
    std::string best;
    double importance = 0;                   ///< default points, > 0
    std::optional<double> articleImportance; ///< under --article-only, where it differs
    Layer layer = Layer::both;
    std::vector<EvidenceIndex> cites;
};

enum class EvidenceKind { claim, rule, independent };

/// One thing the framework stands on.
struct Evidence {
    EvidenceId id;
    EvidenceKind kind = EvidenceKind::independent;
    std::string text;
    std::string source;
    std::string url;
    int year = 0;                     ///< 0: unknown
    std::string strength;             ///< measured, doc, survey, anecdote, opinion; or the claim's type
    std::string finding;              ///< how it stands to the article, or what the evidence says of the claim
    std::vector<EvidenceIndex> cites; ///< a claim's independent evidence, a rule's claims
};

struct ExcludeEffect {
    AlternativeIndex alternative;
};
struct ReasonEffect {
    AlternativeIndex alternative;
};
struct DefaultEffect {
    AlternativeIndex alternative;
};
struct CautionEffect {};
struct MultiplyEffect {
    CriterionIndex criterion;
    double factor = 1;
};

/// What a fired rule does; `when` narrows it further than the rule's own condition.
struct RuleEffect {
    std::optional<Condition> when;
    std::variant<ExcludeEffect, ReasonEffect, DefaultEffect, CautionEffect, MultiplyEffect> act;
};

struct Rule {
    RuleId id;
    std::optional<Condition> when; ///< none: always
    Layer layer = Layer::both;
    std::string text; ///< why, as a full sentence a reader can be shown
    std::vector<RuleEffect> effects;
    std::vector<EvidenceIndex> cites;
};

/// What the source expects of the future: shown, never scored.
struct Prediction {
    std::string id;
    std::string text;
    std::optional<Condition> when; ///< where it bears on this decision
    std::vector<EvidenceIndex> cites;
};

/// Thresholds of the burden of proof and of strength; data, and printed.
struct Thresholds {
    double qualifyingPairwise = 0.55;
    double tieLow = 0.45;
    double tieHigh = 0.55;
    double robustAsStated = 0.90;
    double robustSameOrder = 0.50;
};

/// Questions as data. Immutable once loaded; every index in it is valid.
struct Framework {
    FrameworkId id;
    std::string version;
    std::string hash; ///< SHA-256 of the content in canonical form, lower-case hex
    std::string title;
    std::string summary;
    std::string source; ///< what the framework was made from, with author and year
    std::vector<Alternative> alternatives;
    std::vector<Page> pages;
    std::vector<Criterion> criteria;
    std::vector<Question> questions; ///< in page order
    std::vector<Rule> rules;
    std::vector<Prediction> predictions;
    std::vector<Evidence> evidence;
    std::vector<Estimator> estimators;
    Thresholds thresholds;
    std::vector<QuestionIndex> visibilityOrder; ///< every question after those its condition speaks of
    std::map<QuestionId, QuestionIndex> questionById;

    const Question& operator[](QuestionIndex i) const { return questions[i.value]; }
    const Criterion& operator[](CriterionIndex i) const { return criteria[i.value]; }
    const Alternative& operator[](AlternativeIndex i) const { return alternatives[i.value]; }
    const Evidence& operator[](EvidenceIndex i) const { return evidence[i.value]; }
    const Page& operator[](PageIndex i) const { return pages[i.value]; }
    const Rule& operator[](RuleIndex i) const { return rules[i.value]; }

    /// The question of that id, if there is one.
    std::optional<QuestionIndex> find(const QuestionId& wanted) const;
    /// The criterion of that id, if there is one.
    std::optional<CriterionIndex> find(const CriterionId& wanted) const;
    /// The alternative of that id, if there is one.
    std::optional<AlternativeIndex> find(const AlternativeId& wanted) const;
    /// The estimator of that id; null if there is none.
    const Estimator* find(const EstimatorId& wanted) const;
    /// The option of that id within a question, if there is one.
    std::optional<OptionIndex> find(QuestionIndex question, const OptionId& wanted) const;
};

} // namespace waymark
