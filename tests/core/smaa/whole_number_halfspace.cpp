#include "tests/core/smaa/whole_number_halfspace.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace waymark::test {
namespace {

/// A natural number of any length.
class Natural {
public:
    explicit Natural(std::uint32_t value) : m_limbs{value} {}

    void multiply(std::uint32_t factor)
    {
        std::uint64_t carry = 0;
        for (std::uint32_t& limb : m_limbs) {
            carry += std::uint64_t{limb} * factor;
            limb = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry)
            m_limbs.push_back(static_cast<std::uint32_t>(carry));
    }

    void add(const Natural& other)
    {
        m_limbs.resize(std::max(m_limbs.size(), other.m_limbs.size()) + 1, 0);
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < m_limbs.size(); ++i) {
            carry += std::uint64_t{m_limbs[i]} + other.limb(i);
            m_limbs[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
    }

    /// `other` must not be larger.
    void subtract(const Natural& other)
    {
        std::int64_t carry = 0;
        for (std::size_t i = 0; i < m_limbs.size(); ++i) {
            carry += std::int64_t{m_limbs[i]} - std::int64_t{other.limb(i)};
            m_limbs[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
    }

    /// The number divided by 2^(32 x limbs).
    double scaled(std::size_t limbs) const
    {
        long double sum = 0;
        for (std::size_t i = 0; i < m_limbs.size(); ++i)
            sum += std::ldexp(static_cast<long double>(m_limbs[i]),
                32 * (static_cast<int>(i) - static_cast<int>(limbs))); // NOLINT(bugprone-narrowing-conversions)
        return static_cast<double>(sum);
    }

    std::size_t limbs() const { return m_limbs.size(); }

private:
    std::uint32_t limb(std::size_t i) const { return i < m_limbs.size() ? m_limbs[i] : 0; }

    std::vector<std::uint32_t> m_limbs;
};

std::uint32_t size(long long number)
{
    return static_cast<std::uint32_t>(std::llabs(number));
}

/// The product of all differences between two numbers, but for those with number `left`.
Natural differencesWithout(const std::vector<long long>& c, std::size_t left)
{
    Natural product(1);
    for (std::size_t i = 0; i < c.size(); ++i)
        for (std::size_t j = i + 1; j < c.size(); ++j)
            if (i != left && j != left)
                product.multiply(size(c[i] - c[j]));
    return product;
}

} // namespace

double wholeNumberHalfspace(const std::vector<long long>& c)
{
    Natural plus(0);
    Natural minus(0);
    for (std::size_t i = 0; i < c.size(); ++i) {
        if (c[i] >= 0)
            continue;
        Natural term = differencesWithout(c, i);
        for (std::size_t power = 1; power < c.size(); ++power)
            term.multiply(size(c[i]));
        const auto below = std::count_if(c.begin(), c.end(), [&](long long other) { return other < c[i]; });
        (below % 2 == 0 ? plus : minus).add(term);
    }
    plus.subtract(minus);
    const Natural whole = differencesWithout(c, c.size());
    return plus.scaled(whole.limbs()) / whole.scaled(whole.limbs());
}

} // namespace waymark::test
