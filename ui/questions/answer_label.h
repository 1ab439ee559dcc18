#pragma once

#include <QString>

#include "core/framework/framework.h"
#include "core/group/combine.h"

namespace waymark::ui {

/// An answer as its card shows it: the options' labels, a number with its unit, a point of the scale.
QString answerLabel(const Framework& framework, QuestionIndex question, const Opinion& opinion);
QString answerLabel(const Framework& framework, QuestionIndex question, const AnswerValue& answer);

} // namespace waymark::ui
