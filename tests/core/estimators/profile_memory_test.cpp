// However a profile is made, reading it and adding it up takes no more than four times its unpacked size.
#include <functional>
#include <gtest/gtest.h>

#include "core/estimators/profile_facts.h"
#include "core/imports/pprof_reader.h"
#include "tests/core/estimators/counted_memory.h"
#include "tests/core/estimators/profile_helpers.h"
#include "tests/support/profile_builder.h"

namespace waymark::test {
namespace {

constexpr std::size_t kBytes = 4 * 1024 * 1024;
constexpr std::size_t kSlack = 1024 * 1024; ///< the catalogue, zlib's window and whatever else is there once

/// A small profile with fields after it until it has 4 MiB.
std::string filled(const std::function<std::string(std::size_t)>& field)
{
    std::string bytes = ProfileBuilder().duration(1).sample({"main.main"}, 5).bytes();
    for (std::size_t i = 100; bytes.size() < kBytes; ++i)
        bytes += field(i);
    return bytes;
}

std::string location(std::size_t id, const std::string& lines)
{
    return protoBytes(4, protoNumber(1, id) + lines);
}

/// Everything that a sample of its own can bring along, as small as it gets.
std::string newSample(std::size_t i)
{
    const std::string values = protoBytes(2, protoPacked({1, 1}));
    return protoBytes(2, protoNumber(1, i) + values) + location(i, protoBytes(4, protoNumber(1, i)))
        + protoBytes(5, protoNumber(1, i) + protoNumber(2, i - 94)) + protoBytes(6, std::to_string(i));
}

struct Shape {
    const char* name;
    std::function<std::string(std::size_t)> field;
};

void PrintTo(const Shape& shape, std::ostream* out)
{
    *out << shape.name;
}

class ProfileMemory : public testing::TestWithParam<Shape> {
protected:
    static std::size_t mostTaken(const std::string& file)
    {
        const ProfileClasses& classes = shippedClasses();
        return mostBytesTaken([&] {
            const Result<CpuProfile> profile = readCpuProfile(file, "cpu.pprof");
            EXPECT_TRUE(profile) << profile.errors().front().message.id;
            if (profile)
                measureProfile(*profile, classes);
        });
    }
};

TEST_P(ProfileMemory, StaysWithinFourTimesTheSize)
{
    const std::string bytes = filled(GetParam().field);
    EXPECT_LE(mostTaken(bytes), 4 * bytes.size() + kSlack);
    EXPECT_LE(mostTaken(gzipped(bytes)), 4 * bytes.size() + kSlack);
}

INSTANTIATE_TEST_SUITE_P(Each, ProfileMemory,
    testing::Values(Shape{"empty strings", [](std::size_t) { return std::string("\x32\0", 2); }},
        Shape{"functions", [](std::size_t i) { return protoBytes(5, protoNumber(1, i)); }},
        Shape{"locations", [](std::size_t i) { return location(i, ""); }},
        Shape{"lines", [](std::size_t i) { return location(i, protoBytes(4, protoNumber(1, 1))); }},
        Shape{"the same samples",
            [](std::size_t) {
                return protoBytes(2, protoNumber(1, 1) + protoBytes(2, protoPacked({1, 1})));
            }},
        Shape{"samples of their own", newSample}));

TEST(ProfileBomb, IsRefusedWithoutBeingUnpacked)
{
    const std::string bomb = gzipped(std::string(kMostProfileBytes + 1, '\0'));
    const std::size_t taken = mostBytesTaken([&] {
        const Result<CpuProfile> profile = readCpuProfile(bomb, "bomb.pprof");
        ASSERT_FALSE(profile);
        EXPECT_EQ(profile.errors().front().message.id, "profile.unpacksTooBig");
    });
    EXPECT_LE(taken, kSlack);
}

} // namespace
} // namespace waymark::test
