#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace waymark {

/// 'The first counts `ratio` times as much as the second.' Criteria by position.
struct Comparison {
    std::size_t first = 0;
    std::size_t second = 0;
    double ratio = 1; ///< kLeastRatio..kMostRatio
    bool operator==(const Comparison&) const = default;
};

// Saaty's scale ends at 9; far beyond it the filling converges slowly and nobody means what they say.
inline constexpr double kLeastRatio = 0.001;
inline constexpr double kMostRatio = 1000;

/// Comparisons of criteria with each other; at most one a pair, none of a criterion with itself. Any may be left out.
struct Comparisons {
    std::size_t criteria = 0;
    std::vector<Comparison> made;
    bool operator==(const Comparisons&) const = default;
};

/// Which criteria hang together, directly or through others: each group ascending, the groups by their first member.
/// One group says that the comparisons suffice for weights.
std::vector<std::vector<std::size_t>> comparedGroups(const Comparisons& comparisons);

/// The comparisons among the members of a group, which count from 0 in their order.
Comparisons comparisonsWithin(const Comparisons& comparisons, const std::vector<std::size_t>& group);

struct PairwiseWeights {
    std::vector<double> weights; ///< the principal eigenvector; adds up to 1
    double lambdaMax = 0;        ///< the principal eigenvalue, >= the number of criteria
    bool operator==(const PairwiseWeights&) const = default;
};

/// Weights of the analytic hierarchy process (Saaty 1977). Comparisons left out are filled so that the principal
/// eigenvalue is as small as can be (Bozoki, Fulop & Ronyai 2010); that filling is unique if the criteria hang
/// together, and none is returned if they do not. Relative error of the weights below 1e-9 on Saaty's scale. Only the
/// four operations and square roots, so the same bits on any x86-64.
std::optional<PairwiseWeights> pairwiseWeights(const Comparisons& comparisons);

/// The comparisons that fit the weights worst, worst first: those with the largest |log ratio - log(w_first/w_second)|,
/// in their own order where that is equal. Fitting ones (within 1e-9) are left out.
std::vector<Comparison> worstComparisons(
    const Comparisons& comparisons, const std::vector<double>& weights, std::size_t most = 3);

} // namespace waymark
