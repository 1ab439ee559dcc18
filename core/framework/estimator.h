#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/index.h"
#include "core/base/triangle.h"
#include "core/framework/question.h"

namespace waymark {

using EstimatorId = Id<struct EstimatorTag>;

/// Which calculation an estimator is; what each needs, core/estimators knows.
enum class EstimatorKind { latency, hotPath, cost, ramp, coverage, profile };

/// One of several that an input offers.
struct InputChoice {
    std::string id;
    std::string label;
    std::string meaning;
    std::vector<EvidenceIndex> cites;
};

/// What the team types of its own service: a figure, or one of several choices.
struct EstimatorInput {
    std::string id;
    std::string label;
    std::string meaning;
    NumberRange range;                ///< of a figure
    double start = 0;                 ///< where a figure stands until somebody types another
    std::vector<InputChoice> choices; ///< empty: a figure
    std::size_t startChoice = 0;
};

/// What a calculation takes for given, with its source; the team may put its own triangle in its place.
struct Assumption {
    std::string id;
    std::string label;
    NumberRange range; ///< of the triangle's parts; `decimals` and `step` as for numbers
    Triangle value;
    std::optional<AlternativeIndex> alternative; ///< of which it is said; none: of all
    std::string choice;                          ///< under which choice of an input it holds; empty: under all
    std::vector<EvidenceIndex> cites;
};

/// A named figure of a result within bounds.
struct FigureBound {
    std::string figure;
    std::optional<double> atLeast;
    std::optional<double> below;
};

/// An option, and the figures that lead to it: all bounds hold.
struct EstimateStep {
    OptionIndex option;
    std::vector<FigureBound> when;
};

/// A question that an estimator answers.
struct EstimatedQuestion {
    QuestionIndex question;
    std::string figure;              ///< a number: this figure
    std::vector<EstimateStep> steps; ///< a single choice: the first step that holds; the last has no bounds
};

/// A calculation that turns figures or a file of the team's own into answers.
struct Estimator {
    EstimatorId id;
    EstimatorKind kind = EstimatorKind::latency;
    PageIndex page;
    Layer layer = Layer::both;
    std::string title;
    std::string intro;
    std::vector<EstimatorInput> inputs;
    std::vector<Assumption> assumptions;
    std::vector<EstimatedQuestion> answers;
    std::vector<EvidenceIndex> cites;
};

} // namespace waymark
