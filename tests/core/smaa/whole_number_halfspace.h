#pragma once

#include <vector>

namespace waymark::test {

/// P(c.w <= 0) for w uniform on the simplex and whole numbers c, all different, by the textbook's divided difference
///
///     P = sum over c_i < 0 of (-c_i)^(n-1) / product over j != i of (c_j - c_i)
///
/// on whole numbers of any length, so that the cancelling that ruins it in floating point costs nothing. The oracle of
/// the stable recursion.
double wholeNumberHalfspace(const std::vector<long long>& c);

} // namespace waymark::test
