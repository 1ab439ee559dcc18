#include "core/assessment/open_questions.h"

#include <set>

#include "core/framework/condition_questions.h"

namespace waymark {
namespace {

bool isOpen(const Assessment& assessment, QuestionIndex question)
{
    const AnswerState state = assessment.states[question.value];
    return state == AnswerState::unanswered || state == AnswerState::dontKnow;
}

void addQuestions(const std::optional<Condition>& condition, std::set<QuestionIndex>& questions)
{
    if (!condition)
        return;
    const std::vector<QuestionIndex> spokenOf = questionsIn(*condition);
    questions.insert(spokenOf.begin(), spokenOf.end());
}

/// The questions that decide whether a rule has an effect of this kind.
template <class Effect> void addQuestionsBehind(const Rule& rule, std::set<QuestionIndex>& questions)
{
    for (const RuleEffect& effect : rule.effects) {
        if (!std::holds_alternative<Effect>(effect.act))
            continue;
        addQuestions(rule.when, questions);
        addQuestions(effect.when, questions);
    }
}

} // namespace

std::vector<QuestionIndex> questionsForDefault(const Framework& framework)
{
    std::set<QuestionIndex> questions;
    for (const Rule& rule : framework.rules)
        addQuestionsBehind<DefaultEffect>(rule, questions);
    return {questions.begin(), questions.end()};
}

std::optional<QuestionIndex> openQuestionForDefault(const Framework& framework, const Assessment& assessment)
{
    for (const QuestionIndex question : questionsForDefault(framework))
        if (isOpen(assessment, question))
            return question;
    return std::nullopt;
}

std::optional<QuestionIndex> firstOpenQuestion(const Framework& framework, const Assessment& assessment)
{
    std::optional<QuestionIndex> first;
    for (std::size_t i = 0; i < framework.questions.size(); ++i) {
        if (assessment.states[i] != AnswerState::unanswered)
            continue;
        if (framework.questions[i].essential)
            return QuestionIndex{i};
        if (!first)
            first = QuestionIndex{i};
    }
    return first;
}

std::vector<QuestionIndex> questionsBehindExclusions(const Framework& framework, const Assessment& assessment)
{
    std::set<QuestionIndex> questions;
    for (const AlternativeResult& alternative : assessment.alternatives)
        if (alternative.excludedBy)
            addQuestionsBehind<ExcludeEffect>(framework[*alternative.excludedBy], questions);
    std::erase_if(
        questions, [&](QuestionIndex question) { return assessment.states[question.value] != AnswerState::answered; });
    return {questions.begin(), questions.end()};
}

} // namespace waymark
