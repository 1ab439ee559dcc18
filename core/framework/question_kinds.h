#pragma once

#include "core/base/named.h"
#include "core/framework/question.h"

namespace waymark {

/// How files spell the kinds of question.
inline constexpr Named<QuestionKind> kQuestionKinds[] = {
    {"single", QuestionKind::single},
    {"multiple", QuestionKind::multiple},
    {"number", QuestionKind::number},
    {"scale", QuestionKind::scale},
};

/// A scale runs over these points.
inline constexpr double kScaleMin = 1;
inline constexpr double kScaleMax = 5;

} // namespace waymark
