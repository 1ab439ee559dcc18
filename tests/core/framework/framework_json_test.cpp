#include "core/framework/framework_json.h"

#include <gtest/gtest.h>

#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

TEST(LoadFramework, TakesTheTinyFramework)
{
    EXPECT_EQ(FrameworkBuilder().build().questions.size(), 7u);
}

} // namespace
} // namespace waymark::test
