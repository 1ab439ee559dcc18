#include "tests/ui/document/tiny_document.h"

#include "core/decision/answer_text.h"
#include "core/decision/decision_json.h"
#include "core/decision/new_decision.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {

std::unique_ptr<ui::DecisionDocument> tinyDocument()
{
    static const auto framework = std::make_shared<const Framework>(FrameworkBuilder().build());
    const Clock ticking = [second = 10]() mutable { return "2026-03-14T09:00:" + std::to_string(second++) + 'Z'; };
    const Decision decision = newDecision(*framework, "Which way?", "2026-03-14T08:00:00Z");
    return std::make_unique<ui::DecisionDocument>(framework, decision, ticking);
}

QuestionIndex questionOf(const ui::DecisionDocument& document, const std::string& id)
{
    return document.framework().find(QuestionId{id}).value();
}

CriterionIndex criterionOf(const ui::DecisionDocument& document, const std::string& id)
{
    return document.framework().find(CriterionId{id}).value();
}

void answer(ui::DecisionDocument& document, const std::string& question, const std::string& text)
{
    const QuestionIndex asked = questionOf(document, question);
    document.setAnswer(asked, *parseAnswer(document.framework(), asked, text));
}

std::string saved(const ui::DecisionDocument& document)
{
    return saveDecision(document.stored());
}

} // namespace waymark::test
