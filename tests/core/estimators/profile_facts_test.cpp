// Where a profile's time went, from profiles written by hand.
#include "core/estimators/profile_facts.h"

#include <gmock/gmock.h>

#include "core/estimators/profile_classes_json.h"
#include "core/estimators/profile_facts_json.h"
#include "core/imports/pprof_reader.h"
#include "tests/core/estimators/profile_helpers.h"

namespace waymark::test {
namespace {

using enum ProfileCategory;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::Pair;

TEST(ProfileFacts, CountSamplesTicksAndTime)
{
    const ProfileFacts facts = factsOf(ProfileBuilder().duration(10).sample({"main.a"}, 30).sample({"main.b"}, 170));
    EXPECT_EQ(facts.samples, 2u);
    EXPECT_EQ(facts.ticks, 200);
    EXPECT_EQ(facts.cpuSeconds, 2);
    EXPECT_EQ(facts.durationSeconds, 10);
    EXPECT_EQ(facts.averageCores(), 0.2);
}

TEST(ProfileFacts, KnowNoCoresWithoutADuration)
{
    EXPECT_EQ(factsOf(ProfileBuilder().sample({"main.a"}, 30)).averageCores(), std::nullopt);
}

TEST(ProfileFacts, ShareTheTimeAmongCategoriesLargestFirst)
{
    const ProfileFacts facts = factsOf(ProfileBuilder()
                                           .sample({"encoding/json.Marshal", "main.main"}, 25)
                                           .sample({"memeqbody", "strings.Index", "main.find", "main.main"}, 75));
    EXPECT_THAT(sharesOf(facts), ElementsAre(Pair(application, 0.75), Pair(serialization, 0.25)));
}

TEST(ProfileFacts, NameTheCallsThatPutTimeIntoACategory)
{
    const ProfileFacts facts = factsOf(ProfileBuilder()
                                           .sample({"memeqbody", "main.find[...]", "main.main"}, 60)
                                           .sample({"main.find[...]", "main.main"}, 20)
                                           .sample({"main.other", "main.main"}, 20));
    ASSERT_EQ(facts.categories.size(), 1u);
    EXPECT_THAT(
        facts.categories.front().top, ElementsAre(FunctionShare{"main.find", 0.8}, FunctionShare{"main.other", 0.2}));
}

TEST(ProfileFacts, NameNoMoreThanTenFunctionsAndThoseByNameWhereTheyAreEqual)
{
    ProfileBuilder builder;
    for (char name = 'z'; name >= 'a'; --name)
        builder.sample({std::string("main.") + name});
    const std::vector<FunctionShare> top = factsOf(builder).categories.front().top;
    ASSERT_EQ(top.size(), kTopFunctions);
    EXPECT_EQ(top.front().name, "main.a");
    EXPECT_EQ(top.back().name, "main.j");
}

TEST(ProfileFacts, CountWaitingForAQueryToTheDatabase)
{
    const ProfileFacts facts = factsOf(ProfileBuilder()
                                           .sample({"syscall.Syscall", "internal/poll.(*FD).Read", "net.(*conn).Read",
                                                       "github.com/lib/pq.(*conn).query", "main.list"},
                                               40)
                                           .sample({"syscall.Syscall", "internal/poll.(*FD).Read", "net.(*conn).Read",
                                                       "main.proxy", "github.com/lib/pq.(*conn).listen", "main.main"},
                                               60));
    EXPECT_THAT(sharesOf(facts), ElementsAre(Pair(networkIo, 1.0)));
    EXPECT_EQ(groupShare(facts, "database"), 0.4);
    EXPECT_EQ(groupShare(facts, "waiting"), 0.6);
}

TEST(ProfileFacts, CountAllocationsOfSerializationWithItButNotItsWrites)
{
    const ProfileFacts facts = factsOf(
        ProfileBuilder()
            .sample({"runtime.mallocgc", "encoding/json.Unmarshal", "main.read"}, 30)
            .sample({"syscall.Syscall", "net.(*conn).Write", "encoding/json.(*Encoder).Encode", "main.write"}, 70));
    EXPECT_EQ(groupShare(facts, "serialization"), 0.3);
    EXPECT_EQ(groupShare(facts, "waiting"), 0.7);
}

TEST(ProfileFacts, SplitOwnTimeBetweenItselfAndItsHelpers)
{
    const ProfileFacts facts = factsOf(ProfileBuilder()
                                           .sample({"runtime.mapaccess1", "main.find"}, 30)
                                           .sample({"main.find"}, 10)
                                           .sample({"crypto/sha256.block", "main.find"}, 60));
    EXPECT_EQ(facts.ownInHelpers, 0.75);
}

TEST(ProfileFacts, GiveOtherLibrariesTheirOwnShare)
{
    const ProfileBuilder profile = ProfileBuilder()
                                       .sample({"memeqbody", "example.net/plot.Draw", "main.main"}, 60)
                                       .sample({"main.main"}, 40)
                                       .source("main.main", "/src/shop/main.go")
                                       .source("example.net/plot.Draw", "/go/pkg/mod/example.net/plot@v1.2.3/axis.go");
    const ProfileFacts facts = factsOf(profile);
    EXPECT_EQ(facts.ownBy, OwnBy::files);
    EXPECT_THAT(sharesOf(facts), ElementsAre(Pair(library, 0.6), Pair(application, 0.4)));
    EXPECT_EQ(groupShare(facts, "libraries"), 0.6);
    EXPECT_EQ(groupShare(facts, "own"), 0.4);
}

TEST(ProfileFacts, AddUpWhatIsAtOrBelowTheAllocator)
{
    const ProfileFacts facts = factsOf(
        ProfileBuilder()
            .sample({"runtime.memclrNoHeapPointers", "runtime.mallocgc", "main.a"}, 10)
            .sample(
                {"runtime.scanobject", "runtime.gcDrainN", "runtime.gcAssistAlloc", "runtime.mallocgc", "main.a"}, 15)
            .sample({"main.a"}, 75));
    EXPECT_EQ(facts.allocation, 0.25);
    EXPECT_EQ(facts.assist, 0.15);
}

TEST(ProfileFacts, LeaveOutTheCollectorOnCoresThatNobodyNeeded)
{
    const ProfileFacts facts = factsOf(
        ProfileBuilder()
            .sample(
                {"runtime.scanobject", "runtime.gcDrain", "runtime.gcDrainMarkWorkerIdle", "runtime.gcBgMarkWorker"},
                50)
            .sample({"runtime.scanobject", "runtime.gcDrain", "runtime.gcBgMarkWorker"}, 10)
            .sample({"main.a"}, 40));
    EXPECT_EQ(facts.idleMarking, 0.5);
    EXPECT_THAT(sharesOf(facts), ElementsAre(Pair(application, 0.8), Pair(gc, 0.2)));
}

TEST(ProfileFacts, LeaveOutTheSchedulerWhereSleepingThreadsCount)
{
    const ProfileFacts facts = factsOf(ProfileBuilder()
                                           .sample({"runtime.kevent", "runtime.netpoll", "runtime.findRunnable"}, 800)
                                           .sample({"runtime.pthread_cond_wait", "runtime.semasleep"}, 100)
                                           .sample({"main.a"}, 100));
    EXPECT_EQ(facts.parkedThreads, 0.9);
    EXPECT_THAT(sharesOf(facts), ElementsAre(Pair(application, 1.0)));
}

TEST(ProfileFacts, GiveCodeWithoutNamesToNobodyOfTheProgram)
{
    const ProfileFacts facts = factsOf(ProfileBuilder().sample({"main.a"}, 50).sampleAt({{}}, {50, 500'000'000}));
    EXPECT_THAT(sharesOf(facts), testing::UnorderedElementsAre(Pair(application, 0.5), Pair(foreign, 0.5)));
}

TEST(ProfileFacts, HaveNoSharesWhereEverythingIsLeftOut)
{
    const ProfileFacts facts = factsOf(ProfileBuilder().sample({"runtime.gcDrainMarkWorkerIdle"}, 5));
    EXPECT_TRUE(facts.categories.empty());
    EXPECT_EQ(facts.idleMarking, 1);
}

TEST(ProfileFacts, DoNotDependOnHowTheFileIsWritten)
{
    const ProfileBuilder builder =
        ProfileBuilder().duration(3).sample({"memeqbody", "main.a"}, 7).sample({"main.b"}, 5);
    const ProfileFacts facts = factsOf(builder);
    EXPECT_EQ(factsOf(ProfileBuilder(builder).idStep(3)), facts);
    EXPECT_EQ(factsOf(ProfileBuilder(builder).numbers(ProfileBuilder::Numbers::single)), facts);
}

TEST(ProfileFactsJson, ComeBackAsTheyWere)
{
    for (const double duration : {0.0, 4.25}) {
        const ProfileFacts facts =
            factsOf(ProfileBuilder().duration(duration).sample({"memeqbody", "main.a"}, 7).sample({"runtime.GC"}, 4));
        const std::string text = prettyText(profileFactsJson(facts, ProfileFinding::flat));
        const Result<ProfileFacts> read = loadProfileFacts(text, "kept.json");
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, facts);
    }
}

TEST(ProfileFactsJson, MayHaveBeenKeptBeforeOwnCodeWasToldApart)
{
    const ProfileFacts facts = factsOf(ProfileBuilder().sample({"example.org/a.A"}, 7));
    Json document = profileFactsJson(facts, ProfileFinding::flat);
    document.erase("ownBy");
    document.erase("mainModule");
    const Result<ProfileFacts> read = loadProfileFacts(prettyText(document), "kept.json");
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, facts);
}

TEST(ProfileFactsJson, AreLimitedInSize)
{
    const std::string text = profileFactsText(factsOf(ProfileBuilder().sample({"main.a"}, 7)), ProfileFinding::flat);
    EXPECT_TRUE(loadProfileFacts(text + std::string(1024, ' '), "kept.json"));
    EXPECT_FALSE(loadProfileFacts(text + std::string(kFactsLimits.bytes, ' '), "kept.json"));
}

TEST(ProfileFactsJson, AreRefusedWhereACategoryNeverOwnsTime)
{
    for (const char* category : {"inherit", "poll"}) {
        Json document = profileFactsJson(factsOf(ProfileBuilder().sample({"main.a"}, 7)), ProfileFinding::flat);
        document["categories"][0]["id"] = category;
        const Result<ProfileFacts> read = loadProfileFacts(prettyText(document), "kept.json");
        ASSERT_FALSE(read) << category;
        EXPECT_EQ(read.errors().front().where.pointer, "/categories/0/id");
        EXPECT_EQ(read.errors().front().message, (Message{"profile.ownsNoTime", {{"category", category}}}));
    }
}

TEST(ProfileFactsJson, AreRefusedWhereTheyMakeNoSense)
{
    Json document = profileFactsJson(factsOf(ProfileBuilder().sample({"main.a"}, 7)), ProfileFinding::flat);
    document["categories"][0]["share"] = 2;
    document.erase("ticks");
    const Result<ProfileFacts> read = loadProfileFacts(prettyText(document), "kept.json");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.errors().size(), 2u);
}

} // namespace
} // namespace waymark::test
