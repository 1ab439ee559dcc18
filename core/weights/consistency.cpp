#include "core/weights/consistency.h"

#include <algorithm>
#include <optional>
#include <span>

namespace waymark {
namespace {

constexpr std::size_t kFirst = 3; ///< criteria of the first figure of each table
constexpr double kSaaty2005[] = {0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59};
constexpr double kSaaty1980[] = {0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};
constexpr double kDoneganDodd1991[] = {
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969};

std::span<const double> tableOf(RandomIndex index)
{
    switch (index) {
    case RandomIndex::saaty2005:
        return kSaaty2005;
    case RandomIndex::saaty1980:
        return kSaaty1980;
    case RandomIndex::doneganDodd1991:
        return kDoneganDodd1991;
    case RandomIndex::alonsoLamata2006:
        break;
    }
    return {};
}

} // namespace

Consistency consistencyOf(double lambdaMax, std::size_t criteria, RandomIndex wanted)
{
    if (criteria < kFirst)
        return {0, wanted};
    const auto n = static_cast<double>(criteria);
    const double excess = std::max(0.0, lambdaMax - n); // rounding alone can make it negative
    const std::span<const double> table = tableOf(wanted);
    if (criteria - kFirst < table.size())
        return {excess / (n - 1) / table[criteria - kFirst], wanted};
    return {excess / (2.7699 * n - 4.3513 - n), RandomIndex::alonsoLamata2006};
}

} // namespace waymark
