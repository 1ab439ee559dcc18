#include "core/decision/framework_of.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/framework/framework_json.h"

namespace waymark {
namespace {

constexpr const char* kEmbedded = "/framework/embedded";

Error faultAt(std::string pointer, Message message)
{
    return {{{}, std::move(pointer), 0, 0, {}}, std::move(message)};
}

/// What is missing, and what there is instead.
Error missingFramework(const FrameworkReference& wanted, const FrameworkLibrary& library)
{
    std::string known;
    for (const FrameworkName& name : library.list())
        known += (known.empty() ? "" : ", ") + name.id.text + " " + name.version;
    return faultAt("/framework",
        {"decision.frameworkMissing", {{"id", wanted.id.text}, {"version", wanted.version}, {"known", known}}});
}

bool ships(const FrameworkLibrary& library, const FrameworkReference& reference)
{
    const std::vector<FrameworkName> names = library.list();
    return std::find(names.begin(), names.end(), FrameworkName{reference.id, reference.version}) != names.end();
}

/// Puts the places of faults in an embedded framework into the file around it.
Errors moved(Errors errors)
{
    for (Error& error : errors)
        error.where = {{}, kEmbedded + error.where.pointer, 0, 0, {}};
    return errors;
}

Result<FrameworkPointer> loadEmbedded(const FrameworkReference& reference)
{
    Result<Framework> framework = loadFramework(reference.embedded, {});
    if (!framework)
        return moved(framework.errors());
    if (framework->id != reference.id)
        return faultAt(std::string(kEmbedded) + "/id",
            {"decision.embeddedOther", {{"found", framework->id.text}, {"expected", reference.id.text}}});
    return FrameworkPointer(std::make_shared<const Framework>(*std::move(framework)));
}

Result<FoundFramework> found(const Result<FrameworkPointer>& framework, FrameworkSource source,
    const Decision& decision, const Framework* before)
{
    if (!framework)
        return framework.errors();
    return FoundFramework{*framework, source, reconcile(**framework, decision, before)};
}

} // namespace

Result<FoundFramework> frameworkOf(const Decision& decision, FrameworkLibrary& library)
{
    const FrameworkReference& wanted = decision.framework;
    std::optional<Result<FrameworkPointer>> sameName;
    if (ships(library, wanted))
        sameName = library.load(wanted.id, wanted.version);
    if (sameName && *sameName && (**sameName)->hash == wanted.hash)
        return found(*sameName, FrameworkSource::shipped, decision, nullptr);
    if (!wanted.embedded.empty())
        return found(loadEmbedded(wanted), FrameworkSource::embedded, decision, nullptr);
    if (sameName)
        return found(*sameName, FrameworkSource::otherContent, decision, nullptr);
    if (!library.newestVersion(wanted.id))
        return missingFramework(wanted, library);
    return found(library.loadNewest(wanted.id), FrameworkSource::newest, decision, nullptr);
}

std::optional<FoundFramework> newerFramework(
    const FoundFramework& used, const Decision& decision, FrameworkLibrary& library)
{
    const FrameworkId& id = decision.framework.id;
    const std::optional<std::string> newest = library.newestVersion(id);
    if (!newest || parseVersion(*newest) <= parseVersion(used.framework->version))
        return std::nullopt;
    // Only the framework the decision was made with can tell what changed since.
    const bool isOriginal = used.source == FrameworkSource::shipped || used.source == FrameworkSource::embedded;
    Result<FoundFramework> newer =
        found(library.loadNewest(id), FrameworkSource::newest, decision, isOriginal ? used.framework.get() : nullptr);
    return newer ? std::optional(*std::move(newer)) : std::nullopt;
}

} // namespace waymark
