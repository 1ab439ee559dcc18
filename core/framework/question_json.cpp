#include "core/framework/question_json.h"

#include <algorithm>
#include <utility>

#include "core/framework/outcome_values.h"
#include "core/framework/question_kinds.h"
#include "core/framework/value_function_json.h"

namespace waymark {
namespace {

constexpr Named<AskedOf> kAskedOf[] = {{"once", AskedOf::once}, {"everyone", AskedOf::everyone}};
constexpr Named<NotApplicable> kNotApplicable[] = {
    {"dropQuestion", NotApplicable::dropQuestion}, {"dropCriterion", NotApplicable::dropCriterion}};
constexpr NumberBounds kNotNegative{.atLeast = 0};
constexpr IntegerBounds kDecimalsBounds{.atLeast = 0, .atMost = 6};

class QuestionReader {
public:
    QuestionReader(FrameworkReading& reading, ConditionReader& conditions)
        : m_reading(reading),
          m_conditions(conditions)
    {}

    Question read(const JsonValue& json)
    {
        JsonObject object = json.object();
        Question question;
        const std::size_t faultsBefore = m_reading.faults();
        question.kind = object.required("kind").choice(kQuestionKinds, QuestionKind::single);
        if (m_reading.faults() != faultsBefore)
            return question; // which members belong to it depends on its kind
        readFrame(object, question);
        readScoring(object, question);
        readAnswers(object, question);
        if (object.has("disagreement"))
            question.disagreement = disagreement(object.required("disagreement"));
        question.cites = m_reading.cites(object);
        object.finish();
        return question;
    }

private:
    void readFrame(JsonObject& object, Question& question)
    {
        question.id = {object.required("id").filledText()};
        question.page = m_reading.page(object.required("page"));
        question.asked = object.optional("asked").choice(kAskedOf, AskedOf::once);
        question.layer = object.optional("layer").choice(kOwnLayer, Layer::both);
        question.essential = object.optional("essential").flag();
        question.ordered = object.optional("ordered").flag();
        question.title = object.required("title").filledText();
        question.why = object.required("why").filledText();
        question.when = m_conditions.when(object);
    }

    void readScoring(JsonObject& object, Question& question)
    {
        m_givesValues = object.has("criterion");
        if (m_givesValues) {
            question.criterion = m_reading.criterion(object.required("criterion"));
            question.share = m_reading.number(object.required("share"), kShareBounds);
        }
        expectCriterion(object.optional("share"), "share");
        const JsonValue notApplicable = object.optional("notApplicable");
        expectCriterion(notApplicable, "notApplicable");
        question.notApplicable = notApplicable.choice(kNotApplicable, NotApplicable::notOffered);
        readValueFunction(object, question);
    }

    void readValueFunction(JsonObject& object, Question& question)
    {
        m_statesOutcomes = object.has("valueFunction");
        const JsonValue json = object.optional("valueFunction");
        expectCriterion(json, "valueFunction");
        if (m_statesOutcomes)
            question.valuation = readValuation(json, m_reading);
        m_levels = question.valuation ? std::get_if<DiscreteValue>(&question.valuation->function) : nullptr;
    }

    void readAnswers(JsonObject& object, Question& question)
    {
        if (question.isChoice()) {
            for (const JsonValue& json : m_reading.someItems(object.required("options")))
                question.options.push_back(option(json));
            return;
        }
        if (question.kind == QuestionKind::scale)
            readScale(object, question);
        else
            readNumber(object, question);
        const JsonValue knots = m_givesValues ? object.required("knots") : object.optional("knots");
        for (const JsonValue& json : m_reading.someItems(knots))
            question.knots.push_back(knot(json));
    }

    void readScale(JsonObject& object, Question& question)
    {
        question.range = {.min = kScaleMin, .max = kScaleMax, .decimals = 0, .step = 1, .unit = {}};
        JsonObject ends = object.required("ends").object();
        question.lowEnd = ends.required("low").filledText();
        question.highEnd = ends.required("high").filledText();
        ends.finish();
    }

    void readNumber(JsonObject& object, Question& question)
    {
        question.range.min = m_reading.number(object.required("min"), kQuantityBounds);
        question.range.max = m_reading.number(object.required("max"), kQuantityBounds);
        question.range.decimals = static_cast<int>(object.required("decimals").integer(kDecimalsBounds));
        question.range.step = m_reading.number(object.required("step"), kPositiveBounds);
        question.range.unit = object.required("unit").text();
    }

    Option option(const JsonValue& json)
    {
        JsonObject object = json.object();
        Option option;
        option.id = {object.required("id").filledText()};
        option.label = object.required("label").filledText();
        option.meaning = object.required("meaning").filledText();
        option.mixtureWeight = m_reading.number(object.optional("mixtureWeight"), kNotNegative, 1);
        option.exclusive = object.optional("exclusive").flag();
        option.values = ownValues(object);
        const JsonValue variants = object.optional("variants");
        expectCriterion(variants, "variants");
        for (const JsonValue& variantJson : m_reading.someItems(variants))
            option.variants.push_back(variant(variantJson));
        option.multiplies = multipliers(object);
        option.cites = m_reading.cites(object);
        object.finish();
        return option;
    }

    Knot knot(const JsonValue& json)
    {
        JsonObject object = json.object();
        Knot knot;
        knot.x = m_reading.number(object.required("x"), kQuantityBounds);
        knot.mixtureWeight = m_reading.number(object.optional("mixtureWeight"), kNotNegative, 1);
        knot.values = ownValues(object);
        knot.multiplies = multipliers(object);
        object.finish();
        return knot;
    }

    ValueVariant variant(const JsonValue& json)
    {
        JsonObject object = json.object();
        ValueVariant variant;
        variant.when = m_conditions.read(object.required("when"));
        variant.values = valueRow(object.required(rowName()));
        variant.cites = m_reading.cites(object);
        object.finish();
        return variant;
    }

    const char* rowName() const { return m_statesOutcomes ? "outcomes" : "values"; }

    /// The values or outcomes of an option or a knot: there must be some in a fact and none elsewhere.
    ValueRow ownValues(JsonObject& object)
    {
        const JsonValue values = object.optional(rowName());
        expectCriterion(values, rowName());
        if (!m_givesValues)
            return {};
        if (!values.present())
            m_reading.senseFault(object.value(), {"framework.valuesMissing", {{"member", rowName()}}});
        return valueRow(values);
    }

    ValueRow valueRow(const JsonValue& json)
    {
        ValueRow row(m_reading.ids().alternatives.size);
        for (const auto& [id, value] : m_reading.someMembers(json))
            if (const std::optional<AlternativeIndex> alternative = m_reading.alternative(id, value))
                row[alternative->value] = triangle(value);
        return row;
    }

    Triangle triangle(const JsonValue& json)
    {
        const std::vector<JsonValue> items = json.items(3);
        if (items.empty())
            return {};
        const std::size_t faultsBefore = m_reading.faults();
        const Triangle triangle{.low = stated(items[0]), .mode = stated(items[1]), .high = stated(items[2])};
        return m_reading.faults() == faultsBefore ? triangle : Triangle{}; // whose order is nobody's fault
    }

    /// A value, an outcome that is still to be valued, or the value of a level.
    double stated(const JsonValue& json)
    {
        if (!m_levels)
            return m_reading.number(json, m_statesOutcomes ? kQuantityBounds : kValueBounds);
        const std::string level = json.filledText();
        const std::optional<double> value = valueOf(*m_levels, level);
        if (!value && !level.empty())
            m_reading.senseFault(json, {"framework.unknownLevel", {{"level", level}}});
        return kFullValue * value.value_or(0);
    }

    std::vector<Multiplier> multipliers(JsonObject& object)
    {
        std::vector<Multiplier> multipliers;
        for (const auto& [id, value] : m_reading.someMembers(object.optional("multiplies"))) {
            const double factor = m_reading.number(value, kPositiveBounds);
            if (const std::optional<CriterionIndex> criterion = m_reading.criterion(id, value))
                multipliers.push_back({.criterion = *criterion, .factor = factor});
        }
        std::sort(multipliers.begin(), multipliers.end(),
            [](const Multiplier& a, const Multiplier& b) { return a.criterion < b.criterion; });
        return multipliers;
    }

    Disagreement disagreement(const JsonValue& json)
    {
        JsonObject object = json.object();
        Disagreement disagreement{.text = object.required("text").filledText(), .cites = m_reading.cites(object)};
        object.finish();
        return disagreement;
    }

    void expectCriterion(const JsonValue& member, const char* name)
    {
        if (member.present() && !m_givesValues)
            m_reading.senseFault(member, {"framework.onlyForFacts", {{"member", name}}});
    }

    FrameworkReading& m_reading;
    ConditionReader& m_conditions;
    bool m_givesValues = false;              ///< whether the question that is being read does
    bool m_statesOutcomes = false;           ///< in place of values
    const DiscreteValue* m_levels = nullptr; ///< of its outcomes, if that is what they are
};

} // namespace

std::vector<Question> readQuestions(const JsonValue& list, FrameworkReading& reading, ConditionReader& conditions)
{
    const std::vector<JsonValue> items = list.items();
    QuestionReader reader(reading, conditions);
    std::vector<Question> questions;
    questions.reserve(items.size());
    for (const std::size_t position : reading.ids().questionPositions)
        questions.push_back(reader.read(items[position]));
    return questions;
}

} // namespace waymark
