#include "core/assessment/unasked_questions.h"

#include <set>

#include "core/assessment/truth.h"

namespace waymark {
namespace {

/// Finds the questions whose tests keep a condition from being what is wanted of it.
class Obstacles {
public:
    Obstacles(const Framework& framework, const AnswerSheet& sheet) : m_framework(framework), m_sheet(sheet) {}

    /// Every part that is not as wanted is in the way, whether all of them have to change or any.
    void add(const Condition& condition, Truth wanted)
    {
        if (truthOf(condition, m_framework, m_sheet) != wanted)
            std::visit([&](const auto& node) { addNode(node, wanted); }, condition.node);
    }

    std::vector<QuestionIndex> questions() const { return {m_questions.begin(), m_questions.end()}; }

private:
    void addNode(const ChoiceTest& test, Truth) { m_questions.insert(test.question); }
    void addNode(const NumberTest& test, Truth) { m_questions.insert(test.question); }
    void addNode(const NoneOf& none, Truth wanted)
    {
        add(none.of.front(), wanted == Truth::yes ? Truth::no : Truth::yes);
    }
    template <class Composite> void addNode(const Composite& composite, Truth wanted)
    {
        for (const Condition& part : composite.of)
            add(part, wanted);
    }

    const Framework& m_framework;
    const AnswerSheet& m_sheet;
    std::set<QuestionIndex> m_questions;
};

} // namespace

std::vector<UnaskedQuestion> unaskedAmong(
    const Framework& framework, const Decision& decision, const std::vector<QuestionIndex>& questions)
{
    const Inputs inputs = inputsOf(framework, decision);
    const AnswerSheet sheet = answerSheet(framework, inputs, Reading::full);
    std::vector<UnaskedQuestion> unasked;
    for (const QuestionIndex question : questions) {
        const std::optional<Condition>& when = framework[question].when;
        if (holds(when, framework, sheet))
            continue;
        Obstacles obstacles(framework, sheet);
        obstacles.add(*when, Truth::yes);
        unasked.push_back({question, obstacles.questions()});
    }
    return unasked;
}

} // namespace waymark
