// Whatever is no CPU profile is refused: what it is, where that shows, never a crash.
#include <algorithm>
#include <gtest/gtest.h>
#include <ostream>

#include "core/imports/inflate.h"
#include "core/imports/pprof_reader.h"
#include "tests/support/profile_builder.h"

namespace waymark::test {
namespace {

ProfileBuilder aSample()
{
    return ProfileBuilder().sample({"main.inner", "main.main"}, 5);
}

/// The only error of bytes that are refused.
Error refusal(const std::string& bytes)
{
    const Result<CpuProfile> profile = readCpuProfile(bytes, "cpu.pprof");
    EXPECT_FALSE(profile);
    if (profile)
        return {};
    EXPECT_EQ(profile.errors().size(), 1u);
    EXPECT_EQ(profile.errors().front().where.file, "cpu.pprof");
    return profile.errors().front();
}

std::string idOf(const std::string& bytes)
{
    return refusal(bytes).message.id;
}

std::string idOf(ProfileBuilder::ValueTypes types)
{
    return idOf(ProfileBuilder().valueTypes(std::move(types)).bytes());
}

/// Words of 4 or 8 bytes, lowest byte first.
std::string words(std::size_t size, const std::vector<unsigned>& values)
{
    std::string bytes;
    for (const unsigned value : values)
        for (std::size_t i = 0; i < size; ++i)
            bytes += static_cast<char>(i < 4 ? value >> (8 * i) & 255 : 0);
    return bytes;
}

TEST(PprofRefusals, NameProfilesOfSomethingElse)
{
    EXPECT_EQ(idOf(sampleProfile("heap.pprof")), "profile.isHeap");
    EXPECT_EQ(idOf(sampleProfile("goroutine.pprof")), "profile.isGoroutine");
    EXPECT_EQ(idOf(sampleProfile("mutex.pprof")), "profile.isContention");
    EXPECT_EQ(idOf({{"objects", "count"}, {"space", "bytes"}}), "profile.isHeap");
    EXPECT_EQ(idOf({{"wall", "nanoseconds"}}), "profile.isOther");
    EXPECT_EQ(idOf({{"samples", "count"}, {"cpu", "microseconds"}}), "profile.isOther");
}

TEST(PprofRefusals, ListWhatIsMeasuredInstead)
{
    const Error error = refusal(ProfileBuilder().valueTypes({{"wall", "nanoseconds"}, {"samples", "count"}}).bytes());
    EXPECT_EQ(error.message.arguments.front(), (Argument{"found", "wall/nanoseconds, samples/count"}));
}

TEST(PprofRefusals, NameTheBinaryFormatOfOld)
{
    for (const std::size_t size : {4u, 8u}) {
        const std::string lowestFirst = words(size, {0, 3, 0, 10000, 0, 1, 1, 4711});
        EXPECT_EQ(idOf(lowestFirst), "profile.isLegacy");
        std::string highestFirst = lowestFirst;
        for (std::size_t word = 0; word < highestFirst.size(); word += size)
            std::reverse(highestFirst.begin() + static_cast<std::ptrdiff_t>(word),
                highestFirst.begin() + static_cast<std::ptrdiff_t>(word + size));
        EXPECT_EQ(idOf(highestFirst), "profile.isLegacy");
    }
    EXPECT_EQ(idOf(gzipped(words(8, {0, 3, 0, 10000, 0}))), "profile.isLegacy");
}

TEST(PprofRefusals, NameTextAndTraces)
{
    EXPECT_EQ(idOf(sampleProfile("text.pprof")), "profile.isText");
    EXPECT_EQ(idOf("heap profile: 1: 16 [1: 16] @ heap/1048576\n"), "profile.isText");
    EXPECT_EQ(idOf(std::string("go 1.22 trace\0\0\0", 16)), "profile.isTrace");
}

TEST(PprofRefusals, SayThatThereIsNothing)
{
    EXPECT_EQ(idOf(""), "profile.isEmpty");
    EXPECT_EQ(idOf(gzipped("")), "profile.isEmpty");
}

TEST(PprofRefusals, SayThatItIsNoProfileAtAll)
{
    EXPECT_EQ(idOf("module example.org/service\n\ngo 1.22\n"), "profile.isNone");
    EXPECT_EQ(idOf(R"({"waymark": 1})"), "profile.isNone");
    EXPECT_EQ(idOf(std::string("\x7f"
                               "ELF\2\1\1\0\0\0\0\0",
                  12)),
        "profile.isNone");
    EXPECT_EQ(idOf(protoNumber(9, 1)), "profile.isNone");
}

TEST(PprofRefusals, SayThatNothingWasRecorded)
{
    EXPECT_EQ(idOf(ProfileBuilder().bytes()), "profile.noSamples");
    EXPECT_EQ(idOf(ProfileBuilder().sample({"main.main"}, 0).bytes()), "profile.noTime");
    EXPECT_EQ(idOf(ProfileBuilder().sampleAt({{}}, {1, 10}).bytes()), "profile.noNames");
}

struct Broken {
    const char* name;
    std::string field; ///< after a sound profile
    const char* id;
};

void PrintTo(const Broken& broken, std::ostream* out)
{
    *out << broken.name;
}

class PprofBrokenField : public testing::TestWithParam<Broken> {};

TEST_P(PprofBrokenField, IsNamedWithItsByte)
{
    const std::string sound = aSample().bytes();
    const Error error = refusal(sound + GetParam().field);
    EXPECT_EQ(error.message.id, GetParam().id);
    ASSERT_TRUE(error.where.byte);
    EXPECT_GE(*error.where.byte, sound.size());
    EXPECT_LE(*error.where.byte, sound.size() + GetParam().field.size());
}

const std::string kTooManyTypes = [] {
    std::string types;
    for (int i = 0; i < 20; ++i)
        types += protoBytes(1, "");
    return types;
}();

INSTANTIATE_TEST_SUITE_P(Each, PprofBrokenField,
    testing::Values(Broken{"wrong wire type of a message", protoNumber(2, 5), "profile.wrongWireType"},
        Broken{"wrong wire type of a number", protoBytes(10, "x"), "profile.wrongWireType"},
        Broken{"wire type that is none", "\x0b", "profile.notAField"}, Broken{"field 0", "\x02", "profile.notAField"},
        Broken{"endless number", std::string(12, '\xff'), "profile.notAField"},
        Broken{"endless number in a field", protoNumber(10, 0).substr(0, 1) + std::string(12, '\xff'),
            "profile.notAField"},
        Broken{"text that goes on after the end",
            "\x32\x05"
            "abc",
            "profile.cutShort"},
        Broken{"length beyond 32 bits", "\x32\x80\x80\x80\x80\x10", "profile.cutShort"},
        Broken{"field beyond its message", protoBytes(2, "\x0a\x05") + protoBytes(6, "more"), "profile.reachesBeyond"},
        Broken{"unknown location", protoBytes(2, protoNumber(1, 77) + protoBytes(2, protoPacked({1, 1}))),
            "profile.noSuchLocation"},
        Broken{"one value too few", protoBytes(2, protoNumber(1, 1) + protoNumber(2, 1)), "profile.wrongValueCount"},
        Broken{"value below zero", protoBytes(2, protoNumber(1, 1) + protoBytes(2, protoPacked({1, ~0ull}))),
            "profile.negativeValue"},
        Broken{"values that overflow together",
            protoBytes(2, protoNumber(1, 1) + protoBytes(2, protoPacked({~0ull >> 1, 1}))), "profile.valuesTooLarge"},
        Broken{"unknown function", protoBytes(4, protoNumber(1, 50) + protoBytes(4, protoNumber(1, 99))),
            "profile.noSuchFunction"},
        Broken{"location without id", protoBytes(4, ""), "profile.noLocationId"},
        Broken{"function without id", protoBytes(5, protoNumber(2, 1)), "profile.noFunctionId"},
        Broken{"unknown name", protoBytes(5, protoNumber(1, 50) + protoNumber(2, 999)), "profile.noSuchString"},
        Broken{"unknown file of a mapping", protoBytes(3, protoNumber(5, 999)), "profile.noSuchString"},
        Broken{"many value types", kTooManyTypes, "profile.tooManyValues"}));

TEST(PprofRefusals, WantTheEmptyStringFirst)
{
    EXPECT_EQ(idOf(protoBytes(1, "") + protoBytes(6, "first")), "profile.firstString");
}

TEST(PprofRefusals, BoundTheDepthOfAStack)
{
    const std::string bytes = aSample().append(protoBytes(2, protoBytes(1, std::string(10'001, '\1')))).bytes();
    EXPECT_EQ(idOf(bytes), "profile.stackTooDeep");
}

TEST(PprofRefusals, BoundTheCallsOfAllSamplesTogether)
{
    std::string lines;
    for (int i = 0; i < 5000; ++i)
        lines += protoBytes(4, protoNumber(1, 1));
    std::string samples;
    for (int i = 0; i < 20'001; ++i)
        samples += protoBytes(2, protoNumber(1, 50) + protoBytes(2, protoPacked({1, 1})));
    EXPECT_EQ(
        idOf(aSample().append(protoBytes(4, protoNumber(1, 50) + lines) + samples).bytes()), "profile.tooManyCalls");
}

TEST(PprofRefusals, BoundTheNumberOfSamples)
{
    std::string samples;
    for (std::size_t i = 0; i <= kMostProfileSamples; ++i)
        samples += std::string("\x12\0", 2);
    EXPECT_EQ(idOf(aSample().bytes() + samples), "profile.tooManySamples");
}

TEST(PprofRefusals, BoundTheSize)
{
    EXPECT_EQ(idOf(std::string(kMostProfileBytes + 1, '\0')), "profile.unpacksTooBig");
}

/// Every beginning of a profile but the whole is refused, and nothing crashes.
void expectBeginningsRefused(const std::string& whole)
{
    ASSERT_TRUE(readCpuProfile(whole, "cpu.pprof"));
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(readCpuProfile(whole.substr(0, size), "cpu.pprof")) << size << " of " << whole.size() << " bytes";
}

TEST(PprofRefusals, TakeNoProfileThatIsCutShortAnywhere)
{
    expectBeginningsRefused(aSample().duration(1).bytes());
    expectBeginningsRefused(gzipped(aSample().duration(1).bytes()));
    expectBeginningsRefused(sampleProfile("hot-loop.pprof"));
    expectBeginningsRefused(*inflateGzip(sampleProfile("hot-loop.pprof"), kMostProfileBytes, "cpu.pprof"));
}

TEST(PprofRefusals, CountTheByteInThePackedFileWhereUnpackingFails)
{
    const std::string packed = sampleProfile("hot-loop.pprof");
    EXPECT_EQ(refusal(packed.substr(0, 400)).message.id, "profile.gzipCutShort");
    EXPECT_EQ(refusal(packed.substr(0, 400)).where.byte, 400u);
}

} // namespace
} // namespace waymark::test
