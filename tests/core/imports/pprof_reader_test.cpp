// What is in a profile comes out of it, however the file is written.
#include "core/imports/pprof_reader.h"

#include <gmock/gmock.h>

#include "tests/support/profile_builder.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct ReadSample {
    std::vector<std::string> functions;
    std::int64_t ticks = 0;
    std::int64_t nanoseconds = 0;
    bool operator==(const ReadSample&) const = default;
};

std::vector<ReadSample> samplesOf(const CpuProfile& profile)
{
    std::vector<ReadSample> samples;
    profile.eachSample([&](const ProfileSample& sample) {
        ReadSample read{{}, sample.ticks, sample.nanoseconds};
        for (const std::uint32_t function : sample.functions)
            read.functions.emplace_back(profile.functionName(function));
        samples.push_back(read);
    });
    return samples;
}

std::vector<ReadSample> samplesIn(const std::string& bytes)
{
    const Result<CpuProfile> profile = readCpuProfile(bytes, "cpu.pprof");
    EXPECT_TRUE(profile) << profile.errors().front().message.id;
    return profile ? samplesOf(*profile) : std::vector<ReadSample>();
}

const ReadSample kInner{{"main.inner", "main.outer", "main.main"}, 3, 30'000'000};
const ReadSample kOuter{{"main.outer", "main.main"}, 1, 10'000'000};

ProfileBuilder twoSamples()
{
    return ProfileBuilder().sample(kInner.functions, 3).sample(kOuter.functions, 1);
}

TEST(PprofReader, ReadsSamplesWithTheirCallsFromTheLeaf)
{
    EXPECT_THAT(samplesIn(twoSamples().bytes()), ElementsAre(kInner, kOuter));
}

TEST(PprofReader, ReadsWhatIsPackedByGzip)
{
    EXPECT_THAT(samplesIn(gzipped(twoSamples().bytes())), ElementsAre(kInner, kOuter));
}

TEST(PprofReader, ReadsNumbersThatStandSingly)
{
    EXPECT_THAT(samplesIn(twoSamples().numbers(ProfileBuilder::Numbers::single).bytes()), ElementsAre(kInner, kOuter));
}

TEST(PprofReader, ReadsIdsThatDoNotCountUp)
{
    EXPECT_THAT(samplesIn(twoSamples().idStep(7).bytes()), ElementsAre(kInner, kOuter));
    EXPECT_THAT(samplesIn(twoSamples().idStep(std::uint64_t{1} << 40).bytes()), ElementsAre(kInner, kOuter));
}

TEST(PprofReader, ExpandsInlinedCallsInnermostFirst)
{
    const std::string bytes =
        ProfileBuilder().sampleAt({{"main.inlined", "main.inner"}, {"main.main"}}, {1, 10'000'000}).bytes();
    EXPECT_THAT(samplesIn(bytes), ElementsAre(ReadSample{{"main.inlined", "main.inner", "main.main"}, 1, 10'000'000}));
}

TEST(PprofReader, FindsTheValuesByTheirTypes)
{
    const std::string bytes = ProfileBuilder()
                                  .valueTypes({{"cpu", "nanoseconds"}, {"lost", "count"}, {"samples", "count"}})
                                  .sampleAt({{"main.main"}}, {50, 9, 5})
                                  .bytes();
    EXPECT_THAT(samplesIn(bytes), ElementsAre(ReadSample{{"main.main"}, 5, 50}));
}

TEST(PprofReader, PassesOverFieldsThatItDoesNotKnow)
{
    const std::string unknown = protoNumber(700, 1) + protoBytes(701, "later");
    EXPECT_THAT(samplesIn(twoSamples().append(unknown).bytes()), ElementsAre(kInner, kOuter));
}

TEST(PprofReader, KeepsTheTimeThatWasRecorded)
{
    EXPECT_EQ(readCpuProfile(twoSamples().duration(2.5).bytes(), "cpu.pprof")->durationSeconds(), 2.5);
    EXPECT_EQ(readCpuProfile(twoSamples().bytes(), "cpu.pprof")->durationSeconds(), std::nullopt);
}

TEST(PprofReader, TakesSamplesInCodeWithoutNames)
{
    EXPECT_THAT(samplesIn(twoSamples().sampleAt({{}}, {2, 20'000'000}).bytes()),
        ElementsAre(kInner, kOuter, ReadSample{{}, 2, 20'000'000}));
}

TEST(PprofReader, ReadsWhatGoRecords)
{
    const Result<CpuProfile> profile = readCpuProfile(sampleProfile("hot-loop.pprof"), "hot-loop.pprof");
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->sampleCount(), 21u);
    EXPECT_NEAR(profile->durationSeconds().value(), 4, 0.5);
    std::int64_t ticks = 0;
    for (const ReadSample& sample : samplesOf(*profile))
        ticks += sample.ticks;
    EXPECT_EQ(ticks, 306);
}

} // namespace
} // namespace waymark::test
