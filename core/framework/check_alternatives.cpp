#include "core/framework/framework_checks.h"

#include "core/framework/dependency_order.h"

namespace waymark {
namespace {

bool isUnconditional(const StandsFor& entry)
{
    return !entry.when;
}

bool isUnconditional(const VerdictWording& entry)
{
    return !entry.when;
}

bool isUnconditional(const DerivedShare& entry)
{
    return !entry.when && entry.criteria.empty();
}

/// The first fitting entry counts, so nothing behind an unconditional one ever does.
template <class Entry> void checkReach(FrameworkCheck& check, const std::vector<Entry>& entries, const Place& list)
{
    for (std::size_t i = 0; i + 1 < entries.size(); ++i)
        if (isUnconditional(entries[i])) {
            check.fault(list / (i + 1), {"framework.entryShadowed", {}});
            return;
        }
}

/// Some entry must always fit.
template <class Entry> void checkFinalEntry(FrameworkCheck& check, const std::vector<Entry>& entries, const Place& list)
{
    checkReach(check, entries, list);
    if (!entries.empty() && !isUnconditional(entries.back()))
        check.fault(list, {"framework.noFinalEntry", {}});
}

void checkAlternative(FrameworkCheck& check, const Alternative& alternative, const Place& place)
{
    checkReach(check, alternative.standsFor, place / "standsFor");
    checkFinalEntry(check, alternative.verdicts, place / "verdicts");
    if (!alternative.derived)
        return;
    checkFinalEntry(check, alternative.derived->benefit, place / "derived" / "benefit");
    checkFinalEntry(check, alternative.derived->burden, place / "derived" / "burden");
    if (!alternative.standsFor.empty())
        check.fault(place / "derived", {"framework.standsForAndDerived", {}});
}

/// From which alternatives each takes values.
Dependencies valueSources(const Framework& framework)
{
    Dependencies sources;
    for (const Alternative& alternative : framework.alternatives) {
        std::vector<std::size_t>& from = sources.emplace_back();
        for (const StandsFor& standsFor : alternative.standsFor)
            from.push_back(standsFor.alternative.value);
        if (alternative.derived)
            from.insert(from.end(), {alternative.derived->host.value, alternative.derived->guest.value});
    }
    return sources;
}

void checkValueCycles(FrameworkCheck& check)
{
    const auto idOf = [&](std::size_t i) { return check.framework.alternatives[i].id.text; };
    for (const auto& cycle : orderByDependencies(valueSources(check.framework)).cycles)
        check.fault(
            Place() / "alternatives" / cycle.front(), {"framework.valueCycle", {{"cycle", cyclePath(cycle, idOf)}}});
}

} // namespace

void checkAlternatives(FrameworkCheck& check)
{
    for (std::size_t i = 0; i < check.framework.alternatives.size(); ++i)
        checkAlternative(check, check.framework.alternatives[i], Place() / "alternatives" / i);
    if (check.source.knowsAlternatives)
        checkValueCycles(check);
}

} // namespace waymark
