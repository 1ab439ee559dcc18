#include "core/weights/pairwise_weights.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace waymark {
namespace {

using Vector = std::vector<double>;

/// Square, row by row.
class Matrix {
public:
    Matrix(std::size_t size, double filling) : m_size(size), m_entries(size * size, filling) {}

    std::size_t size() const { return m_size; }
    double& at(std::size_t row, std::size_t column) { return m_entries[row * m_size + column]; }
    double at(std::size_t row, std::size_t column) const { return m_entries[row * m_size + column]; }

    Matrix transposed() const
    {
        Matrix turned(m_size, 0);
        for (std::size_t i = 0; i < m_size; ++i)
            for (std::size_t j = 0; j < m_size; ++j)
                turned.at(j, i) = at(i, j);
        return turned;
    }

private:
    std::size_t m_size;
    Vector m_entries;
};

constexpr double kMissing = 0; ///< in a matrix of ratios, which are positive

/// Reciprocal, with ones on the diagonal.
Matrix matrixOf(const Comparisons& comparisons)
{
    Matrix matrix(comparisons.criteria, kMissing);
    for (std::size_t i = 0; i < comparisons.criteria; ++i)
        matrix.at(i, i) = 1;
    for (const Comparison& each : comparisons.made) {
        assert(each.first != each.second && each.ratio >= kLeastRatio && each.ratio <= kMostRatio);
        matrix.at(each.first, each.second) = each.ratio;
        matrix.at(each.second, each.first) = 1 / each.ratio;
    }
    return matrix;
}

double sumOf(const Vector& vector)
{
    return std::accumulate(vector.begin(), vector.end(), 0.0);
}

Vector normalised(Vector vector)
{
    const double sum = sumOf(vector);
    for (double& each : vector)
        each /= sum;
    return vector;
}

Vector product(const Matrix& matrix, const Vector& vector)
{
    Vector result(vector.size(), 0);
    for (std::size_t i = 0; i < vector.size(); ++i)
        for (std::size_t j = 0; j < vector.size(); ++j)
            result[i] += matrix.at(i, j) * vector[j];
    return result;
}

/// One step of the power method, for a vector that adds up to 1. Half the eigenvalue is added to the diagonal, or
/// comparisons that run in a circle would make it go round and round.
Vector stepped(const Matrix& matrix, const Vector& vector)
{
    Vector next = product(matrix, vector);
    const double shift = sumOf(next) / 2;
    for (std::size_t i = 0; i < next.size(); ++i)
        next[i] += shift * vector[i];
    return normalised(std::move(next));
}

double largestChange(const Vector& from, const Vector& to)
{
    double largest = 0;
    for (std::size_t i = 0; i < from.size(); ++i)
        largest = std::max(largest, std::abs(to[i] / from[i] - 1));
    return largest;
}

/// The principal eigenvector; a positive matrix has one (Perron), and the power method finds it from any start.
Vector principalVector(const Matrix& matrix)
{
    constexpr double kSettled = 4e-15; // a few units in the last place
    constexpr int kMostSteps = 100'000;
    Vector vector(matrix.size(), 1 / static_cast<double>(matrix.size()));
    for (int step = 0; step < kMostSteps; ++step) {
        const Vector next = stepped(matrix, vector);
        const double change = largestChange(vector, next);
        vector = next;
        if (change <= kSettled)
            break;
    }
    return vector;
}

/// Weights along a tree of comparisons: the solution itself if there are no others.
Vector treeWeights(const Matrix& ratios)
{
    Vector weights(ratios.size(), 0);
    weights[0] = 1;
    std::vector<std::size_t> reached{0};
    for (std::size_t next = 0; next < reached.size(); ++next) {
        const std::size_t i = reached[next];
        for (std::size_t j = 0; j < ratios.size(); ++j) {
            if (ratios.at(i, j) == kMissing || weights[j] > 0)
                continue;
            weights[j] = weights[i] / ratios.at(i, j);
            reached.push_back(j);
        }
    }
    return weights;
}

/// The filled matrix in units of u: what is missing becomes 1.
Matrix inUnitsOf(const Vector& u, const Matrix& ratios)
{
    Matrix scaled(ratios.size(), 1);
    for (std::size_t i = 0; i < u.size(); ++i)
        for (std::size_t j = 0; j < u.size(); ++j)
            if (ratios.at(i, j) != kMissing)
                scaled.at(i, j) = ratios.at(i, j) * u[j] / u[i];
    return scaled;
}

/// u such that filling with u_i / u_j makes the principal eigenvalue smallest.
///
/// In t = log x the eigenvalue is convex in the missing entries x (Bozoki, Fulop & Ronyai 2010), so a point without
/// slope is the minimum. With right and left eigenvectors z and y the slope along entry (i, j) is y_i x z_j - y_j z_i
/// / x: it vanishes everywhere just if x = u_i / u_j with u = sqrt(z / y). In units of u both eigenvectors are the
/// same. Hence: measure both, move u by sqrt(z / y), carry on half of the last move (that alone makes long chains of
/// comparisons quick), until they agree. Their cyclic coordinates reach the same point and are the tests' oracle.
Vector balancingUnits(const Matrix& ratios)
{
    constexpr double kBalanced = 1e-12;
    constexpr int kMostRounds = 3000; // comparisons on Saaty's scale take below 300
    constexpr int kSteps = 3;         // of the power method a round; the vectors carry over
    const std::size_t n = ratios.size();
    Vector u = treeWeights(ratios);
    Vector earlier = u;
    Vector shared(n, 1 / static_cast<double>(n));
    for (int round = 0; round < kMostRounds; ++round) {
        Vector at(n);
        for (std::size_t i = 0; i < n; ++i)
            at[i] = u[i] * std::sqrt(u[i] / earlier[i]);
        const Matrix scaled = inUnitsOf(at, ratios);
        const Matrix turned = scaled.transposed();
        Vector right = shared;
        Vector left = shared;
        for (int step = 0; step < kSteps; ++step) {
            right = stepped(scaled, right);
            left = stepped(turned, left);
        }
        earlier = u;
        for (std::size_t i = 0; i < n; ++i) {
            u[i] = at[i] * std::sqrt(right[i] / left[i]);
            shared[i] = std::sqrt(right[i] * left[i]);
        }
        shared = normalised(std::move(shared));
        if (largestChange(left, right) <= kBalanced && largestChange(earlier, u) <= kBalanced)
            break;
    }
    return u;
}

/// Fills what is missing.
Matrix filled(Matrix ratios)
{
    const Vector u = balancingUnits(ratios);
    for (std::size_t i = 0; i < u.size(); ++i)
        for (std::size_t j = 0; j < u.size(); ++j)
            if (ratios.at(i, j) == kMissing)
                ratios.at(i, j) = u[i] / u[j];
    return ratios;
}

bool isComplete(const Comparisons& comparisons)
{
    return comparisons.made.size() == comparisons.criteria * (comparisons.criteria - 1) / 2;
}

/// How many times a comparison is off, either way.
double strain(const Comparison& comparison, const Vector& weights)
{
    const double off = comparison.ratio * weights[comparison.second] / weights[comparison.first];
    return std::max(off, 1 / off);
}

} // namespace

std::vector<std::vector<std::size_t>> comparedGroups(const Comparisons& comparisons)
{
    std::vector<std::size_t> group(comparisons.criteria); // named after its first member
    std::iota(group.begin(), group.end(), std::size_t{0});
    for (const Comparison& each : comparisons.made) {
        const auto [kept, joined] = std::minmax({group[each.first], group[each.second]});
        std::replace(group.begin(), group.end(), joined, kept);
    }
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t first = 0; first < group.size(); ++first) {
        if (group[first] != first)
            continue;
        groups.emplace_back();
        for (std::size_t member = first; member < group.size(); ++member)
            if (group[member] == first)
                groups.back().push_back(member);
    }
    return groups;
}

Comparisons comparisonsWithin(const Comparisons& comparisons, const std::vector<std::size_t>& group)
{
    std::vector<std::optional<std::size_t>> places(comparisons.criteria);
    for (std::size_t place = 0; place < group.size(); ++place)
        places[group[place]] = place;
    Comparisons within{group.size(), {}};
    for (const Comparison& each : comparisons.made)
        if (places[each.first] && places[each.second])
            within.made.push_back({*places[each.first], *places[each.second], each.ratio});
    return within;
}

std::optional<PairwiseWeights> pairwiseWeights(const Comparisons& comparisons)
{
    if (comparisons.criteria == 0 || comparedGroups(comparisons).size() > 1)
        return std::nullopt;
    const Matrix ratios = matrixOf(comparisons);
    const Matrix matrix = isComplete(comparisons) ? ratios : filled(ratios);
    Vector weights = principalVector(matrix);
    const double lambda = sumOf(product(matrix, weights)); // the weights add up to 1
    return PairwiseWeights{std::move(weights), lambda};
}

std::vector<Comparison> worstComparisons(
    const Comparisons& comparisons, const std::vector<double>& weights, std::size_t most)
{
    constexpr double kFits = 1 + 1e-9;
    std::vector<Comparison> worst;
    for (const Comparison& each : comparisons.made)
        if (strain(each, weights) > kFits)
            worst.push_back(each);
    std::stable_sort(worst.begin(), worst.end(),
        [&](const Comparison& a, const Comparison& b) { return strain(a, weights) > strain(b, weights); });
    worst.resize(std::min(worst.size(), most));
    return worst;
}

} // namespace waymark
