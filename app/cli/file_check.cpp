#include "app/cli/file_check.h"

#include <optional>
#include <utility>

#include "core/base/document_json.h"
#include "core/base/read_file.h"
#include "core/base/strict_json.h"
#include "core/decision/answer_check.h"
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

Error faultAt(std::string pointer, Message message)
{
    return {{{}, std::move(pointer), 0, 0, {}}, std::move(message)};
}

/// Faults of answers under `pointer` against the very framework they were given to.
void addAnswerFaults(const Framework& framework, const Answers& answers, const std::string& pointer, Errors& errors)
{
    for (const auto& [id, answer] : answers) {
        const std::string place = pointer + pointerStep(id.text);
        const std::optional<QuestionIndex> question = framework.find(id);
        if (!question) {
            errors.push_back(
                faultAt(place, {"cli.unknownQuestion", {{"question", id.text}, {"framework", framework.id.text}}}));
            continue;
        }
        for (const Error& error : checkAnswer(framework, *question, answer.value))
            errors.push_back(faultAt(place + "/value", error.message));
    }
}

void addIfUnknown(const Framework& framework, const CriterionId& criterion, std::string pointer, Errors& errors)
{
    if (!framework.find(criterion))
        errors.push_back(faultAt(std::move(pointer),
            {"cli.unknownCriterion", {{"criterion", criterion.text}, {"framework", framework.id.text}}}));
}

/// Of figures by criterion.
template <class Figures>
void addPriorityFaults(const Framework& framework, const Figures& figures, const std::string& pointer, Errors& errors)
{
    for (const auto& entry : figures)
        addIfUnknown(framework, entry.first, pointer + pointerStep(entry.first.text), errors);
}

/// A level criterion stands in a list of its own.
void addOrderFaults(const Framework& framework, const CriterionOrder& order, const std::string& pointer, Errors& errors)
{
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const std::string place = pointer + '/' + std::to_string(rank);
        for (std::size_t i = 0; i < order[rank].size(); ++i)
            addIfUnknown(
                framework, order[rank][i], order[rank].size() == 1 ? place : place + '/' + std::to_string(i), errors);
    }
}

void addMethodFaults(const Framework& framework, const Priorities& priorities, Errors& errors)
{
    const std::string place = "/priorities/";
    addPriorityFaults(framework, priorities.rating, place + "rating", errors);
    addPriorityFaults(framework, priorities.swing, place + "swing", errors);
    addPriorityFaults(framework, priorities.smart, place + "smart", errors);
    addOrderFaults(framework, priorities.order, place + "order", errors);
    for (const auto& entry : priorities.pairs)
        for (const CriterionId& criterion : {entry.first.first, entry.first.second})
            addIfUnknown(framework, criterion, place + "pairs", errors);
    addPriorityFaults(framework, priorities.intervals, place + "intervals", errors);
}

/// The document keeps these values by what they belong to, not by where they stand in the file.
void addOwnEvidenceFaults(const Framework& framework, const OwnEvidenceMap& own, Errors& errors)
{
    for (const auto& entry : own)
        if (!fits(framework, entry.first))
            errors.push_back(faultAt("/ownEvidence",
                {"cli.noSuchValue",
                    {{"question", entry.first.question.text}, {"alternative", entry.first.alternative.text},
                        {"framework", framework.id.text}}}));
}

Errors misfitsOf(const Framework& framework, const Decision& decision)
{
    Errors errors;
    for (std::size_t i = 0; i < decision.participants.size(); ++i)
        addAnswerFaults(
            framework, decision.participants[i].answers, "/participants/" + std::to_string(i) + "/answers", errors);
    addAnswerFaults(framework, decision.agreed, "/agreed", errors);
    addMethodFaults(framework, decision.priorities, errors);
    addOwnEvidenceFaults(framework, decision.ownEvidence, errors);
    return errors;
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
