#include "core/decision/migrate_json.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <string>

#include "core/decision/decision.h"

namespace waymark {
namespace {

constexpr const char* kFormatMember = "waymark";
constexpr const char* kFrameworkMember = "waymarkFramework";

/// A new format adds its step at the end and raises `kDecisionFormat`.
constexpr std::array<MigrationStep, 0> kDecisionSteps{};
static_assert(kDecisionFormat == 1 + kDecisionSteps.size());

Error wrongKind(const char* messageId)
{
    return {{}, {messageId, {}}};
}

/// 1.0 is whole too: draft 7 says so, and the schema must not take what the reader refuses.
bool isWhole(const Json& format)
{
    return format.is_number() && std::trunc(format.get<double>()) == format.get<double>();
}

Error wrongFormat(const Json& format, std::size_t newest)
{
    const double known = static_cast<double>(newest);
    Where where;
    where.pointer = std::string("/") + kFormatMember;
    if (isWhole(format) && format > newest)
        return {where, {"decision.formatTooNew", {{"format", format.get<double>()}, {"known", known}}}};
    return {where, {"decision.formatExpected", {{"found", compactText(format)}, {"known", known}}}};
}

} // namespace

std::span<const MigrationStep> decisionMigrations()
{
    return kDecisionSteps;
}

std::optional<Error> migrate(Json& document, std::span<const MigrationStep> steps)
{
    if (!document.is_object())
        return wrongKind("decision.notWaymark");
    const auto member = document.find(kFormatMember);
    if (member == document.end())
        return wrongKind(document.contains(kFrameworkMember) ? "decision.isFramework" : "decision.notWaymark");
    const std::size_t newest = 1 + steps.size();
    const bool isKnown = isWhole(*member) && *member >= 1 && *member <= newest;
    if (!isKnown)
        return wrongFormat(*member, newest);
    for (std::size_t format = member->get<std::size_t>(); format < newest; ++format)
        steps[format - 1](document);
    document[kFormatMember] = newest;
    return std::nullopt;
}

} // namespace waymark
