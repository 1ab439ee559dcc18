#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/decision/decision.h"

namespace waymark::ui {

/// Whose answers.
using AnswerOwner = std::variant<ParticipantId, ScenarioId>;

struct AnswerEdit {
    AnswerOwner owner;
    QuestionId question;
    std::optional<Answer> answer; ///< none: taken back
};
/// What an estimator was given, and the answers that go with it.
struct EstimateEdit {
    EstimatorId estimator;
    std::optional<Estimate> estimate; ///< none: forgotten
    AnswerOwner owner;
    std::map<QuestionId, std::optional<Answer>> answers; ///< none: taken back
};
struct RatingEdit {
    CriterionId criterion;
    std::optional<double> points;
};
struct SwingEdit {
    CriterionId criterion;
    std::optional<double> points;
};
struct SmartEdit {
    CriterionId criterion;
    std::optional<double> points;
};
struct IntervalEdit {
    CriterionId criterion;
    std::optional<PointRange> interval;
};
struct OrderEdit {
    CriterionOrder order;
};
struct PairEdit {
    CriterionPair pair;
    std::optional<double> ratio;
};
struct GiveOrTakeEdit {
    std::optional<double> share;
};
struct OwnEvidenceEdit {
    OwnEvidenceKey key;
    std::optional<OwnEvidence> evidence; ///< none: the framework's value again
};
struct MethodEdit {
    WeightMethod method = WeightMethod::rating;
};
struct PrioritiesEdit {
    Priorities priorities;
};
struct TitleEdit {
    std::string title;
};
/// All scenarios in their order: adding, renaming, moving and removing one.
struct ScenariosEdit {
    std::vector<Scenario> scenarios;
};
struct ScenarioPrioritiesEdit {
    ScenarioId scenario;
    std::optional<Priorities> priorities; ///< none: the decision's own again
};
struct RevisionEdit {
    int number = 1;                   ///< of the newest, or the one to come
    std::optional<Revision> revision; ///< none: not recorded
};

/// What is to stand in one place of a decision.
using Edit = std::variant<AnswerEdit, EstimateEdit, RatingEdit, SwingEdit, SmartEdit, IntervalEdit, OrderEdit, PairEdit,
    GiveOrTakeEdit, OwnEvidenceEdit, MethodEdit, PrioritiesEdit, TitleEdit, ScenariosEdit, ScenarioPrioritiesEdit,
    RevisionEdit>;

/// Puts it there and returns the edit that takes it back: what stood there before.
Edit apply(Decision& decision, Edit edit);

/// Whether it stands there already, so that applying it would change nothing.
bool stands(const Decision& decision, const Edit& edit);

/// The answer that stands there; null if there is none. A scenario must be one of the decision's.
const Answer* findAnswer(const Decision& decision, const AnswerOwner& owner, const QuestionId& question);

} // namespace waymark::ui
