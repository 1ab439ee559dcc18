#include <algorithm>
#include <set>

#include "core/base/reader_json.h"
#include "core/estimators/coverage.h"
#include "core/estimators/estimate_givens.h"
#include "core/estimators/ramp.h"

namespace waymark {
namespace {

constexpr NumberBounds kCount{.atLeast = 0, .atMost = 1e5};
constexpr NumberBounds kMonth{.atLeast = 0, .atMost = 120};

/// So many entries a list may have.
struct ListLength {
    std::size_t least = 0;
    std::size_t most = 0;
};

constexpr ListLength kStages{.least = 1, .most = kMostStages};
constexpr ListLength kPeopleGroups{.most = kMostPeopleGroups};
constexpr ListLength kAskedFor{.most = kMostAskedFor};

/// The items of a list that is neither too short nor too long; of another one none, so that nothing is made of it.
std::vector<JsonValue> itemsOf(const JsonValue& list, const ListLength& length)
{
    std::vector<JsonValue> items = list.items();
    if (!list.isArray() || (items.size() >= length.least && items.size() <= length.most))
        return items;
    list.fault({"estimates.listLength",
        {{"found", double(items.size())}, {"least", double(length.least)}, {"most", double(length.most)}}});
    return {};
}

/// An assumption, and the steps that lead to it below its id: its alternative and its choice, if it has them.
struct PlacedAssumption {
    std::size_t index = 0;
    std::vector<std::string> steps;
};

class GivensReader {
public:
    GivensReader(const Framework& framework, const Estimator& estimator)
        : m_framework(framework),
          m_estimator(estimator)
    {}

    EstimateGivens read(JsonObject root)
    {
        for (const EstimatorInput& input : m_estimator.inputs)
            m_givens.inputs.push_back(readInput(root.optional(input.id), input));
        for (const Assumption& assumption : m_estimator.assumptions)
            m_givens.assumptions.push_back({assumption.value, false});
        readAssumptions(root.optional("assumptions").object());
        readLists(root);
        root.finish();
        return std::move(m_givens);
    }

private:
    static GivenInput readInput(const JsonValue& json, const EstimatorInput& input)
    {
        GivenInput given{input.start, input.startChoice, json.present()};
        if (!json.present())
            return given;
        if (input.choices.empty())
            given.figure = json.number({.atLeast = input.range.min, .atMost = input.range.max}, input.start);
        else
            given.choice = readChoice(json, input);
        return given;
    }

    static std::size_t readChoice(const JsonValue& json, const EstimatorInput& input)
    {
        const std::string found = json.filledText();
        const auto at = std::ranges::find(input.choices, found, &InputChoice::id);
        if (at != input.choices.end())
            return static_cast<std::size_t>(at - input.choices.begin());
        std::string known;
        for (const InputChoice& choice : input.choices)
            known += (known.empty() ? "" : ", ") + choice.id;
        if (json.isText())
            json.fault({"estimates.unknownChoice", {{"found", found}, {"known", known}}});
        return input.startChoice;
    }

    void readAssumptions(JsonObject object)
    {
        std::set<std::string> done;
        for (const Assumption& assumption : m_estimator.assumptions) {
            if (!done.insert(assumption.id).second)
                continue;
            const JsonValue json = object.optional(assumption.id);
            if (json.present())
                readAssumption(json, placed(assumption.id));
        }
        object.finish();
    }

    /// All of one id.
    std::vector<PlacedAssumption> placed(const std::string& id) const
    {
        std::vector<PlacedAssumption> all;
        for (std::size_t k = 0; k < m_estimator.assumptions.size(); ++k) {
            const Assumption& assumption = m_estimator.assumptions[k];
            if (assumption.id != id)
                continue;
            PlacedAssumption& each = all.emplace_back(PlacedAssumption{k, {}});
            if (assumption.alternative)
                each.steps.push_back(m_framework.alternatives[assumption.alternative->value].id.text);
            if (!assumption.choice.empty())
                each.steps.push_back(assumption.choice);
        }
        return all;
    }

    void readAssumption(const JsonValue& json, const std::vector<PlacedAssumption>& all)
    {
        const bool isLeaf = std::ranges::all_of(all, [](const PlacedAssumption& each) { return each.steps.empty(); });
        if (isLeaf || json.isArray()) {
            for (const PlacedAssumption& each : all)
                readTriangle(json, each.index);
            return;
        }
        JsonObject object = json.object();
        std::set<std::string> done;
        for (const PlacedAssumption& first : all) {
            if (first.steps.empty() || !done.insert(first.steps.front()).second)
                continue;
            const JsonValue member = object.optional(first.steps.front());
            if (member.present())
                readAssumption(member, below(all, first.steps.front()));
        }
        object.finish();
    }

    /// Those that begin with a step, without it.
    static std::vector<PlacedAssumption> below(const std::vector<PlacedAssumption>& all, const std::string& step)
    {
        std::vector<PlacedAssumption> rest;
        for (const PlacedAssumption& each : all)
            if (!each.steps.empty() && each.steps.front() == step)
                rest.push_back({each.index, {each.steps.begin() + 1, each.steps.end()}});
        return rest;
    }

    void readTriangle(const JsonValue& json, std::size_t index)
    {
        const std::vector<JsonValue> corners = json.items(3);
        if (corners.empty())
            return;
        const NumberRange& range = m_estimator.assumptions[index].range;
        const NumberBounds bounds{.atLeast = range.min, .atMost = range.max};
        const Triangle read{corners[0].number(bounds, range.min), corners[1].number(bounds, range.min),
            corners[2].number(bounds, range.min)};
        const bool areNumbers = std::ranges::all_of(corners, &JsonValue::isNumber);
        if (areNumbers && (read.low > read.mode || read.mode > read.high))
            json.fault({"estimates.triangleOrder", {}});
        m_givens.assumptions[index] = {read, true};
    }

    void readLists(JsonObject& root)
    {
        if (m_estimator.kind == EstimatorKind::latency)
            for (const JsonValue& item : itemsOf(root.required("stages"), kStages))
                m_givens.stages.push_back(readStage(item.object()));
        if (m_estimator.kind == EstimatorKind::coverage) {
            m_givens.needs = texts(root.optional("needs"));
            m_givens.modules = texts(root.optional("modules"));
            m_givens.overlay = root.optional("catalogue").verbatim();
        }
        if (m_estimator.kind != EstimatorKind::ramp)
            return;
        for (const JsonValue& item : itemsOf(root.required("people"), kPeopleGroups))
            m_givens.people.push_back(readPeople(item.object()));
        for (const JsonValue& item : itemsOf(root.optional("hires"), kPeopleGroups))
            m_givens.hires.push_back(readHires(item.object()));
    }

    static std::vector<std::string> texts(const JsonValue& list)
    {
        std::vector<std::string> texts;
        for (const JsonValue& item : itemsOf(list, kAskedFor))
            texts.push_back(item.filledText());
        return texts;
    }

    static Stage readStage(JsonObject object)
    {
        Stage stage;
        stage.name = object.required("name").filledText();
        stage.kind = object.required("kind").choice(kStageKinds, StageKind::database);
        stage.p50Ms = object.required("p50").number();
        stage.p99Ms = object.required("p99").number();
        stage.atOnce = static_cast<int>(object.optional("atOnce").integer({1, kMostAtOnce}, 1));
        stage.inTurn = static_cast<int>(object.optional("inTurn").integer({1, kMostInTurn}, 1));
        object.finish();
        return stage;
    }

    GivenPeople readPeople(JsonObject object) const
    {
        GivenPeople people;
        people.count = object.required("count").number(kCount);
        people.knows = readKnows(object.required("knows"));
        object.finish();
        return people;
    }

    GivenPeople readHires(JsonObject object) const
    {
        const double month = object.required("month").number(kMonth);
        GivenPeople hires;
        hires.count = object.required("count").number(kCount);
        hires.month = month;
        hires.knows = readKnows(object.required("knows"));
        object.finish();
        return hires;
    }

    std::vector<AlternativeIndex> readKnows(const JsonValue& list) const
    {
        std::vector<AlternativeIndex> knows;
        for (const JsonValue& item : itemsOf(list, {.most = m_framework.alternatives.size()})) {
            const std::string id = item.filledText();
            if (const std::optional<AlternativeIndex> found = m_framework.find(AlternativeId{id}))
                knows.push_back(*found);
            else if (!id.empty())
                item.fault({"estimates.unknownAlternative", {{"found", id}}});
        }
        return knows;
    }

    const Framework& m_framework;
    const Estimator& m_estimator;
    EstimateGivens m_givens;
};

} // namespace

Result<EstimateGivens> readEstimateGivens(
    const Framework& framework, const Estimator& estimator, const EstimateText& given)
{
    const Result<Json> document = parseJson(given.text, given.file, kEstimateLimits);
    if (!document)
        return document.errors();
    Errors errors;
    EstimateGivens givens = GivensReader(framework, estimator).read(JsonValue(*document, errors).object());
    if (errors.empty())
        return givens;
    locateAll(given.text, given.file, errors);
    return errors;
}

} // namespace waymark
