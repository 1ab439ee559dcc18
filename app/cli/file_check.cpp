#include "app/cli/file_check.h"

#include "app/cli/decision_check.h"
#include "core/base/document_json.h"
#include "core/base/read_file.h"
#include "core/base/strict_json.h"
#include "core/decision/decision_json.h"
#include "core/decision/framework_of.h"
#include "core/framework/framework_json.h"
#include "core/framework/schema_validation.h"

namespace waymark::cli {
namespace {

/// The schema's opinion of a text that the loader takes.
Errors schemaFaults(const std::string& text, const std::string& path, const std::string& schemaFile)
{
    const Result<std::string> schema = readFile(schemaFile);
    if (!schema)
        return schema.errors();
    const Result<Done> valid = validateAgainstSchema(text, path, *schema);
    return valid ? Errors{} : valid.errors();
}

/// Whether the decision was made with this very framework, so that every answer has to fit.
bool isOriginal(FrameworkSource source)
{
    return source == FrameworkSource::shipped || source == FrameworkSource::embedded;
}

Result<CheckedFile> checkFramework(const std::string& text, const std::string& path, const Session& session)
{
    const Result<Framework> framework = loadFramework(text, path);
    if (!framework)
        return framework.errors();
    const Errors faults = schemaFaults(text, path, session.resources() + "/schema/framework.schema.json");
    if (!faults.empty())
        return faults;
    return CheckedFile{CheckedKind::framework, framework->id.text + ' ' + framework->version, {}};
}

Result<CheckedFile> checkDecision(const std::string& text, const std::string& path, Session& session)
{
    const Result<Decision> decision = loadDecision(text, path);
    if (!decision)
        return decision.errors();
    Errors faults = schemaFaults(text, path, session.resources() + "/schema/decision.schema.json");
    if (!faults.empty())
        return faults;
    const Result<FoundFramework> found = frameworkOf(*decision, session.library());
    if (!found)
        faults = found.errors();
    else if (isOriginal(found->source))
        faults = misfitsOf(*found->framework, *decision);
    if (!faults.empty()) {
        locateAll(text, path, faults);
        return faults;
    }
    return CheckedFile{CheckedKind::decision, decision->title, found->reconciliation.messages};
}

} // namespace

Result<CheckedFile> checkFile(const std::string& text, const std::string& path, Session& session)
{
    const Result<Json> document = parseJson(text, path);
    if (!document)
        return document.errors();
    if (document->is_object() && document->contains("waymarkFramework"))
        return checkFramework(text, path, session);
    if (document->is_object() && document->contains("waymark"))
        return checkDecision(text, path, session);
    return Error{{path, {}, 1, 1, {}}, {"cli.neitherKind", {}}};
}

} // namespace waymark::cli
