#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/reader_json.h"
#include "core/framework/framework_ids_json.h"

namespace waymark {

/// What the readers of a framework's parts share: the ids, and the faults found so far. Faults of *shape* (a missing
/// member, a wrong type) leave holes about which nothing more can be said; faults of *sense* (an unknown id, a number
/// out of range) do not keep the rest from being checked.
class FrameworkReading {
public:
    /// Collects the ids. The document must outlive the reading.
    explicit FrameworkReading(const Json& document);

    const Json& document() const { return m_document; }
    JsonObject root() { return JsonValue(m_document, m_errors).object(); }
    const FrameworkIds& ids() const { return m_ids; }
    std::size_t faults() const { return m_errors.size(); }
    /// Whether it would be idle to look for further faults.
    bool mustStop() const { return faults() > m_senseFaults || faults() >= kMostFaults; }
    Errors takeErrors() { return std::move(m_errors); }

    void senseFault(const JsonValue& value, Message message);
    /// A number; one out of bounds is a fault of sense and is handed on as it stands.
    double number(const JsonValue& value, const NumberBounds& bounds, double standIn = 0);
    /// The items of a list that must not be empty, nor longer than any questionnaire needs.
    std::vector<JsonValue> someItems(const JsonValue& value);
    /// Members by name of an object that must not be empty.
    std::vector<std::pair<std::string, JsonValue>> someMembers(const JsonValue& value);

    /// Whatever an id refers to; an unknown one is a fault, the stand-in is the first of the list.
    AlternativeIndex alternative(const JsonValue& id)
    {
        return {known(id, m_ids.alternatives, "framework.unknownAlternative")};
    }
    PageIndex page(const JsonValue& id) { return {known(id, m_ids.pages, "framework.unknownPage")}; }
    CriterionIndex criterion(const JsonValue& id) { return {known(id, m_ids.criteria, "framework.unknownCriterion")}; }
    /// Without a stand-in.
    std::optional<QuestionIndex> question(const JsonValue& id);
    OptionIndex option(const JsonValue& id, QuestionIndex question);
    /// What a member's name refers to; an unknown one is a fault of the member's value.
    std::optional<AlternativeIndex> alternative(const std::string& id, const JsonValue& member);
    std::optional<CriterionIndex> criterion(const std::string& id, const JsonValue& member);
    /// The optional list `cites`, without what is unknown in it.
    std::vector<EvidenceIndex> cites(JsonObject& object);

private:
    std::optional<std::size_t> find(const JsonValue& id, KnownIds& table, const char* unknown);
    std::optional<std::size_t> find(const std::string& id, const JsonValue& at, KnownIds& table, const char* unknown);
    std::size_t known(const JsonValue& id, KnownIds& table, const char* unknown)
    {
        return find(id, table, unknown).value_or(0);
    }

    const Json& m_document;
    Errors m_errors;
    FrameworkIds m_ids;
    std::size_t m_senseFaults;
};

} // namespace waymark
