#include "core/report/yaml_text.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(YamlText, QuotesEverything)
{
    EXPECT_EQ(yamlText("yes"), "\"yes\"");
    EXPECT_EQ(yamlText("a: b # c"), "\"a: b # c\"");
    EXPECT_EQ(yamlText("say \"no\" \\ never"), "\"say \\\"no\\\" \\\\ never\"");
    EXPECT_EQ(yamlText("Zoë 選 😀"), "\"Zoë 選 😀\"");
}

TEST(YamlText, SpellsWhatCannotBeSeenByItsNumber)
{
    EXPECT_EQ(yamlText("a\n---\tb\x01\x7f\u0085\u202E\u2028\uFEFF"),
        "\"a\\u000A---\\u0009b\\u0001\\u007F\\u0085\\u202E\\u2028\\uFEFF\"");
    EXPECT_EQ(yamlText("\xFF"), "\"\uFFFD\"");
}

TEST(YamlText, ListsOnOneLine)
{
    EXPECT_EQ(yamlList({}), "[]");
    EXPECT_EQ(yamlList({"Ada, Grace", "]"}), "[\"Ada, Grace\", \"]\"]");
}

} // namespace
} // namespace waymark
