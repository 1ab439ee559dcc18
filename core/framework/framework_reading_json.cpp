#include "core/framework/framework_reading_json.h"

#include <utility>

namespace waymark {
namespace {

/// Options, effects, parts of a condition: what is longer is no questionnaire, and checks are not linear in it.
constexpr int kMostItems = 100;

} // namespace

FrameworkReading::FrameworkReading(const Json& document)
    : m_document(document),
      m_ids(collectIds(document, m_errors)),
      m_senseFaults(m_errors.size())
{}

void FrameworkReading::senseFault(const JsonValue& value, Message message)
{
    const std::size_t before = faults();
    value.fault(std::move(message));
    m_senseFaults += faults() - before;
}

double FrameworkReading::number(const JsonValue& value, const NumberBounds& bounds, double standIn)
{
    const double stated = value.number({}, standIn);
    if (value.isNumber()) {
        const std::size_t before = faults();
        value.number(bounds);
        m_senseFaults += faults() - before;
    }
    return stated;
}

std::vector<JsonValue> FrameworkReading::someItems(const JsonValue& value)
{
    std::vector<JsonValue> items = value.items();
    if (value.isArray() && items.empty())
        senseFault(value, {"framework.emptyList", {}});
    if (items.size() > kMostItems) {
        value.fault({"framework.tooMany", {{"most", double{kMostItems}}}});
        items.clear();
    }
    return items;
}

std::vector<std::pair<std::string, JsonValue>> FrameworkReading::someMembers(const JsonValue& value)
{
    std::vector<std::pair<std::string, JsonValue>> members = value.members();
    if (value.isObject() && members.empty())
        senseFault(value, {"framework.emptyList", {}});
    return members;
}

std::optional<QuestionIndex> FrameworkReading::question(const JsonValue& id)
{
    const std::optional<std::size_t> index = find(id, m_ids.questions, "framework.unknownQuestion");
    return index ? std::optional(QuestionIndex{*index}) : std::nullopt;
}

OptionIndex FrameworkReading::option(const JsonValue& id, QuestionIndex question)
{
    return {known(id, m_ids.questionIds[question.value].options, "framework.unknownOption")};
}

std::optional<AlternativeIndex> FrameworkReading::alternative(const std::string& id, const JsonValue& member)
{
    const std::optional<std::size_t> index = find(id, member, m_ids.alternatives, "framework.unknownAlternative");
    return index ? std::optional(AlternativeIndex{*index}) : std::nullopt;
}

std::optional<CriterionIndex> FrameworkReading::criterion(const std::string& id, const JsonValue& member)
{
    const std::optional<std::size_t> index = find(id, member, m_ids.criteria, "framework.unknownCriterion");
    return index ? std::optional(CriterionIndex{*index}) : std::nullopt;
}

std::vector<EvidenceIndex> FrameworkReading::cites(JsonObject& object)
{
    std::vector<EvidenceIndex> cites;
    for (const JsonValue& id : object.optional("cites").items())
        if (const std::optional<std::size_t> index = find(id, m_ids.evidence, "framework.unknownEvidence"))
            cites.push_back({*index});
    return cites;
}

std::optional<std::size_t> FrameworkReading::find(const JsonValue& id, KnownIds& table, const char* unknown)
{
    const std::string text = id.filledText();
    if (text.empty())
        return std::nullopt;
    return find(text, id, table, unknown);
}

std::optional<std::size_t> FrameworkReading::find(
    const std::string& id, const JsonValue& at, KnownIds& table, const char* unknown)
{
    const std::optional<std::size_t> index = table.find(id);
    if (!index) {
        senseFault(at, {unknown, {{"id", id}}});
        table.trusted = false;
    }
    return index;
}

} // namespace waymark
