#include "core/base/calendar_date.h"

#include <gtest/gtest.h>

namespace waymark::test {
namespace {

TEST(CalendarDate, IsADayThatThereIs)
{
    for (const char* day : {"2026-11-28", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"})
        EXPECT_TRUE(isCalendarDate(day)) << day;
}

TEST(CalendarDate, IsNoDayThatThereIsNot)
{
    for (const char* day : {"2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"})
        EXPECT_FALSE(isCalendarDate(day)) << day;
}

TEST(CalendarDate, IsSpeltInOneWay)
{
    for (const char* day : {"", "28.11.2026", "2026-11-8", "2026/11/28", "2026-11-28 ", " 026-11-28", "-026-11-28",
             "2026-1a-28", "2026-11-28T09:00:00Z", "20261128"})
        EXPECT_FALSE(isCalendarDate(day)) << day;
}

} // namespace
} // namespace waymark::test
