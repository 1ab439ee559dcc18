#include "core/framework/framework_parts_json.h"

#include "core/framework/question_json.h"

namespace waymark {
namespace {

enum class Act { exclude, reason, makeDefault, caution, multiply };

constexpr Named<Act> kActs[] = {{"exclude", Act::exclude}, {"reason", Act::reason}, {"default", Act::makeDefault},
    {"caution", Act::caution}, {"multiply", Act::multiply}};
constexpr Named<VerdictKind> kVerdictKinds[] = {{"build", VerdictKind::build}, {"rewrite", VerdictKind::rewrite},
    {"extract", VerdictKind::extract}, {"keep", VerdictKind::keep}};
constexpr Named<EvidenceKind> kEvidenceKinds[] = {
    {"claim", EvidenceKind::claim}, {"rule", EvidenceKind::rule}, {"independent", EvidenceKind::independent}};

constexpr NumberBounds kSigned{.atLeast = -1, .atMost = 1};
constexpr NumberBounds kImportance{.atMost = 100, .above = 0};
constexpr IntegerBounds kColours{.atLeast = 0, .atMost = 7};
constexpr IntegerBounds kYears{.atLeast = 1, .atMost = 9999};

} // namespace

Thresholds PartsReader::thresholds(const JsonValue& json)
{
    Thresholds thresholds;
    JsonObject object = json.object();
    const auto read = [&](const char* name, double& threshold) {
        threshold = m_reading.number(object.optional(name), kShareBounds, threshold);
    };
    read("qualifyingPairwise", thresholds.qualifyingPairwise);
    read("tieLow", thresholds.tieLow);
    read("tieHigh", thresholds.tieHigh);
    read("robustAsStated", thresholds.robustAsStated);
    read("robustSameOrder", thresholds.robustSameOrder);
    object.finish();
    return thresholds;
}

Alternative PartsReader::alternative(const JsonValue& json)
{
    JsonObject object = json.object();
    Alternative alternative;
    alternative.id = {object.required("id").filledText()};
    alternative.name = object.required("name").filledText();
    alternative.shortName = object.required("shortName").filledText();
    alternative.colour = static_cast<int>(object.required("colour").integer(kColours));
    alternative.leaning = m_reading.number(object.required("leaning"), kSigned);
    alternative.summary = object.required("summary").filledText();
    for (const JsonValue& item : m_reading.someItems(object.optional("standsFor")))
        alternative.standsFor.push_back(standsFor(item));
    if (object.has("derived"))
        alternative.derived = derived(object.required("derived"));
    for (const JsonValue& item : m_reading.someItems(object.required("verdicts")))
        alternative.verdicts.push_back(verdict(item));
    alternative.cites = m_reading.cites(object);
    object.finish();
    return alternative;
}

StandsFor PartsReader::standsFor(const JsonValue& json)
{
    JsonObject object = json.object();
    StandsFor standsFor{
        .when = m_conditions.when(object), .alternative = m_reading.alternative(object.required("alternative"))};
    object.finish();
    return standsFor;
}

DerivedValues PartsReader::derived(const JsonValue& json)
{
    JsonObject object = json.object();
    DerivedValues derived;
    derived.host = m_reading.alternative(object.required("host"));
    derived.guest = m_reading.alternative(object.required("guest"));
    derived.benefit = shares(object.required("benefit"));
    derived.burden = shares(object.required("burden"));
    object.finish();
    return derived;
}

std::vector<DerivedShare> PartsReader::shares(const JsonValue& list)
{
    std::vector<DerivedShare> shares;
    for (const JsonValue& item : m_reading.someItems(list)) {
        JsonObject object = item.object();
        DerivedShare& share = shares.emplace_back();
        share.when = m_conditions.when(object);
        for (const JsonValue& criterion : m_reading.someItems(object.optional("criteria")))
            share.criteria.push_back(m_reading.criterion(criterion));
        share.share = m_reading.number(object.required("share"), kSigned);
        object.finish();
    }
    return shares;
}

VerdictWording PartsReader::verdict(const JsonValue& json)
{
    JsonObject object = json.object();
    VerdictWording verdict{.when = m_conditions.when(object),
        .kind = object.required("kind").choice(kVerdictKinds, VerdictKind::build),
        .headline = object.required("headline").filledText()};
    object.finish();
    return verdict;
}

Page PartsReader::page(const JsonValue& json)
{
    JsonObject object = json.object();
    Page page;
    page.id = {object.required("id").filledText()};
    page.title = object.required("title").filledText();
    page.shortTitle = object.required("shortTitle").filledText();
    page.intro = object.required("intro").filledText();
    page.cites = m_reading.cites(object);
    object.finish();
    return page;
}

Criterion PartsReader::criterion(const JsonValue& json)
{
    JsonObject object = json.object();
    Criterion criterion;
    criterion.id = {object.required("id").filledText()};
    criterion.page = m_reading.page(object.required("page"));
    criterion.name = object.required("name").filledText();
    criterion.meaning = object.required("meaning").filledText();
    criterion.worst = object.required("worst").filledText();
    criterion.best = object.required("best").filledText();
    criterion.importance = m_reading.number(object.required("importance"), kImportance);
    if (object.has("articleImportance"))
        criterion.articleImportance = m_reading.number(object.required("articleImportance"), kImportance);
    criterion.layer = object.optional("layer").choice(kOwnLayer, Layer::both);
    criterion.cites = m_reading.cites(object);
    object.finish();
    return criterion;
}

Rule PartsReader::rule(const JsonValue& json)
{
    JsonObject object = json.object();
    Rule rule;
    rule.id = {object.required("id").filledText()};
    rule.when = m_conditions.when(object);
    rule.layer = object.optional("layer").choice(kRuleLayers, Layer::both);
    rule.text = object.required("text").filledText();
    for (const JsonValue& item : m_reading.someItems(object.required("effects")))
        rule.effects.push_back(effect(item));
    rule.cites = m_reading.cites(object);
    object.finish();
    return rule;
}

RuleEffect PartsReader::effect(const JsonValue& json)
{
    JsonObject object = json.object();
    RuleEffect effect{.when = m_conditions.when(object), .act = CautionEffect{}};
    const auto alternative = [&] { return m_reading.alternative(object.required("alternative")); };
    const std::size_t faultsBefore = m_reading.faults();
    const Act act = object.required("do").choice(kActs, Act::caution);
    if (m_reading.faults() != faultsBefore)
        return effect;
    switch (act) {
    case Act::exclude:
        effect.act = ExcludeEffect{alternative()};
        break;
    case Act::reason:
        effect.act = ReasonEffect{alternative()};
        break;
    case Act::makeDefault:
        effect.act = DefaultEffect{alternative()};
        break;
    case Act::caution:
        break;
    case Act::multiply:
        effect.act = MultiplyEffect{.criterion = m_reading.criterion(object.required("criterion")),
            .factor = m_reading.number(object.required("factor"), kPositiveBounds)};
        break;
    }
    object.finish();
    return effect;
}

Prediction PartsReader::prediction(const JsonValue& json)
{
    JsonObject object = json.object();
    Prediction prediction;
    prediction.id = object.required("id").filledText();
    prediction.text = object.required("text").filledText();
    prediction.when = m_conditions.when(object);
    prediction.cites = m_reading.cites(object);
    object.finish();
    return prediction;
}

Evidence PartsReader::evidence(const JsonValue& json)
{
    JsonObject object = json.object();
    Evidence evidence;
    evidence.id = {object.required("id").filledText()};
    evidence.kind = object.required("kind").choice(kEvidenceKinds, EvidenceKind::independent);
    evidence.text = object.required("text").filledText();
    evidence.source = object.required("source").filledText();
    evidence.url = object.optional("url").text();
    evidence.year = static_cast<int>(object.optional("year").integer(kYears));
    evidence.strength = object.required("strength").filledText();
    evidence.finding = object.optional("finding").text();
    evidence.cites = m_reading.cites(object);
    object.finish();
    return evidence;
}

} // namespace waymark
