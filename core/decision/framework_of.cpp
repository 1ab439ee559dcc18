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

Result<FoundFramework> newestFrameworkFor(const Decision& decision, FrameworkLibrary& library)
{
    if (!library.newestVersion(decision.framework.id))
        return missingFramework(decision.framework, library);
    const Result<FoundFramework> before = frameworkOf(decision, library);
    // Only the framework the decision was made with can tell what changed since.
    const bool isOriginal =
        before && (before->source == FrameworkSource::shipped || before->source == FrameworkSource::embedded);
    return found(library.loadNewest(decision.framework.id), FrameworkSource::newest, decision,
        isOriginal ? before->framework.get() : nullptr);
}

} // namespace waymark
