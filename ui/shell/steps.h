#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark::ui {

enum class StepKind { questions, priorities, verdict };

/// One stop on the way from the first page to the verdict.
struct Step {
    StepKind kind = StepKind::questions;
    std::optional<PageIndex> page; ///< of `questions`
    QString id;                    ///< the page's, or 'priorities', 'verdict'
    QString title;
    int answered = 0;
    int questions = 0; ///< visible ones

    /// Whether there is anything to do: a page whose questions are all hidden is passed over.
    bool isWalkable() const { return kind != StepKind::questions || questions > 0; }
    bool isComplete() const { return kind == StepKind::questions && questions > 0 && answered == questions; }
};

using Steps = std::vector<Step>;

/// The framework's pages, then priorities and verdict, with how far each is answered.
Steps stepsOf(const Framework& framework, const Assessment& assessment);

/// The nearest walkable step after `current`, if there is one.
std::optional<std::size_t> stepAfter(const Steps& steps, std::size_t current);
/// The nearest walkable step before `current`, if there is one.
std::optional<std::size_t> stepBefore(const Steps& steps, std::size_t current);
/// Where a page stands among the steps.
std::size_t stepOf(const Steps& steps, PageIndex page);

} // namespace waymark::ui
