#include "core/record/verify_revision.h"

#include <gmock/gmock.h>

#include <cctype>
#include <random>

#include "core/decision/record_json.h"
#include "core/record/verify_record.h"
#include "tests/core/record/recorded_case.h"

namespace waymark::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

RevisionCheck verified(const Revision& revision)
{
    FrameworkLibrary library = shippedLibrary();
    return verifyRevision(revision, library);
}

/// With the hash that belongs to it, as somebody would who knows the way.
Revision rehashed(Revision revision)
{
    revision.hash = hashOf(revision);
    return revision;
}

class RevisionOfAnExample : public EachExample {};

TEST_P(RevisionOfAnExample, HoldsWhenItIsVerifiedAfterSavingAndLoading)
{
    const Decision loaded = *loadDecision(saveDecision(recorded(GetParam()).decision), "a");
    const RevisionCheck check = verified(loaded.record.front());
    EXPECT_TRUE(check.holds()) << testing::PrintToString(said(faultsOf(check)));
    EXPECT_THAT(check.notes, IsEmpty());
    EXPECT_THAT(check.differences, IsEmpty());
    EXPECT_GT(check.figures, 70u);
}

INSTANTIATE_TEST_SUITE_P(Shipped, RevisionOfAnExample, testing::ValuesIn(kExamples), exampleName);

TEST(VerifyRevision, LaterEditsOfTheDecisionChangeNoRevision)
{
    Decision decision = recorded("trading-gateway").decision;
    setAnswer(decision, decision.participants.front().id, {"p99"}, Answer{DontKnow{}, "later", {}, {}});
    setTitle(decision, "Another");
    EXPECT_TRUE(verified(loadDecision(saveDecision(decision), "a")->record.front()).holds());
}

TEST(VerifyRevision, FindsAFigureThatWasChangedTogetherWithTheHash)
{
    Revision revision = recorded("trading-gateway").revision();
    revision.frozen.figures["value.rust"] = 99.0;
    const RevisionCheck check = verified(rehashed(revision));
    EXPECT_FALSE(check.holds());
    EXPECT_TRUE(check.isAsWritten);
    ASSERT_EQ(check.differences.size(), 1u);
    EXPECT_EQ(check.differences.front().key, "value.rust");
    EXPECT_THAT(said(faultsOf(check)).front(), HasSubstr("value.rust is stated as 99, but comes to "));
}

TEST(VerifyRevision, FindsFiguresThatCannotBeComputedAndPassesOverThoseThatAreNotStated)
{
    Revision revision = recorded("trading-gateway").revision();
    revision.frozen.figures["made.up"] = 1.0;
    revision.frozen.figures.erase("value.go");
    const RevisionCheck check = verified(rehashed(revision));
    ASSERT_EQ(check.differences.size(), 2u);
    EXPECT_EQ(said(faultsOf(check)),
        std::vector<std::string>{"made.up is stated as 1, but is not computed from these inputs"});
    EXPECT_FALSE(check.differences[1].isFault);
}

TEST(VerifyRevision, FindsARecommendationATriggerAndAnAnswerThatWereChanged)
{
    Revision recommended = recorded("trading-gateway").revision();
    recommended.recommended = {"go"};
    EXPECT_EQ(verified(rehashed(recommended)).differences.front().key, "recommended");
    Revision triggered = recorded("trading-gateway").revision();
    ASSERT_FALSE(triggered.triggers.empty());
    triggered.triggers.front().verdict = {"keep"};
    EXPECT_EQ(verified(rehashed(triggered)).differences.front().key, "trigger.1.verdict");
    Revision answered = recorded("trading-gateway").revision();
    Decision inputs = *loadDecision(answered.frozen.inputs, "inputs");
    inputs.participants.front().answers.erase({"p99"});
    answered.frozen.inputs = saveDecision(inputs);
    EXPECT_FALSE(verified(rehashed(answered)).holds());
}

TEST(VerifyRevision, TakesAnotherEnginesFiguresNearbyAndSaysWhichItWas)
{
    Revision revision = recorded("trading-gateway").revision();
    revision.frozen.engine = "0.0.1";
    double& value = std::get<double>(revision.frozen.figures["value.rust"]);
    value *= 1 + 1e-12;
    const RevisionCheck near = verified(rehashed(revision));
    EXPECT_TRUE(near.holds());
    EXPECT_THAT(said(near.notes), ElementsAre(HasSubstr("computed by Waymark 0.0.1")));
}

TEST(VerifyRevision, NamesWhatAnotherEngineCountedOtherwiseAndHolds)
{
    Revision revision = recorded("trading-gateway").revision();
    revision.frozen.engine = "0.0.1";
    std::get<double>(revision.frozen.figures["value.rust"]) *= 1 + 1e-6;
    revision.frozen.figures.erase("value.go"); // it counted less
    const RevisionCheck check = verified(rehashed(revision));
    EXPECT_TRUE(check.holds());
    EXPECT_THAT(faultsOf(check), IsEmpty());
    EXPECT_EQ(changesIn(check.differences), 1u);
    EXPECT_THAT(said(changesOf(check.differences)), ElementsAre(HasSubstr("value.rust is stated as ")));
    revision.frozen.seed += 1;
    EXPECT_FALSE(verified(revision).holds()) << "the hash stays, whatever the engine";
}

TEST(VerifyRevision, AsksThisEngineForTheSameBits)
{
    Revision revision = recorded("trading-gateway").revision();
    double& value = std::get<double>(revision.frozen.figures["value.rust"]);
    value = std::nextafter(value, 100);
    EXPECT_FALSE(verified(rehashed(revision)).holds());
}

TEST(VerifyRevision, SaysWhenTheFrameworkIsAnother)
{
    Revision revision = recorded("trading-gateway").revision();
    Decision inputs = *loadDecision(revision.frozen.inputs, "inputs");
    inputs.framework.version = "0.1.0";
    inputs.framework.hash = std::string(64, '0');
    revision.frozen.inputs = saveDecision(inputs);
    const RevisionCheck check = verified(rehashed(revision));
    EXPECT_THAT(said(check.notes), Contains(HasSubstr("rust-vs-go 0.1.0")));
}

TEST(VerifyRevision, SaysWhyNothingCanBeComputed)
{
    Revision revision = recorded("trading-gateway").revision();
    revision.frozen.inputs = "{}";
    const RevisionCheck check = verified(rehashed(revision));
    EXPECT_FALSE(check.holds());
    EXPECT_EQ(check.faults.front().message.id, "decision.notWaymark");
}

/// Whether a file is refused, or its record is no longer as it was written. Computes nothing, so that it can be asked
/// thousands of times.
bool isCaught(const std::string& text)
{
    const Result<Decision> decision = loadDecision(text, "a");
    if (!decision || decision->record.size() != 1)
        return true;
    const Revision& revision = decision->record.front();
    return hashOf(revision) != revision.hash || !misspeltNumbers(text, "a").empty();
}

/// Where the record stands in the file of an example.
struct RecordText {
    RecordText()
        : text(saveDecision(recorded("trading-gateway").decision)),
          begin(text.find("\"record\": [")),
          end(text.rfind(']'))
    {}
    std::string text;
    std::size_t begin;
    std::size_t end;
};

bool isDigit(char character)
{
    return std::isdigit(static_cast<unsigned char>(character));
}

/// The last digit is the hardest to catch: many a 17th one reads as the same number.
TEST(VerifyRecord, CatchesAnyNumberWhoseLastDigitIsChanged)
{
    const RecordText file;
    ASSERT_FALSE(isCaught(file.text));
    for (std::size_t at = file.begin; at < file.end; ++at) {
        if (!isDigit(file.text[at]) || isDigit(file.text[at + 1]))
            continue;
        std::string changed = file.text;
        changed[at] = static_cast<char>('0' + (changed[at] - '0' + 1) % 10);
        ASSERT_TRUE(isCaught(changed)) << file.text.substr(at - 30, 60);
    }
}

TEST(VerifyRecord, CatchesAnyCharacterThatIsChangedAtRandom)
{
    const RecordText file;
    std::mt19937 random(4); // the same on every machine
    for (int i = 0; i < 1'000; ++i) {
        const std::size_t at = file.begin + random() % (file.end - file.begin);
        const char other = "abcxyz ABC_-.,:\"{}[]05"[random() % 22];
        if (file.text[at] == other || std::isspace(static_cast<unsigned char>(file.text[at])))
            continue; // the space between things says nothing
        std::string changed = file.text;
        changed[at] = other;
        ASSERT_TRUE(isCaught(changed)) << changed.substr(at - 30, 60);
    }
}

TEST(VerifyRecord, CatchesADigitThatReadsAsTheSameNumber)
{
    RecordText file;
    const std::size_t seed = file.text.find("\"worlds\": 20000", file.begin);
    ASSERT_NE(seed, std::string::npos);
    FrameworkLibrary library = shippedLibrary();
    EXPECT_TRUE(verifyRecord(file.text, "a", library)->holds());
    file.text.insert(seed + std::string("\"worlds\": 20000").size(), ".0");
    const Result<RecordCheck> check = verifyRecord(file.text, "a", library);
    EXPECT_TRUE(check->revisions.front().holds());
    EXPECT_FALSE(check->holds());
    EXPECT_EQ(check->misspelt.front().message.id, "record.misspelt");
    EXPECT_GT(check->misspelt.front().where.line, 1u);
}

TEST(VerifyRecord, HoldsWhateverTheSpacing)
{
    const Decision& decision = recorded("trading-gateway").decision;
    FrameworkLibrary library = shippedLibrary();
    EXPECT_TRUE(verifyRecord(compactText(*parseJson(saveDecision(decision), {})), "a", library)->holds());
}

TEST(VerifyRecord, PutsFaultsInTheInputsIntoTheFileAroundThem)
{
    Decision decision = recorded("trading-gateway").decision;
    Decision inputs = *loadDecision(decision.record.front().frozen.inputs, "inputs");
    inputs.framework.id = {"unheard-of"};
    decision.record.front().frozen.inputs = saveDecision(inputs);
    FrameworkLibrary library = shippedLibrary();
    const Result<RecordCheck> check = verifyRecord(saveDecision(decision), "a.waymark", library);
    const Where& where = check->revisions.front().faults.front().where;
    EXPECT_EQ(where.file, "a.waymark");
    EXPECT_EQ(where.pointer, "/record/0/frozen/inputs/framework");
    EXPECT_GT(where.line, 1u);
}

TEST(VerifyRecord, RefusesWhatIsNoDecision)
{
    FrameworkLibrary library = shippedLibrary();
    EXPECT_FALSE(verifyRecord("{}", "a", library));
}

} // namespace
} // namespace waymark::test
