// What follows from a profile.
#include "core/estimators/profile_reading.h"

#include <gmock/gmock.h>

#include "core/imports/pprof_reader.h"
#include "tests/core/estimators/profile_helpers.h"

namespace waymark::test {
namespace {

using testing::Contains;
using testing::Field;
using testing::IsEmpty;
using testing::Not;
using testing::Pair;

/// A service that kept two cores busy.
ProfileBuilder busy()
{
    return ProfileBuilder().duration(5);
}

ProfileReading readingOf(const ProfileBuilder& profile)
{
    return readProfile(factsOf(profile), shippedClasses());
}

ProfileFinding findingOf(const ProfileBuilder& profile)
{
    return readingOf(profile).finding;
}

auto says(const std::string& id)
{
    return Contains(Field(&Message::id, id));
}

struct Dominated {
    const char* function;
    ProfileFinding finding;
};

void PrintTo(const Dominated& dominated, std::ostream* out)
{
    *out << dominated.function;
}

class DominatedProfile : public testing::TestWithParam<Dominated> {};

TEST_P(DominatedProfile, IsReadByWhatDominatesIt)
{
    const ProfileBuilder profile = busy()
                                       .sample({GetParam().function, "main.main"}, 400)
                                       .sample({"main.a"}, 200)
                                       .sample({"main.b"}, 190)
                                       .sample({"text/template.Execute"}, 210);
    EXPECT_EQ(findingOf(profile), GetParam().finding);
}

INSTANTIATE_TEST_SUITE_P(Each, DominatedProfile,
    testing::Values(Dominated{"database/sql.(*Rows).Next", ProfileFinding::database},
        Dominated{"github.com/nats-io/nats.go.(*Conn).Publish", ProfileFinding::database},
        Dominated{"encoding/json.Marshal", ProfileFinding::serialization},
        Dominated{"runtime.mallocgc", ProfileFinding::collector},
        Dominated{"runtime.scanobject", ProfileFinding::collector},
        Dominated{"net.(*conn).Read", ProfileFinding::waiting}, Dominated{"runtime.futex", ProfileFinding::waiting},
        Dominated{"crypto/sha256.block", ProfileFinding::libraries},
        Dominated{"regexp.(*Regexp).FindString", ProfileFinding::algorithm},
        Dominated{"image/jpeg.(*decoder).decode", ProfileFinding::hotPath}));

TEST(ProfileReading, OfAnIdleServiceIsThatThereIsNothingToGain)
{
    const ProfileReading reading = readingOf(ProfileBuilder().duration(100).sample({"main.a"}, 900));
    EXPECT_EQ(reading.finding, ProfileFinding::idle);
    EXPECT_EQ(reading.conclusion, (Message{"profile.readIdle", {{"cores", 0.09}}}));
    EXPECT_THAT(reading.warnings, says("profile.idle"));
}

TEST(ProfileReading, DoesNotTakeSleepingThreadsForBusyOnes)
{
    const ProfileReading reading =
        readingOf(ProfileBuilder().duration(30).sample({"runtime.kevent"}, 58'800).sample({"main.a"}, 200));
    EXPECT_EQ(reading.finding, ProfileFinding::idle);
    EXPECT_THAT(reading.warnings, says("profile.parkedThreads"));
}

TEST(ProfileReading, OfOneLoopIsAPartToCutOut)
{
    const ProfileReading reading =
        readingOf(busy().sample({"main.loop", "main.main"}, 600).sample({"runtime.mallocgc", "main.main"}, 250));
    EXPECT_EQ(reading.finding, ProfileFinding::hotPath);
    EXPECT_THAT(reading.conclusion.arguments, Contains(Argument{"functions", "main.loop"}));
}

TEST(ProfileReading, OfOwnCodeInManyPlacesIsThatItIsSpread)
{
    ProfileBuilder profile = busy();
    for (char name = 'a'; name < 'k'; ++name)
        profile.sample({std::string("main.") + name, "main.main"}, 100);
    EXPECT_EQ(findingOf(profile), ProfileFinding::ownSpread);
}

TEST(ProfileReading, OfMapsAndSearchesIsAPoorAlgorithm)
{
    EXPECT_EQ(findingOf(busy().sample({"runtime.mapiternext", "main.count"}, 600).sample({"main.count"}, 400)),
        ProfileFinding::algorithm);
}

TEST(ProfileReading, OfNothingInParticularIsFlat)
{
    EXPECT_EQ(findingOf(busy()
                            .sample({"main.a"}, 250)
                            .sample({"encoding/json.Marshal"}, 250)
                            .sample({"runtime.mallocgc", "main.a"}, 250)
                            .sample({"crypto/sha256.block"}, 250)),
        ProfileFinding::flat);
}

TEST(ProfileReading, WarnsOfAThinProfile)
{
    EXPECT_THAT(readingOf(busy().sample({"main.a"}, 199)).warnings, says("profile.thin"));
    EXPECT_THAT(readingOf(busy().sample({"main.a"}, 200)).warnings, IsEmpty());
}

TEST(ProfileReading, WarnsWhereNobodyKnowsHowLongItTook)
{
    const ProfileReading reading = readingOf(ProfileBuilder().sample({"main.a"}, 500));
    EXPECT_THAT(reading.warnings, says("profile.noDuration"));
    EXPECT_EQ(reading.finding, ProfileFinding::hotPath);
}

TEST(ProfileReading, TellsWhatIsLeftOutUnlessItIsNothing)
{
    const ProfileBuilder much = busy().sample({"main.a"}, 900).sample({"runtime.gcDrainMarkWorkerIdle"}, 100);
    EXPECT_THAT(readingOf(much).warnings, says("profile.idleMarking"));
    const ProfileBuilder little = busy().sample({"main.a"}, 999).sample({"runtime.gcDrainMarkWorkerIdle"}, 1);
    EXPECT_THAT(readingOf(little).warnings, Not(says("profile.idleMarking")));
}

TEST(ProfileReading, HintsAtHeavyAllocation)
{
    const ProfileBuilder profile =
        busy()
            .sample({"main.a"}, 840)
            .sample({"runtime.scanobject", "runtime.gcAssistAlloc", "runtime.mallocgc", "main.a"}, 160);
    EXPECT_THAT(readingOf(profile).hints, says("profile.heavyAllocation"));
    EXPECT_THAT(readingOf(profile).hints, says("profile.heavyAssist"));
    EXPECT_THAT(readingOf(busy().sample({"main.a"}, 900).sample({"runtime.mallocgc", "main.a"}, 100)).hints, IsEmpty());
}

TEST(ProfileFigures, NameTheFindingAndTheShares)
{
    const ProfileFacts facts = factsOf(busy().sample({"main.a"}, 750).sample({"encoding/json.Marshal", "main.a"}, 250));
    const auto figures = profileFigures(facts, ProfileFinding::hotPath);
    EXPECT_THAT(figures, Contains(Pair("samples", 2)));
    EXPECT_THAT(figures, Contains(Pair("cpuSeconds", 10)));
    EXPECT_THAT(figures, Contains(Pair("share.application", 75)));
    EXPECT_THAT(figures, Contains(Pair("share.serialization", 25)));
    EXPECT_THAT(figures, Contains(Pair("share.gc", 0)));
    EXPECT_THAT(figures, Contains(Pair("finding.hot-path", 1)));
    EXPECT_FALSE(figures.contains("share.inherit"));
    EXPECT_FALSE(figures.contains("finding.flat"));
}

struct Recorded {
    const char* file;
    ProfileFinding finding;
};

void PrintTo(const Recorded& recorded, std::ostream* out)
{
    *out << recorded.file;
}

class RecordedProfile : public testing::TestWithParam<Recorded> {};

TEST_P(RecordedProfile, IsReadAsWhatTheProgramDid)
{
    EXPECT_EQ(readProfile(factsIn(sampleProfile(GetParam().file)), shippedClasses()).finding, GetParam().finding);
}

INSTANTIATE_TEST_SUITE_P(Each, RecordedProfile,
    testing::Values(Recorded{"database.pprof", ProfileFinding::database},
        Recorded{"json.pprof", ProfileFinding::serialization}, Recorded{"collector.pprof", ProfileFinding::collector},
        Recorded{"hot-loop.pprof", ProfileFinding::hotPath}, Recorded{"algorithm.pprof", ProfileFinding::algorithm},
        Recorded{"spread.pprof", ProfileFinding::ownSpread}, Recorded{"idle.pprof", ProfileFinding::idle}));

TEST(ProfileReading, LeavesTheLanguageWhereOtherLibrariesDominate)
{
    const ProfileBuilder profile = busy()
                                       .sample({"example.net/plot.Draw", "main.main"}, 600)
                                       .sample({"main.main"}, 400)
                                       .source("main.main", "/src/shop/main.go")
                                       .source("example.net/plot.Draw", "/go/pkg/mod/example.net/plot@v1.2.3/axis.go");
    EXPECT_EQ(findingOf(profile), ProfileFinding::libraries);
}

TEST(ProfileReading, SaysWhenOwnCodeIsNotToldApart)
{
    EXPECT_THAT(readingOf(busy().sample({"example.org/a.A"}, 400)).hints, says("profile.ownUntold"));
    EXPECT_THAT(readingOf(busy().sample({"example.org/a.A"}, 400).source("example.org/a.A", "/src/a.go")).hints,
        Not(says("profile.ownUntold")));
    EXPECT_THAT(readingOf(busy().sample({"crypto/sha256.block"}, 400)).hints, Not(says("profile.ownUntold")));
}

TEST(ProfileReading, WarnsOfTheGoModOfAnotherService)
{
    const std::string bytes =
        busy().sample({"example.org/shop.Run"}, 400).source("example.org/shop.Run", "/s/r.go").bytes();
    const CpuProfile profile = *readCpuProfile(bytes, "cpu.pprof");
    const auto warningsWith = [&](const std::string& module) {
        return readProfile(measureProfile(profile, shippedClasses(), module), shippedClasses()).warnings;
    };
    EXPECT_THAT(warningsWith("example.org/another"), says("profile.otherModule"));
    EXPECT_THAT(warningsWith("example.org/shop"), Not(says("profile.otherModule")));
}

} // namespace
} // namespace waymark::test
