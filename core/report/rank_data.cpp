#include "core/report/rank_data.h"

#include <algorithm>

namespace waymark {

std::vector<RankRow> rankData(const Odds& odds)
{
    std::vector<RankRow> rows;
    for (std::size_t a = 0; a < odds.rankAcceptability.size(); ++a)
        if (!odds.rankAcceptability[a].empty())
            rows.push_back({AlternativeIndex{a}, odds.rankAcceptability[a], odds.verdictShare[a]});
    std::stable_sort(
        rows.begin(), rows.end(), [](const RankRow& one, const RankRow& other) { return one.shares > other.shares; });
    return rows;
}

} // namespace waymark
