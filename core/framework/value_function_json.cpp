#include "core/framework/value_function_json.h"

#include <string>
#include <utility>

#include "core/framework/outcome_values.h"

namespace waymark {
namespace {

enum class FunctionKind { linear, piecewise, exponential, discrete };

constexpr Named<FunctionKind> kFunctionKinds[] = {{"linear", FunctionKind::linear},
    {"piecewise", FunctionKind::piecewise}, {"exponential", FunctionKind::exponential},
    {"discrete", FunctionKind::discrete}};

class FunctionReader {
public:
    FunctionReader(JsonObject& object, FrameworkReading& reading) : m_object(object), m_reading(reading) {}

    Valuation read(FunctionKind kind)
    {
        if (kind == FunctionKind::discrete)
            return {levels(), {}};
        Valuation valuation{numeric(kind), {}};
        valuation.unit = m_object.required("unit").text();
        return valuation;
    }

private:
    ValueFunction numeric(FunctionKind kind)
    {
        if (kind == FunctionKind::piecewise)
            return piecewise();
        const double worst = outcome("worst");
        const double best = outcome("best");
        if (kind == FunctionKind::linear)
            return LinearValue{worst, best};
        return ExponentialValue(worst, outcome("middle"), best);
    }

    /// Without values the outcomes are those of bisection, the same value apart.
    PiecewiseValue piecewise()
    {
        std::vector<double> outcomes = numbers(m_object.required("outcomes"), kQuantityBounds, 1);
        if (m_object.has("values"))
            return {std::move(outcomes), numbers(m_object.required("values"), kValueBounds, kFullValue)};
        return bisected(std::move(outcomes));
    }

    DiscreteValue levels()
    {
        DiscreteValue levels;
        for (const auto& [level, value] : m_reading.someMembers(m_object.required("levels")))
            levels.emplace(level, m_reading.number(value, kValueBounds) / kFullValue);
        return levels;
    }

    double outcome(const std::string& name) { return m_reading.number(m_object.required(name), kQuantityBounds); }

    std::vector<double> numbers(const JsonValue& list, const NumberBounds& bounds, double unit)
    {
        std::vector<double> numbers;
        for (const JsonValue& item : m_reading.someItems(list))
            numbers.push_back(m_reading.number(item, bounds) / unit);
        return numbers;
    }

    JsonObject& m_object;
    FrameworkReading& m_reading;
};

} // namespace

std::optional<Valuation> readValuation(const JsonValue& json, FrameworkReading& reading)
{
    const std::size_t faultsBefore = reading.faults();
    JsonObject object = json.object();
    const FunctionKind kind = object.required("kind").choice(kFunctionKinds, FunctionKind::linear);
    if (reading.faults() != faultsBefore)
        return std::nullopt;
    Valuation valuation = FunctionReader(object, reading).read(kind);
    object.finish();
    return valuation;
}

} // namespace waymark
