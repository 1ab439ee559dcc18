#pragma once

#include <QString>

#include "ui/document/decision_document.h"

namespace waymark::ui {

/// The answer to a question in a few words, as the reader gave it: 'P99 under 5 ms', '18.5 ms', 'not sure'.
QString answerWords(const Question& question, const Answer* answer);

/// What the last answer did to the values: '5–20 ms: Go +3, Rust −2'. Empty when there is no last answer.
QString lastAnswerWords(const DecisionDocument& document);

} // namespace waymark::ui
