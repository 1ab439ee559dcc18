#include "core/report/png_seal.h"

#include <cstdint>
#include <vector>

#include <gtest/gtest.h>

#include "tests/core/report/sealed_file.h"

namespace waymark::test {
namespace {

std::uint32_t wordAt(const std::string& bytes, std::size_t at)
{
    std::uint32_t word = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        word = word << 8 | static_cast<unsigned char>(bytes[i]);
    return word;
}

/// CRC-32 as Annex D of the standard of PNG computes it, bit by bit.
std::uint32_t slowChecksum(const std::string& bytes)
{
    std::uint32_t checksum = 0xffffffff;
    for (const char byte : bytes) {
        checksum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            checksum = (checksum & 1) != 0 ? checksum >> 1 ^ 0xedb88320 : checksum >> 1;
    }
    return ~checksum;
}

/// Type and data of each chunk in order; a fault where lengths or checksums are wrong.
std::vector<std::string> chunksOf(const std::string& png)
{
    std::vector<std::string> chunks;
    for (std::size_t at = kPngBegin.size(); at + 12 <= png.size();) {
        const std::size_t size = wordAt(png, at) + 4;
        if (at + size + 8 > png.size())
            break;
        chunks.push_back(png.substr(at + 4, size));
        EXPECT_EQ(wordAt(png, at + 4 + size), slowChecksum(chunks.back())) << chunks.back().substr(0, 4);
        at += size + 8;
    }
    return chunks;
}

TEST(PngSeal, IsATextChunkBeforeTheEnd)
{
    const std::vector<std::string> chunks = chunksOf(withPngSeal(tinyPng(), "a text"));
    ASSERT_EQ(chunks.size(), 4u);
    EXPECT_EQ(chunks[2], std::string("tEXtWaymark\0a text", 18));
    EXPECT_EQ(chunks[3], "IEND");
}

TEST(PngSeal, KeepsItsChecksumRightWithTheHash)
{
    SealContent content{ReportFormat::png, {}, {}, SealedChart{"points", 1280, 720}};
    content.frozen.engine = "0.1.0";
    content.frozen.inputs = "{}";
    const std::string png = sealedFile(content);
    EXPECT_EQ(chunksOf(png).size(), 4u);
    EXPECT_TRUE(isAsWritten(png));
    EXPECT_FALSE(isAsWritten(withoutPngChecksum(png))) << "the hash alone does not see it";
    EXPECT_EQ(withPngChecksum(withoutPngChecksum(png)), png);
}

TEST(PngSeal, IsTheLastOfSeveral)
{
    const std::string twice = withPngSeal(withPngSeal(tinyPng(), "first"), "second");
    EXPECT_EQ(pngSealIn(twice), std::string_view("tEXtWaymark\0second", 18));
}

TEST(PngSeal, IsNoneWithAnythingBetweenItAndTheEnd)
{
    const std::string png = withPngSeal(tinyPng(), "a text");
    const std::string end = png.substr(png.size() - 12);
    EXPECT_TRUE(pngSealIn(tinyPng()).empty());
    EXPECT_TRUE(pngSealIn(png + end).empty());
    EXPECT_TRUE(pngSealIn(png + ' ').empty());
    EXPECT_TRUE(pngSealIn(png.substr(0, png.size() - 1)).empty());
}

/// Words of a seal wherever they overlap with the checksum or the end: found or not, but never read beyond.
TEST(PngSeal, IsReadWithinItsFile)
{
    const std::string mark("tEXtWaymark\0", 12);
    const std::string end = tinyPng().substr(tinyPng().size() - 12);
    for (std::size_t cut = 0; cut <= mark.size(); ++cut)
        for (const std::string& tail : {std::string(), std::string(4, '\0'), end}) {
            const std::string file = std::string(kPngBegin) + std::string(4, '\0') + mark.substr(0, cut) + tail + end;
            EXPECT_FALSE(isAsWritten(file));
            EXPECT_FALSE(readSeal(file, "chart.png"));
        }
}

} // namespace
} // namespace waymark::test
