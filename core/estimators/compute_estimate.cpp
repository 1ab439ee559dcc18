#include "core/estimators/compute_estimate.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "core/base/strict_json.h"

namespace waymark {
namespace {

constexpr double kPercent = 100;

double figureOf(double value)
{
    return std::isfinite(value) ? value : kNeverFigure;
}

Triangle shares(const Triangle& percent)
{
    return {percent.low / kPercent, percent.mode / kPercent, percent.high / kPercent};
}

/// Makes one kind's input of what is given, and figures of what comes out.
class Computation {
public:
    Computation(const Framework& framework, const Estimator& estimator, EstimateGivens givens)
        : m_framework(framework),
          m_estimator(estimator),
          m_named(m_estimator, m_computed.givens)
    {
        m_computed.givens = std::move(givens);
        for (std::size_t k = 0; k < estimator.inputs.size(); ++k)
            if (estimator.inputs[k].choices.empty())
                figure(estimator.inputs[k].id, m_computed.givens.inputs[k].figure);
    }

    Computation(const Computation&) = delete; // one part refers to another
    Computation& operator=(const Computation&) = delete;

    Result<ComputedEstimate> latency(const LatencyOptions& options);
    Result<ComputedEstimate> hotPath(std::uint64_t seed);
    Result<ComputedEstimate> cost(std::uint64_t seed);
    Result<ComputedEstimate> ramp(std::uint64_t seed);

private:
    template <class Estimate> Result<ComputedEstimate> finish(const Result<Estimate>& estimate);
    void tell(const LatencyEstimate& estimate);
    void tell(const HotPathEstimate& estimate);
    void tell(const CostEstimate& estimate);
    void tell(const RampEstimate& estimate);
    void tellPeople();

    void chooseAlternatives(std::initializer_list<const char*> assumptions, const std::string& choice = {});
    Collector collector(AlternativeIndex alternative);
    std::vector<PeopleGroup> groups(const std::vector<GivenPeople>& given) const;
    bool knows(const GivenPeople& people, AlternativeIndex alternative) const;
    std::string ofAlternative(const char* figure, AlternativeIndex alternative) const
    {
        return std::string(figure) + "." + m_framework.alternatives[alternative.value].id.text;
    }
    void figure(const std::string& name, double value) { m_computed.figures[name] = figureOf(value); }
    std::string placeInText(const std::string& pointer) const;

    const Framework& m_framework;
    const Estimator& m_estimator;
    ComputedEstimate m_computed;
    NamedGivens m_named;
};

/// Those of which one of the assumptions is said.
void Computation::chooseAlternatives(std::initializer_list<const char*> assumptions, const std::string& choice)
{
    for (std::size_t a = 0; a < m_framework.alternatives.size(); ++a)
        if (std::ranges::any_of(
                assumptions, [&](const char* id) { return m_named.find(id, AlternativeIndex{a}, choice).has_value(); }))
            m_computed.alternatives.push_back({a});
}

Collector Computation::collector(AlternativeIndex alternative)
{
    return {.pauseMs = m_named.assumption("pauseMs", alternative),
        .heapGrowth = m_named.assumption("heapGrowth", alternative),
        .markMsPerGb = m_named.assumption("markMsPerGb", alternative),
        .markCpuShare = shares(m_named.assumption("markCpuShare", alternative)),
        .markSlowdown = m_named.assumption("markSlowdown", alternative),
        .assistMsPerMb = m_named.assumption("assistMsPerMb", alternative),
        .longestCycleSeconds = m_named.assumption("longestCycleSeconds", alternative)};
}

Result<ComputedEstimate> Computation::latency(const LatencyOptions& options)
{
    chooseAlternatives({"computeRatio", "pauseMs"});
    LatencyInput input{.stages = m_computed.givens.stages,
        .requestsPerSecond = m_named.figure("requestsPerSecond"),
        .targetMs = m_named.figure("targetMs"),
        .heapMb = m_named.figure("heapMb"),
        .allocationMbPerSecond = m_named.figure("allocationMbPerSecond"),
        .alternatives = {}};
    for (const AlternativeIndex alternative : m_computed.alternatives) {
        Runtime& runtime = input.alternatives.emplace_back();
        runtime.computeRatio = m_named.find("computeRatio", alternative).value_or(runtime.computeRatio);
        if (m_named.find("pauseMs", alternative))
            runtime.collector = collector(alternative);
    }
    if (!m_named.missing().empty())
        return m_named.missing();
    return finish(estimateLatency(input, options));
}

Result<ComputedEstimate> Computation::hotPath(std::uint64_t seed)
{
    const std::string form = m_named.choice("form");
    const HotPathInput input{.requestMs = m_named.figure("requestMs"),
        .hotShare = m_named.figure("hotShare") / kPercent,
        .callsPerRequest = m_named.figure("callsPerRequest"),
        .speedUp = m_named.assumption("speedUp", {}, form),
        .callUs = m_named.assumption("callUs", {}, form)};
    if (!m_named.missing().empty())
        return m_named.missing();
    return finish(estimateHotPath(input, seed));
}

Result<ComputedEstimate> Computation::cost(std::uint64_t seed)
{
    chooseAlternatives({"saving"});
    CostInput input{.cores = m_named.figure("cores"),
        .pricePerCoreYear = m_named.figure("pricePerCoreYear"),
        .cpuBoundShare = m_named.figure("cpuBoundShare") / kPercent,
        .engineeringMonths = m_named.figure("engineeringMonths"),
        .monthCost = m_named.figure("monthCost"),
        .overrun = m_named.assumption("overrun"),
        .savings = {}};
    for (const AlternativeIndex alternative : m_computed.alternatives)
        input.savings.push_back(shares(m_named.assumption("saving", alternative)));
    if (!m_named.missing().empty())
        return m_named.missing();
    return finish(estimateCost(input, seed));
}

bool Computation::knows(const GivenPeople& people, AlternativeIndex alternative) const
{
    const auto knowsIt = [&](AlternativeIndex wanted) {
        return std::ranges::find(people.knows, wanted) != people.knows.end();
    };
    const std::optional<DerivedValues>& derived = m_framework.alternatives[alternative.value].derived;
    return knowsIt(alternative) || (derived && knowsIt(derived->host) && knowsIt(derived->guest));
}

std::vector<PeopleGroup> Computation::groups(const std::vector<GivenPeople>& given) const
{
    std::vector<PeopleGroup> groups;
    for (const GivenPeople& people : given) {
        PeopleGroup& group = groups.emplace_back(PeopleGroup{people.count, people.month, {}});
        for (const AlternativeIndex alternative : m_computed.alternatives)
            group.knows.push_back(knows(people, alternative));
    }
    return groups;
}

Result<ComputedEstimate> Computation::ramp(std::uint64_t seed)
{
    const std::string curve = m_named.choice("curve");
    chooseAlternatives({"weeksToUseful", "weeksToFull"}, curve);
    RampInput input{.people = groups(m_computed.givens.people),
        .hires = groups(m_computed.givens.hires),
        .releaseWeeks = m_named.figure("releaseWeeks"),
        .usefulShare = shares(m_named.assumption("usefulShare")),
        .alternatives = {}};
    for (const AlternativeIndex alternative : m_computed.alternatives)
        input.alternatives.push_back({m_named.assumption("weeksToUseful", alternative, curve),
            m_named.assumption("weeksToFull", alternative, curve)});
    if (!m_named.missing().empty())
        return m_named.missing();
    return finish(estimateRamp(input, seed));
}

/// Where a figure of a calculation's input stands in the text: what is no input and no list is an assumption.
std::string Computation::placeInText(const std::string& pointer) const
{
    constexpr std::string_view kRows = "/alternatives/";
    const bool isRow = pointer.starts_with(kRows);
    const std::size_t begin = isRow ? pointer.find('/', kRows.size()) : 0;
    const std::size_t end = std::min(pointer.find('/', begin + 1), pointer.size());
    const std::string id = pointer.substr(begin + 1, end - begin - 1);
    if (!isRow && std::ranges::find(m_estimator.assumptions, id, &Assumption::id) == m_estimator.assumptions.end())
        return pointer;
    std::string place = "/assumptions/" + id;
    if (isRow) {
        const std::size_t row = std::stoul(pointer.substr(kRows.size()));
        place += pointerStep(m_framework.alternatives[m_computed.alternatives[row].value].id.text);
    }
    return place + pointer.substr(end);
}

template <class Estimate> Result<ComputedEstimate> Computation::finish(const Result<Estimate>& estimate)
{
    if (!estimate) {
        Errors errors = estimate.errors();
        for (Error& error : errors)
            error.where.pointer = placeInText(error.where.pointer);
        return errors;
    }
    m_computed.outcome = *estimate;
    tell(*estimate);
    return std::move(m_computed);
}

void Computation::tell(const LatencyEstimate& estimate)
{
    double cpu = 0;
    double share = 0;
    for (std::size_t row = 0; row < estimate.alternatives.size(); ++row) {
        const AlternativeLatency& latency = estimate.alternatives[row];
        const AlternativeIndex alternative = m_computed.alternatives[row];
        cpu = std::max(cpu, latency.collectorCpu.middle);
        share = std::max(share, latency.collectorShareOfP99.middle);
        figure(ofAlternative("collectorCpu", alternative), kPercent * latency.collectorCpu.middle);
        figure(ofAlternative("collectorShareOfP99", alternative), kPercent * latency.collectorShareOfP99.middle);
        figure(ofAlternative("meets", alternative), kPercent * latency.meetsTarget);
    }
    figure("ownCpuShare", kPercent * estimate.ownCpuShare);
    figure("collectorCpu", kPercent * cpu);
    figure("collectorShareOfP99", kPercent * share);
}

void Computation::tell(const HotPathEstimate& estimate)
{
    figure("gain", estimate.gain.middle);
    figure("ceiling", estimate.ceiling);
    figure("workPerCallUs", estimate.workPerCallUs);
    figure("breakEvenCalls", estimate.breakEvenCalls.middle);
}

void Computation::tell(const CostEstimate& estimate)
{
    figure("billYear", estimate.billYear);
    for (std::size_t row = 0; row < estimate.alternatives.size(); ++row) {
        const AlternativeCost& cost = estimate.alternatives[row];
        figure(ofAlternative("savingMonth", m_computed.alternatives[row]), cost.savingMonth.middle);
        figure(ofAlternative("breakEvenMonths", m_computed.alternatives[row]), cost.breakEvenMonths.middle);
    }
    if (estimate.alternatives.empty())
        return;
    const auto saving = [](const AlternativeCost& cost) { return cost.savingMonth.middle; };
    const auto months = [](const AlternativeCost& cost) { return cost.breakEvenMonths.middle; };
    figure("savingMonth", saving(*std::ranges::max_element(estimate.alternatives, {}, saving)));
    figure("breakEvenMonths", months(*std::ranges::min_element(estimate.alternatives, {}, months)));
}

void Computation::tell(const RampEstimate& estimate)
{
    for (std::size_t row = 0; row < estimate.alternatives.size(); ++row)
        figure(ofAlternative("weeksToRelease", m_computed.alternatives[row]),
            estimate.alternatives[row].weeksToRelease.middle);
    tellPeople();
}

void Computation::tellPeople()
{
    constexpr double kYear = 12;
    const EstimateGivens& givens = m_computed.givens;
    const auto sum = [](const std::vector<GivenPeople>& people, const auto& counts) {
        return std::accumulate(people.begin(), people.end(), 0.0,
            [&](double heads, const GivenPeople& group) { return heads + (counts(group) ? group.count : 0); });
    };
    const double heads = sum(givens.people, [](const GivenPeople&) { return true; });
    for (std::size_t a = 0; a < m_framework.alternatives.size(); ++a) {
        const double knowing = sum(givens.people, [&](const GivenPeople& group) { return knows(group, {a}); });
        figure(ofAlternative("heads", {a}), knowing);
        figure(ofAlternative("knows", {a}), heads > 0 ? kPercent * knowing / heads : 0);
    }
    figure("hiresYear", sum(givens.hires, [](const GivenPeople& group) { return group.month < kYear; }));
}

Result<ComputedEstimate> computed(Computation& computation, EstimatorKind kind, const LatencyOptions& options)
{
    switch (kind) {
    case EstimatorKind::latency:
        return computation.latency(options);
    case EstimatorKind::hotPath:
        return computation.hotPath(options.seed);
    case EstimatorKind::cost:
        return computation.cost(options.seed);
    default:
        assert(kind == EstimatorKind::ramp);
        return computation.ramp(options.seed);
    }
}

} // namespace

bool isComputed(EstimatorKind kind)
{
    return kind == EstimatorKind::latency || kind == EstimatorKind::hotPath || kind == EstimatorKind::cost
        || kind == EstimatorKind::ramp;
}

Result<ComputedEstimate> computeEstimate(
    const Framework& framework, const Estimator& estimator, const EstimateText& given, const LatencyOptions& options)
{
    Result<EstimateGivens> givens = readEstimateGivens(framework, estimator, given);
    if (!givens)
        return givens.errors();
    Computation computation(framework, estimator, *std::move(givens));
    Result<ComputedEstimate> result = computed(computation, estimator.kind, options);
    if (result)
        return result;
    Errors errors = result.errors();
    locateAll(given.text, given.file, errors);
    return errors;
}

} // namespace waymark
