#include "core/framework/condition_bounds.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

struct BoundCollector {
    QuestionIndex question;
    std::vector<double> bounds;

    void visit(const Condition& condition) { std::visit(*this, condition.node); }
    void visit(const std::optional<Condition>& condition)
    {
        if (condition)
            visit(*condition);
    }

    void operator()(const ChoiceTest&) {}
    void operator()(const NumberTest& test)
    {
        if (test.question != question)
            return;
        for (const double bound : {test.atLeast, test.atMost, test.above, test.below})
            if (std::isfinite(bound))
                bounds.push_back(bound);
    }
    template <class Composite> void operator()(const Composite& composite)
    {
        for (const Condition& part : composite.of)
            visit(part);
    }
};

void visitAlternative(const Alternative& alternative, BoundCollector& collector)
{
    for (const StandsFor& stand : alternative.standsFor)
        collector.visit(stand.when);
    if (!alternative.derived)
        return;
    for (const auto* shares : {&alternative.derived->benefit, &alternative.derived->burden})
        for (const DerivedShare& share : *shares)
            collector.visit(share.when);
}

void visitQuestion(const Question& question, BoundCollector& collector)
{
    collector.visit(question.when);
    for (const Option& option : question.options)
        for (const ValueVariant& variant : option.variants)
            collector.visit(variant.when);
}

void visitRule(const Rule& rule, BoundCollector& collector)
{
    collector.visit(rule.when);
    for (const RuleEffect& effect : rule.effects)
        collector.visit(effect.when);
}

} // namespace

std::vector<double> conditionBounds(const Framework& framework, QuestionIndex question)
{
    BoundCollector collector{question, {}};
    for (const Alternative& alternative : framework.alternatives)
        visitAlternative(alternative, collector);
    for (const Question& each : framework.questions)
        visitQuestion(each, collector);
    for (const Rule& rule : framework.rules)
        visitRule(rule, collector);
    std::vector<double>& bounds = collector.bounds;
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    return std::move(bounds);
}

} // namespace waymark
