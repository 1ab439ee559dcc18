#include "core/imports/id_table.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>

namespace waymark::test {
namespace {

IdTable tableOf(const std::vector<std::uint64_t>& ids)
{
    IdTable table(ids.size());
    for (const std::uint64_t id : ids)
        table.add(id);
    table.seal();
    return table;
}

TEST(IdTable, FindsIdsThatCountUp)
{
    const IdTable table = tableOf({1, 2, 3});
    EXPECT_EQ(table.find(1), 0u);
    EXPECT_EQ(table.find(3), 2u);
    EXPECT_EQ(table.find(0), std::nullopt);
    EXPECT_EQ(table.find(4), std::nullopt);
}

TEST(IdTable, FindsIdsThatStopCountingUp)
{
    const IdTable table = tableOf({1, 2, 9, 4});
    EXPECT_EQ(table.find(2), 1u);
    EXPECT_EQ(table.find(9), 2u);
    EXPECT_EQ(table.find(4), 3u);
    EXPECT_EQ(table.find(3), std::nullopt);
}

TEST(IdTable, OfNothingFindsNothing)
{
    EXPECT_EQ(tableOf({}).find(1), std::nullopt);
}

RC_GTEST_PROP(IdTable, FindsTheFirstOfAnyIds, (const std::vector<std::uint64_t>& ids, std::uint64_t other))
{
    const IdTable table = tableOf(ids);
    std::map<std::uint64_t, std::uint32_t> first;
    for (std::size_t i = 0; i < ids.size(); ++i)
        first.emplace(ids[i], static_cast<std::uint32_t>(i));
    for (const auto& [id, position] : first)
        RC_ASSERT(table.find(id) == position);
    RC_ASSERT(table.find(other).has_value() == first.contains(other));
}

} // namespace
} // namespace waymark::test
