#include "core/report/packed_text.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(PackedText, UnpacksToWhatWasPacked)
{
    for (const std::string& text : {std::string(), std::string("a"), std::string(300'000, 'x'),
             std::string("--> </script> \xF0\x9F\x98\x80 \0 \r\n", 24)}) {
        const Result<std::string> back = unpackText(packText(text), "report");
        ASSERT_TRUE(back);
        EXPECT_EQ(*back, text);
    }
}

TEST(PackedText, StandsInAComment)
{
    const std::string packed = packText("What stands in a comment may not end it: -->");
    EXPECT_EQ(packed.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n"),
        std::string::npos);
}

TEST(PackedText, RefusesWhatIsDamaged)
{
    const std::string packed = packText("a text");
    std::string damaged = packed;
    damaged[20] = damaged[20] == 'A' ? 'B' : 'A';
    for (const std::string& text : {std::string(), std::string("-"), packed.substr(0, 8), damaged}) {
        const Result<std::string> back = unpackText(text, "report.md");
        ASSERT_FALSE(back) << text;
        EXPECT_EQ(back.errors().front().message.id, "seal.notPacked");
        EXPECT_EQ(back.errors().front().where.file, "report.md");
    }
}

} // namespace
} // namespace waymark
