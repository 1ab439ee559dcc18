#include "core/weights/consistency.h"

#include <gtest/gtest.h>

namespace waymark::test {
namespace {

constexpr double kPublishedDigit = 5e-7; ///< half a unit of the sixth, as published

TEST(Consistency, OfSaatysDrinksUnderEachConvention)
{
    constexpr double kLambda = 7.176629;
    EXPECT_NEAR(consistencyOf(kLambda, 7).ratio, 0.021806, kPublishedDigit);
    EXPECT_NEAR(consistencyOf(kLambda, 7, RandomIndex::saaty1980).ratio, 0.022302, kPublishedDigit);
    EXPECT_NEAR(consistencyOf(kLambda, 7, RandomIndex::doneganDodd1991).ratio, 0.023515, kPublishedDigit);
    EXPECT_NEAR(consistencyOf(kLambda, 7, RandomIndex::alonsoLamata2006).ratio, 0.021974, kPublishedDigit);
}

TEST(Consistency, NamesTheConventionItUsed)
{
    EXPECT_EQ(consistencyOf(7.2, 7).randomIndex, RandomIndex::saaty2005);
    EXPECT_EQ(consistencyOf(15.5, 15).randomIndex, RandomIndex::saaty2005);
    EXPECT_EQ(consistencyOf(10.5, 10, RandomIndex::saaty1980).randomIndex, RandomIndex::saaty1980);
}

TEST(Consistency, GoesBeyondATableByAlonsoAndLamata)
{
    EXPECT_EQ(consistencyOf(16.5, 16).randomIndex, RandomIndex::alonsoLamata2006);
    EXPECT_EQ(consistencyOf(11.5, 11, RandomIndex::saaty1980).randomIndex, RandomIndex::alonsoLamata2006);
    EXPECT_NEAR(consistencyOf(16.5, 16).ratio, 0.5 / (2.7699 * 16 - 4.3513 - 16), 1e-12);
}

TEST(Consistency, TablesAndTheLineAgreeWhereTheyMeet)
{
    EXPECT_NEAR(consistencyOf(16, 15).ratio, consistencyOf(16, 15, RandomIndex::alonsoLamata2006).ratio, 0.002);
}

TEST(Consistency, FewerThanThreeCannotContradictEachOther)
{
    EXPECT_EQ(consistencyOf(0, 0).ratio, 0);
    EXPECT_EQ(consistencyOf(1, 1).ratio, 0);
    EXPECT_EQ(consistencyOf(2 + 1e-15, 2).ratio, 0);
}

TEST(Consistency, IsNeverNegative)
{
    EXPECT_EQ(consistencyOf(3 - 1e-15, 3).ratio, 0);
}

} // namespace
} // namespace waymark::test
