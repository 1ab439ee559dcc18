#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "core/decision/answer_text.h"
#include "core/decision/new_decision.h"

namespace waymark::test {

/// Answers as the command line spells them: {"status", "greenfield"}, {"integrations", "aws,queues"}, {"heap", "?"}.
using AnswerTexts = std::vector<std::pair<std::string, std::string>>;

/// Gives the answers to a decision's first participant; an empty text takes one back. A wrong one throws.
inline void answer(const Framework& framework, Decision& decision, const AnswerTexts& answers)
{
    Answers& given = decision.participants.front().answers;
    for (const auto& [id, text] : answers) {
        const auto question = framework.find(QuestionId{id});
        if (!question)
            throw std::runtime_error("no question " + id);
        const auto value = parseAnswer(framework, *question, text);
        if (!value)
            throw std::runtime_error(id + " takes no " + text);
        given.erase(QuestionId{id});
        if (*value)
            given[QuestionId{id}].value = **value;
    }
}

/// A decision with these answers and nothing else.
inline Decision answered(const Framework& framework, const AnswerTexts& answers)
{
    Decision decision = newDecision(framework, "Test", "2026-11-01T09:00:00Z");
    answer(framework, decision, answers);
    return decision;
}

} // namespace waymark::test
