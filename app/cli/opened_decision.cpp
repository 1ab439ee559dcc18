#include "app/cli/opened_decision.h"

#include <utility>

#include "core/base/read_file.h"
#include "core/base/strict_json.h"
#include "core/decision/decision_json.h"

namespace waymark::cli {

Result<OpenedDecision> openDecision(const std::string& path, Session& session)
{
    const Result<std::string> text = readFile(path);
    if (!text)
        return text.errors();
    Result<Decision> decision = loadDecision(*text, path);
    if (!decision)
        return decision.errors();
    Result<FoundFramework> found = frameworkOf(*decision, session.library());
    if (!found) {
        Errors errors = found.errors();
        locateAll(*text, path, errors);
        return errors;
    }
    for (const Message& message : found->reconciliation.messages)
        session.warn(path, message);
    return OpenedDecision{path, *std::move(decision), *std::move(found)};
}

ExitStatus storeDecision(const DecisionToStore& wanted, const Session& session)
{
    SaveOptions options;
    options.backup = wanted.backup;
    const Result<Saved> saved = saveDurably(wanted.path, saveDecision(wanted.decision), options);
    if (!saved)
        return session.refuse(saved.errors());
    for (const Message& warning : saved->warnings)
        session.warn(wanted.path, warning);
    return ExitStatus::done;
}

} // namespace waymark::cli
