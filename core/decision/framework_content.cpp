#include "core/decision/framework_content.h"

#include <cmath>
#include <map>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/shortest_number.h"

namespace waymark {
namespace {

/// Collects fields; each ends in a character that no field contains.
class Content {
public:
    explicit Content(const Framework& framework) : m_framework(framework) {}

    void add(std::string_view text)
    {
        m_text += text;
        m_text += '\x1f';
    }
    void add(double number) { add(std::isfinite(number) ? shortestNumber(number) : std::string("unbounded")); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void add(Enum value) { add(static_cast<double>(value)); }

    void add(const Condition& condition)
    {
        std::visit([this](const auto& node) { addNode(node); }, condition.node);
    }
    void add(const std::optional<Condition>& condition)
    {
        if (condition)
            add(*condition);
        else
            add("always");
    }

    void add(const ValueRow& values)
    {
        std::map<AlternativeId, Triangle> byId;
        for (std::size_t i = 0; i < values.size(); ++i)
            if (values[i])
                byId.emplace(m_framework.alternatives[i].id, *values[i]);
        for (const auto& [id, triangle] : byId) {
            add(id.text);
            add(triangle.low);
            add(triangle.mode);
            add(triangle.high);
        }
    }
    void add(const std::vector<Multiplier>& multiplies)
    {
        std::map<CriterionId, double> byId;
        for (const Multiplier& multiplier : multiplies)
            byId.emplace(m_framework[multiplier.criterion].id, multiplier.factor);
        for (const auto& [id, factor] : byId) {
            add(id.text);
            add(factor);
        }
    }

    std::string take() { return std::move(m_text); }

private:
    void addNode(const AllOf& node) { addGroup("all", node.of); }
    void addNode(const AnyOf& node) { addGroup("any", node.of); }
    void addNode(const NoneOf& node) { addGroup("not", node.of); }
    void addNode(const ChoiceTest& test)
    {
        const Question& question = m_framework[test.question];
        add(question.id.text);
        for (const OptionIndex option : test.options)
            add(question.options[option.value].id.text);
    }
    void addNode(const NumberTest& test)
    {
        add(m_framework[test.question].id.text);
        for (const double bound : {test.atLeast, test.atMost, test.above, test.below})
            add(bound);
    }
    void addGroup(std::string_view name, const std::vector<Condition>& of)
    {
        add(name);
        for (const Condition& condition : of)
            add(condition);
        add("end");
    }

    const Framework& m_framework;
    std::string m_text;
};

void addOption(Content& content, const Option& option)
{
    content.add(option.id.text);
    content.add(option.mixtureWeight);
    content.add(option.values);
    for (const ValueVariant& variant : option.variants) {
        content.add(variant.when);
        content.add(variant.values);
    }
    content.add(option.multiplies);
}

void addKnot(Content& content, const Knot& knot)
{
    content.add(knot.x);
    content.add(knot.mixtureWeight);
    content.add(knot.values);
    content.add(knot.outcomes);
    content.add(knot.multiplies);
}

/// What a value function makes of outcomes between knots; elsewhere the values say it all.
struct FunctionContent {
    Content& content;

    void operator()(const LinearValue& line) const { addAll("linear", {line.worst, line.best}); }
    void operator()(const PiecewiseValue& lines) const
    {
        addAll("piecewise", lines.outcomes);
        addAll("values", lines.values);
    }
    void operator()(const ExponentialValue& bow) const
    {
        addAll("exponential", {bow.worst(), bow.middle(), bow.best()});
    }
    void addAll(std::string_view name, const std::vector<double>& numbers) const
    {
        content.add(name);
        for (const double number : numbers)
            content.add(number);
    }
};

/// What an effect does, by ids.
struct EffectContent {
    const Framework& framework;
    Content& content;

    void operator()(const ExcludeEffect& act) const { addAct("exclude", framework[act.alternative].id.text); }
    void operator()(const ReasonEffect& act) const { addAct("reason", framework[act.alternative].id.text); }
    void operator()(const DefaultEffect& act) const { addAct("default", framework[act.alternative].id.text); }
    void operator()(const CautionEffect&) const { content.add("caution"); }
    void operator()(const MultiplyEffect& act) const
    {
        addAct("multiply", framework[act.criterion].id.text);
        content.add(act.factor);
    }
    void addAct(std::string_view name, const std::string& id) const
    {
        content.add(name);
        content.add(id);
    }
};

} // namespace

std::string wordingOf(const Framework& framework, QuestionIndex index)
{
    const Question& question = framework[index];
    Content content(framework);
    content.add(question.kind);
    content.add(question.title);
    content.add(question.why);
    for (const Option& option : question.options) {
        content.add(option.id.text);
        content.add(option.label);
        content.add(option.meaning);
    }
    content.add(question.lowEnd);
    content.add(question.highEnd);
    content.add(question.range.min);
    content.add(question.range.max);
    content.add(question.range.unit);
    return content.take();
}

std::string scoringOf(const Framework& framework, QuestionIndex index)
{
    const Question& question = framework[index];
    Content content(framework);
    content.add(question.layer);
    content.add(question.asked);
    content.add(question.when);
    content.add(question.criterion ? framework[*question.criterion].id.text : std::string());
    content.add(question.share);
    content.add(question.notApplicable);
    for (const Option& option : question.options)
        addOption(content, option);
    for (const Knot& knot : question.knots)
        addKnot(content, knot);
    if (question.valuation && !question.isChoice())
        std::visit(FunctionContent{content}, std::get<ValueFunction>(question.valuation->function));
    return content.take();
}

std::string contentOf(const Framework& framework, CriterionIndex index)
{
    const Criterion& criterion = framework[index];
    Content content(framework);
    content.add(framework[criterion.page].id.text);
    content.add(criterion.importance);
    content.add(criterion.articleImportance.value_or(criterion.importance));
    content.add(criterion.layer);
    return content.take();
}

std::string contentOf(const Framework& framework, RuleIndex index)
{
    const Rule& rule = framework[index];
    Content content(framework);
    content.add(rule.when);
    content.add(rule.layer);
    for (const RuleEffect& effect : rule.effects) {
        content.add(effect.when);
        std::visit(EffectContent{framework, content}, effect.act);
    }
    return content.take();
}

} // namespace waymark
