#include "core/framework/condition_questions.h"

#include <algorithm>

namespace waymark {
namespace {

struct Collector {
    std::vector<QuestionIndex> questions;

    void visit(const Condition& condition) { std::visit(*this, condition.node); }

    void operator()(const ChoiceTest& test) { questions.push_back(test.question); }
    void operator()(const NumberTest& test) { questions.push_back(test.question); }
    template <class Composite> void operator()(const Composite& composite)
    {
        for (const Condition& part : composite.of)
            visit(part);
    }
};

} // namespace

std::vector<QuestionIndex> questionsIn(const Condition& condition)
{
    Collector collector;
    collector.visit(condition);
    std::vector<QuestionIndex>& questions = collector.questions;
    std::sort(questions.begin(), questions.end());
    questions.erase(std::unique(questions.begin(), questions.end()), questions.end());
    return std::move(questions);
}

} // namespace waymark
