#include "core/imports/inflate.h"

#include <gtest/gtest.h>

#include "tests/support/profile_builder.h"

namespace waymark::test {
namespace {

constexpr std::size_t kPlenty = 1024 * 1024;

Error inflateError(const std::string& packed, std::size_t most = kPlenty)
{
    const Result<std::string> bytes = inflateGzip(packed, most, "file.gz");
    EXPECT_FALSE(bytes);
    return bytes ? Error{} : bytes.errors().front();
}

std::string longText()
{
    std::string text;
    for (std::size_t i = 0; i < 100'000; ++i)
        text += std::to_string(i * i % 9973);
    return text;
}

TEST(Inflate, UnpacksWhatWasPacked)
{
    EXPECT_EQ(*inflateGzip(gzipped(longText()), kPlenty, "file.gz"), longText());
    EXPECT_EQ(*inflateGzip(gzipped(""), kPlenty, "file.gz"), "");
}

TEST(Inflate, JoinsMembers)
{
    EXPECT_EQ(*inflateGzip(gzipped("one, ") + gzipped("") + gzipped("two"), kPlenty, "file.gz"), "one, two");
}

TEST(Inflate, TakesAsMuchAsIsAllowedAndNoMore)
{
    EXPECT_TRUE(inflateGzip(gzipped(std::string(1000, 'a')), 1000, "file.gz"));
    EXPECT_EQ(inflateError(gzipped(std::string(1001, 'a')), 1000).message.id, "profile.unpacksTooBig");
}

TEST(Inflate, CountsMembersTogether)
{
    const std::string member = gzipped(std::string(600, 'a'));
    EXPECT_EQ(inflateError(member + member, 1000).message.id, "profile.unpacksTooBig");
}

TEST(Inflate, RefusesEveryBeginning)
{
    const std::string packed = gzipped("a profile of some length");
    for (std::size_t size = 2; size < packed.size(); ++size) {
        const Error error = inflateError(packed.substr(0, size));
        EXPECT_EQ(error.message.id, "profile.gzipCutShort");
        EXPECT_EQ(error.where.byte, size);
    }
}

TEST(Inflate, LetsNoFlippedBitChangeTheText)
{
    const std::string text = "a profile of some length";
    const std::string packed = gzipped(text);
    for (std::size_t at = 10; at < packed.size(); ++at) { // before that stand time and system, which do not matter
        std::string broken = packed;
        broken[at] = static_cast<char>(broken[at] ^ 4);
        const Result<std::string> bytes = inflateGzip(broken, kPlenty, "file.gz");
        EXPECT_TRUE(!bytes || *bytes == text) << "byte " << at; // bits between data and checksum mean nothing
    }
}

TEST(Inflate, RefusesWhatFollowsTheEnd)
{
    const std::string packed = gzipped("all");
    const Error error = inflateError(packed + "more");
    EXPECT_EQ(error.message.id, "profile.bytesAfterGzip");
    EXPECT_EQ(error.where.byte, packed.size());
}

} // namespace
} // namespace waymark::test
