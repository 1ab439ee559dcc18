#include "core/values/value_function.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>

namespace waymark {
namespace {

/// Below this curvature the curve is its chord to all digits of a double.
constexpr double kStraight = 1e-9;

/// What share of the way from worst to best an outcome is; beyond 0..1 outside.
double shareOfWay(double worst, double best, double outcome)
{
    return (outcome - worst) / (best - worst);
}

/// exp(x) - 1 to some digits short of a double's last, from additions and products alone, which no machine rounds its
/// own way: the series where it is short, then exp(2x) - 1 = y (y + 2) of y = exp(x) - 1.
double expMinusOne(double x)
{
    constexpr double kNothingLeft = -40; // exp of it is lost beside 1
    constexpr double kShort = 0.25;
    constexpr int kTerms = 13; // 0.25^13 / 14! < 1e-18
    if (x < kNothingLeft)
        return -1;
    int doublings = 0;
    for (; std::abs(x) > kShort; x /= 2)
        ++doublings;
    double series = 1;
    for (int i = kTerms; i > 1; --i)
        series = 1 + series * x / i;
    double result = x * series;
    for (; doublings > 0; --doublings)
        result *= result + 2;
    return result;
}

/// With k < 0 it is the curve of -k upside down, which overflows nowhere between the ends.
double curve(double k, double share)
{
    if (std::abs(k) < kStraight)
        return share;
    return k < 0 ? 1 - curve(-k, 1 - share) : expMinusOne(-k * share) / expMinusOne(-k);
}

/// k for which curve(k, middle) is one half. It rises with k, is `middle` at 0, and since 1 - exp(-k) < 1 a middle
/// below one half needs k < log 2 / middle; above one half the curve is the same upside down.
double curvature(double middle)
{
    if (middle > 0.5)
        return -curvature(1 - middle);
    constexpr double kLogOfTwo = 0.693147180559945309417;
    double low = 0;
    double high = kLogOfTwo / middle;
    for (double between = high / 2; low < between && between < high; between = low + (high - low) / 2)
        (curve(between, middle) < 0.5 ? low : high) = between;
    return low;
}

double valueAt(const LinearValue& line, double outcome)
{
    return shareOfWay(line.worst, line.best, outcome);
}

/// Beyond the ends the outermost line goes on.
double valueAt(const PiecewiseValue& lines, double outcome)
{
    const std::vector<double>& x = lines.outcomes;
    const bool isRising = x.front() < x.back();
    std::size_t next = 1;
    while (next + 1 < x.size() && (isRising ? outcome > x[next] : outcome < x[next]))
        ++next;
    const double from = lines.values[next - 1];
    return from + shareOfWay(x[next - 1], x[next], outcome) * (lines.values[next] - from);
}

double valueAt(const ExponentialValue& bow, double outcome)
{
    return curve(bow.curvature(), shareOfWay(bow.worst(), bow.best(), outcome));
}

std::pair<double, double> ends(const PiecewiseValue& lines)
{
    return std::minmax(lines.outcomes.front(), lines.outcomes.back());
}

std::pair<double, double> ends(const LinearValue& line)
{
    return std::minmax(line.worst, line.best);
}

std::pair<double, double> ends(const ExponentialValue& bow)
{
    return std::minmax({bow.worst(), bow.best()});
}

bool isBetween(double middle, double one, double other)
{
    const auto [low, high] = std::minmax({one, other});
    return low < middle && middle < high;
}

template <class Before> bool isOrdered(const std::vector<double>& numbers, Before before)
{
    return std::adjacent_find(numbers.begin(), numbers.end(), [&](double a, double b) { return !before(a, b); })
        == numbers.end();
}

bool areFinite(const std::vector<double>& numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), [](double each) { return std::isfinite(each); });
}

class Checker {
public:
    void operator()(const LinearValue& line) { checkEnds(line.worst, line.best); }

    void operator()(const PiecewiseValue& lines)
    {
        const std::vector<double>& x = lines.outcomes;
        const std::vector<double>& v = lines.values;
        if (x.size() < 2)
            fault("/outcomes", {"values.tooFewOutcomes", {}});
        if (x.size() != v.size())
            fault("/values",
                {"values.unequalNumbers",
                    {{"outcomes", static_cast<double>(x.size())}, {"values", static_cast<double>(v.size())}}});
        if (!areFinite(x) || !(isOrdered(x, std::less<>()) || isOrdered(x, std::greater<>())))
            fault("/outcomes", {"values.outcomesUnordered", {}});
        if (!areFinite(v) || !(isOrdered(v, std::less_equal<>()) || isOrdered(v, std::greater_equal<>())))
            fault("/values", {"values.valuesUnordered", {}});
    }

    void operator()(const ExponentialValue& bow)
    {
        checkEnds(bow.worst(), bow.best());
        const auto [low, high] = ends(bow);
        if (!isBetween(bow.middle(), low, high))
            fault("/middle", {"values.middleOutside", {{"middle", bow.middle()}, {"low", low}, {"high", high}}});
    }

    const Errors& errors() const { return m_errors; }

private:
    void checkEnds(double worst, double best)
    {
        if (!std::isfinite(best - worst) || worst == best)
            fault("/best", {"values.noRange", {{"worst", worst}, {"best", best}}});
    }

    void fault(const char* pointer, Message message)
    {
        m_errors.push_back({{{}, pointer, 0, 0, {}}, std::move(message)});
    }

    Errors m_errors;
};

} // namespace

ExponentialValue::ExponentialValue(double worst, double middle, double best)
    : m_worst(worst),
      m_middle(middle),
      m_best(best),
      m_curvature(isBetween(middle, worst, best) ? waymark::curvature(shareOfWay(worst, best, middle)) : 0)
{}

PiecewiseValue bisected(std::vector<double> outcomes)
{
    PiecewiseValue function{std::move(outcomes), {}};
    const double steps = std::max(1.0, static_cast<double>(function.outcomes.size()) - 1);
    for (std::size_t i = 0; i < function.outcomes.size(); ++i)
        function.values.push_back(static_cast<double>(i) / steps);
    return function;
}

Result<Done> checkValueFunction(const ValueFunction& function)
{
    Checker checker;
    std::visit(checker, function);
    if (!checker.errors().empty())
        return checker.errors();
    return Done{};
}

double valueOf(const ValueFunction& function, double outcome, Beyond beyond)
{
    assert(checkValueFunction(function));
    return std::visit(
        [&](const auto& each) {
            const auto [low, high] = ends(each);
            return valueAt(each, beyond == Beyond::clipped ? std::clamp(outcome, low, high) : outcome);
        },
        function);
}

std::optional<double> valueOf(const DiscreteValue& function, std::string_view level)
{
    const auto at = function.find(level);
    return at == function.end() ? std::nullopt : std::optional(at->second);
}

double riskTolerance(const ExponentialValue& function)
{
    const double k = function.curvature();
    return std::abs(k) < kStraight ? std::numeric_limits<double>::infinity() : (function.best() - function.worst()) / k;
}

} // namespace waymark
