#include "core/framework/framework_checks.h"

#include "core/framework/condition_search.h"
#include "core/framework/visibility.h"

namespace waymark {
namespace {

class ConditionCheck {
public:
    explicit ConditionCheck(FrameworkCheck& check) : m_check(check), m_search(check.framework) {}

    void run()
    {
        checkVisibility();
        const Framework& framework = m_check.framework;
        for (std::size_t i = 0; i < framework.questions.size(); ++i)
            checkVariants({i});
        for (std::size_t i = 0; i < framework.alternatives.size(); ++i)
            checkAlternative(framework.alternatives[i], Place() / "alternatives" / i);
        for (std::size_t i = 0; i < framework.rules.size(); ++i)
            checkRule(framework.rules[i], Place() / "rules" / i);
        for (std::size_t i = 0; i < framework.predictions.size(); ++i)
            checkWhen(framework.predictions[i].when, Place() / "predictions" / i);
    }

private:
    void checkVisibility()
    {
        const Framework& framework = m_check.framework;
        const DependencyOrder order = orderByDependencies(visibilityDependencies(framework));
        const auto idOf = [&](std::size_t i) { return framework.questions[i].id.text; };
        for (const auto& cycle : order.cycles)
            m_check.fault(m_check.question({cycle.front()}) / "when",
                {"framework.visibilityCycle", {{"cycle", cyclePath(cycle, idOf)}}});
        for (const std::size_t i : order.leftOver)
            m_search.ignoreVisibilityOf({i});
        for (const std::size_t i : order.order)
            if (!checkWhen(framework.questions[i].when, m_check.question({i})))
                m_search.ignoreVisibilityOf({i});
    }

    void checkVariants(QuestionIndex index)
    {
        const std::vector<Option>& options = m_check.framework[index].options;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const Condition chosen{ChoiceTest{index, {OptionIndex{i}}}};
            const Place variants = m_check.question(index) / "options" / i / "variants";
            for (std::size_t v = 0; v < options[i].variants.size(); ++v)
                if (!m_search.canHold({&chosen, &options[i].variants[v].when}, Layer::both))
                    neverHolds(variants / v / "when");
        }
    }

    void checkAlternative(const Alternative& alternative, const Place& place)
    {
        checkList(alternative.standsFor, place / "standsFor");
        checkList(alternative.verdicts, place / "verdicts");
        if (!alternative.derived)
            return;
        checkList(alternative.derived->benefit, place / "derived" / "benefit");
        checkList(alternative.derived->burden, place / "derived" / "burden");
    }

    template <class Entry> void checkList(const std::vector<Entry>& entries, const Place& list)
    {
        for (std::size_t i = 0; i < entries.size(); ++i)
            checkWhen(entries[i].when, list / i);
    }

    void checkRule(const Rule& rule, const Place& place)
    {
        const Condition always{AllOf{}};
        const Condition& ruleHolds = rule.when ? *rule.when : always;
        if (!m_search.canHold({&ruleHolds}, rule.layer)) {
            neverHolds(place / "when");
            return;
        }
        for (std::size_t i = 0; i < rule.effects.size(); ++i) {
            const std::optional<Condition>& when = rule.effects[i].when;
            if (when && !m_search.canHold({&ruleHolds, &*when}, rule.layer))
                neverHolds(place / "effects" / i / "when");
        }
    }

    bool checkWhen(const std::optional<Condition>& when, const Place& owner)
    {
        if (!when || m_search.canHold({&*when}, Layer::both))
            return true;
        neverHolds(owner / "when");
        return false;
    }

    void neverHolds(const Place& place) { m_check.fault(place, {"framework.neverHolds", {}}); }

    FrameworkCheck& m_check;
    ConditionSearch m_search;
};

} // namespace

void checkConditions(FrameworkCheck& check)
{
    ConditionCheck(check).run();
}

} // namespace waymark
