#pragma once

#include "core/base/document_json.h"
#include "core/base/reader_json.h"
#include "core/decision/answer.h"

namespace waymark {

/// A value; members of its object that this version does not know go to `unknown`.
AnswerValue readAnswerValue(const JsonValue& json, UnknownKeys& unknown);
Json answerValueToJson(const AnswerValue& value, const UnknownKeys& unknown);

Answers readAnswers(const JsonValue& json);
Json answersToJson(const Answers& answers);

} // namespace waymark
