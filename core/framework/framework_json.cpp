#include "core/framework/framework_json.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

#include "core/base/document_json.h"
#include "core/base/sha256.h"
#include "core/base/strict_json.h"
#include "core/framework/estimator_json.h"
#include "core/framework/framework_check.h"
#include "core/framework/framework_parts_json.h"
#include "core/framework/outcome_values.h"
#include "core/framework/question_json.h"
#include "core/framework/version.h"
#include "core/framework/visibility.h"

namespace waymark {
namespace {

/// Every value row has a place for each alternative, so their number must not multiply what a file costs.
constexpr int kMostAlternatives = 16;
constexpr auto kFormatMember = "waymarkFramework";

/// Why a document cannot be read as a framework at all, if so.
std::optional<Error> refusal(const Json& document)
{
    const auto refuse = [](std::string pointer, Message message) {
        return Error{{{}, std::move(pointer), 0, 0, {}}, std::move(message)};
    };
    if (!document.is_object() || !document.contains(kFormatMember))
        return document.is_object() && document.contains("waymark") ? refuse("", {"framework.isDecision", {}})
                                                                    : refuse("", {"framework.notAFramework", {}});
    const std::string pointer = pointerStep(kFormatMember);
    const Json& member = document[kFormatMember];
    const double format = member.is_number() ? member.get<double>() : 0;
    if (format < 1 || std::trunc(format) != format)
        return refuse(pointer, {"framework.formatExpected", {{"known", double{kFrameworkFormat}}}});
    if (format > kFrameworkFormat)
        return refuse(pointer, {"framework.formatTooNew", {{"format", format}, {"known", double{kFrameworkFormat}}}});
    if (document.contains("alternatives") && document["alternatives"].size() > kMostAlternatives)
        return refuse("/alternatives", {"framework.tooMany", {{"most", double{kMostAlternatives}}}});
    return std::nullopt;
}

/// Reads the parts of the file in the order in which they refer to each other.
class FileReader {
public:
    explicit FileReader(const Json& document) : m_reading(document), m_conditions(m_reading) {}

    Framework read()
    {
        JsonObject root = m_reading.root();
        root.required(kFormatMember);
        root.required("conditions").members();
        Framework framework;
        readFrame(root, framework);
        PartsReader parts(m_reading, m_conditions);
        framework.thresholds = parts.thresholds(root.optional("thresholds"));
        const auto readEach = [&](const JsonValue& list, auto& things, auto readThing) {
            for (const JsonValue& item : list.items())
                things.push_back((parts.*readThing)(item));
        };
        readEach(needed(root, "alternatives"), framework.alternatives, &PartsReader::alternative);
        readEach(needed(root, "pages"), framework.pages, &PartsReader::page);
        readEach(needed(root, "criteria"), framework.criteria, &PartsReader::criterion);
        framework.questions = readQuestions(needed(root, "questions"), m_reading, m_conditions);
        readEach(root.required("rules"), framework.rules, &PartsReader::rule);
        readEach(root.required("predictions"), framework.predictions, &PartsReader::prediction);
        readEach(root.required("evidence"), framework.evidence, &PartsReader::evidence);
        framework.estimators = readEstimators(root.optional("estimators"), m_reading);
        root.finish();
        return framework;
    }

    bool mustStop() const { return m_reading.mustStop(); }
    Errors takeErrors() { return m_reading.takeErrors(); }

    FrameworkSource source() const
    {
        const FrameworkIds& ids = m_reading.ids();
        return {.questionPositions = ids.questionPositions,
            .knowsAlternatives = ids.alternatives.trusted,
            .knowsPages = ids.pages.trusted,
            .knowsCriteria = ids.criteria.trusted,
            .knowsEvidence = ids.evidence.trusted};
    }

private:
    void readFrame(JsonObject& root, Framework& framework)
    {
        const JsonValue id = root.required("id");
        framework.id = {id.filledText()};
        if (!framework.id.empty() && !isWellFormedId(framework.id.text))
            m_reading.senseFault(id, {"framework.badId", {{"id", framework.id.text}}});
        const JsonValue version = root.required("version");
        framework.version = version.filledText();
        if (!framework.version.empty() && !parseVersion(framework.version))
            m_reading.senseFault(version, {"framework.badVersion", {{"found", framework.version}}});
        framework.title = root.required("title").filledText();
        framework.summary = root.required("summary").filledText();
        framework.source = root.required("source").filledText();
    }

    /// A list without which nothing else has a meaning.
    static JsonValue needed(JsonObject& root, const char* name)
    {
        JsonValue list = root.required(name);
        if (list.isArray() && list.items().empty())
            list.fault({"framework.emptyList", {}});
        return list;
    }

    FrameworkReading m_reading;
    ConditionReader m_conditions;
};

Result<Framework> readFramework(const Json& document)
{
    if (std::optional<Error> error = refusal(document))
        return *std::move(error);
    FileReader reader(document);
    Framework framework = reader.read();
    const bool mustStop = reader.mustStop();
    Errors errors = reader.takeErrors();
    if (mustStop)
        return errors;
    const Errors found = checkFramework(framework, reader.source());
    errors.insert(errors.end(), found.begin(), found.end());
    if (!errors.empty())
        return errors;
    valueOutcomes(framework);
    for (const std::size_t i : orderByDependencies(visibilityDependencies(framework)).order)
        framework.visibilityOrder.push_back({i});
    for (std::size_t i = 0; i < framework.questions.size(); ++i)
        framework.questionById.emplace(framework.questions[i].id, QuestionIndex{i});
    framework.hash = sha256(canonicalText(document));
    return framework;
}

} // namespace

Result<Framework> loadFramework(std::string_view text, const std::string& fileName)
{
    const Result<Json> document = parseJson(text, fileName);
    if (!document)
        return document.errors();
    Result<Framework> framework = readFramework(*document);
    if (framework)
        return framework;
    Errors errors = framework.errors();
    locateAll(text, fileName, errors);
    std::stable_sort(errors.begin(), errors.end(), [](const Error& a, const Error& b) {
        return std::tie(a.where.line, a.where.column) < std::tie(b.where.line, b.where.column);
    });
    return errors;
}

} // namespace waymark
