#include "core/decision/decision_file.h"

#include <utility>

#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/base/strict_json.h"
#include "core/decision/decision_json.h"

namespace waymark {

Result<OpenedDecision> openDecisionFile(const std::string& path, FrameworkLibrary& library)
{
    const Result<std::string> text = readFile(path);
    if (!text)
        return text.errors();
    Result<Decision> decision = loadDecision(*text, path);
    if (!decision)
        return decision.errors();
    Result<FoundFramework> found = frameworkOf(*decision, library);
    if (!found) {
        Errors errors = found.errors();
        locateAll(*text, path, errors);
        return errors;
    }
    return OpenedDecision{path, *std::move(decision), *std::move(found), sha256(*text)};
}

Result<SavedDecision> saveDecisionFile(const std::string& path, const Decision& decision, const SaveOptions& options)
{
    const std::string text = saveDecision(decision);
    const Result<Decision> readAgain = loadDecision(text, path);
    if (!readAgain || *readAgain != decision)
        return Error{{path, {}, 0, 0, {}}, {"decision.readsDifferently", {}}};
    Result<Saved> saved = saveDurably(path, text, options);
    if (!saved)
        return saved.errors();
    return SavedDecision{*std::move(saved), sha256(text)};
}

std::string hashOfFile(const std::string& path)
{
    const Result<std::string> bytes = readFile(path);
    return bytes ? sha256(*bytes) : std::string();
}

} // namespace waymark
