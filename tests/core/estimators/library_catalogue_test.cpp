#include "core/estimators/library_catalogue_json.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include "tests/core/estimators/small_catalogue.h"

namespace waymark::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using Json = nlohmann::ordered_json;

using Fault = std::pair<std::string, std::string>; ///< pointer and message

std::vector<Fault> faultsIn(const Result<LibraryCatalogue>& made)
{
    std::vector<Fault> faults;
    if (!made)
        for (const Error& each : made.errors()) {
            EXPECT_GT(each.where.line, 0u) << each.where.pointer;
            faults.emplace_back(each.where.pointer, each.message.id);
        }
    return faults;
}

std::vector<Fault> faultsWith(const std::string& part, const std::string& replacement)
{
    return faultsIn(loadLibraryCatalogue(smallCatalogueWith(part, replacement), "small"));
}

std::string overlayText(const std::string& lists)
{
    return R"({"waymarkLibraryOverlay": 1, "title": "Our own")" + (lists.empty() ? "" : ", " + lists) + "}";
}

Result<LibraryCatalogue> overlaid(const std::string& lists)
{
    return overlayLibraries(smallCatalogue(), overlayText(lists), "overlay");
}

TEST(LibraryCatalogue, IsReadAsItStands)
{
    const LibraryCatalogue made = smallCatalogue();
    EXPECT_EQ(made.date, "2026-01-02");
    EXPECT_EQ(made.moduleSide, 0u);
    ASSERT_EQ(made.needs.size(), 4u);
    const LibraryNeed& server = made.needs[0];
    EXPECT_TRUE(server.isCommon);
    EXPECT_THAT(server.tiers, ElementsAre(LibraryTier::standard, LibraryTier::mature));
    EXPECT_THAT(server.libraries[1], ElementsAre(Library{"waiter", "1.2", false, {"list"}}));
    EXPECT_TRUE(server.libraries[0][0].isStandard);
    EXPECT_EQ(made.rules[0].version, "v3.1.0");
    EXPECT_EQ(made.rules[2].reach, RuleReach::tree);
    EXPECT_THAT(made.unverified, ElementsAre("box"));
}

TEST(LibraryCatalogue, GivesARuleTheTierAndTheLibrariesOfItsNeedUnlessItHasItsOwn)
{
    const LibraryCatalogue made = smallCatalogue();
    EXPECT_EQ(tierOf(made, made.rules[0], 1), LibraryTier::usable);
    EXPECT_THAT(nearestTo(made, made.rules[0], 1), ElementsAre("shelf", "box"));
    EXPECT_EQ(tierOf(made, made.rules[1], 0), LibraryTier::mature);
    EXPECT_EQ(tierOf(made, made.rules[1], 1), LibraryTier::missing);
    EXPECT_THAT(nearestTo(made, made.rules[1], 1), IsEmpty());
}

TEST(LibraryCatalogue, NamesThePlaceOfEveryFaultOfForm)
{
    EXPECT_THAT(faultsWith(R"("waymarkLibraries": 1)", R"("waymarkLibraries": 2)"),
        ElementsAre(Field(&Fault::first, "/waymarkLibraries")));
    EXPECT_THAT(faultsWith(R"("tiers": {"ours": "stdlib", "theirs": "mature"})", R"("tiers": {"ours": "good"})"),
        ElementsAre(Field(&Fault::first, "/needs/0/tiers/ours"), Field(&Fault::first, "/needs/0/tiers/theirs")));
    EXPECT_THAT(
        faultsWith(R"("match": "tree")", R"("match": "all")"), ElementsAre(Field(&Fault::first, "/rules/2/match")));
    EXPECT_THAT(faultsWith(R"("note": "Made up.",)", R"("note": " ", "more": 1,)"),
        ElementsAre(Field(&Fault::first, "/note"), Field(&Fault::first, "/more")));
}

TEST(LibraryCatalogue, KnowsWhatItsReferencesMean)
{
    EXPECT_THAT(faultsWith(R"("sources": ["list"])", R"("sources": ["book"])"),
        ElementsAre(Fault("/needs/0/libraries/theirs/0/sources/0", "libraries.unknownSource")));
    EXPECT_THAT(faultsWith(R"("need": "queue"},)", R"("need": "rest"},)"),
        ElementsAre(Fault("/rules/2/need", "libraries.unknownNeed")));
    EXPECT_THAT(faultsWith(R"("tiers": {"theirs": "missing"})", R"("tiers": {"others": "missing"})"),
        ElementsAre(Fault("/rules/1/tiers/others", "libraries.unknownSide")));
    EXPECT_THAT(faultsWith(R"("nearest": {"theirs": []})", R"("nearest": {"others": []})"),
        ElementsAre(Fault("/rules/1/nearest/others", "libraries.unknownSide")));
    EXPECT_THAT(faultsWith(R"("modules": {"side": "ours")", R"("modules": {"side": "others")"),
        ElementsAre(Fault("/modules/side", "libraries.unknownSide")));
    EXPECT_THAT(faultsWith(R"("unverified": {"theirs")", R"("unverified": {"others")"),
        ElementsAre(Fault("/unverified/others", "libraries.unknownSide")));
}

TEST(LibraryCatalogue, NamesEachThingOnce)
{
    EXPECT_THAT(faultsWith(R"({"id": "theirs", "name": "Theirs"})",
                    R"({"id": "theirs", "name": "Theirs"}, {"id": "ours", "name": "Us"})"),
        ElementsAre(Fault("/sides/2/id", "libraries.twice")));
    EXPECT_THAT(faultsWith(R"({"id": "list", "title": "A list", "date": "2026"})",
                    R"({"id": "list", "title": "A", "date": "1"}, {"id": "list", "title": "B", "date": "2"})"),
        ElementsAre(Fault("/sources/1/id", "libraries.twice")));
    EXPECT_THAT(
        faultsWith(R"("id": "maths")", R"("id": "store")"), testing::Contains(Fault("/needs/3/id", "libraries.twice")));
    EXPECT_THAT(
        faultsWith(R"("path": "sums.example", "match": "module")", R"("path": "sums.example", "match": "tree")"),
        ElementsAre(Fault("/rules/6/path", "libraries.twice")));
}

TEST(LibraryCatalogue, ListsLibrariesThatFitTheTier)
{
    EXPECT_THAT(faultsWith(R"("ours": [], )", R"("ours": [{"name": "sum"}], )"),
        ElementsAre(Fault("/needs/3/libraries/ours", "libraries.notMissing")));
    EXPECT_THAT(faultsWith(R"([{"name": "line"}])", "[]"),
        ElementsAre(Fault("/needs/2/libraries/theirs", "libraries.noLibrary")));
    EXPECT_THAT(faultsWith(R"({"name": "serve", "standard": true})", R"({"name": "serve"})"),
        ElementsAre(Fault("/needs/0/libraries/ours", "libraries.notStandard")));
}

TEST(LibraryCatalogue, NeedsTwoSidesAndANeed)
{
    const Result<LibraryCatalogue> made = loadLibraryCatalogue(
        R"({"waymarkLibraries": 1, "version": "1", "date": "1", "note": "1", "sides": [{"id": "a", "name": "A"}],
            "modules": {"side": "a", "forges": []}})",
        "bare");
    EXPECT_THAT(faultsIn(made), ElementsAre(Fault("/sides", "libraries.fewSides"), Fault("", "libraries.noNeeds")));
}

TEST(LibraryCatalogue, HasRulesForPathsWithoutMajorVersion)
{
    EXPECT_THAT(faultsWith(R"("path": "forge.example/acme/store",)", R"("path": "forge.example/acme/store/v2",)"),
        ElementsAre(Fault("/rules/0/path", "libraries.majorVersion")));
    EXPECT_THAT(faultsWith(R"("path": "forge.example/acme/store",)", R"("path": "forge.example//store",)"),
        ElementsAre(Fault("/rules/0/path", "libraries.badPath")));
}

TEST(LibraryOverlay, AddsNeedsAndRules)
{
    const auto made = overlaid(R"("needs": [{"id": "mail", "name": "Mail", "text": "It mails.",
        "tiers": {"ours": "usable", "theirs": "missing"}, "libraries": {"ours": [{"name": "post"}], "theirs": []}}],
        "rules": [{"path": "in-house.example", "match": "tree", "need": "mail"}], "unverified": {"ours": ["post"]})");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->overlay, "Our own");
    ASSERT_EQ(made->needs.size(), 5u);
    EXPECT_EQ(made->needs[4].id, "mail");
    ASSERT_EQ(made->rules.size(), 8u);
    EXPECT_EQ(made->rules[7].need, 4u);
    EXPECT_THAT(made->unverified, ElementsAre("box", "post"));
}

TEST(LibraryOverlay, WinsOverTheCatalogueWhereBothSpeakOfTheSame)
{
    const auto made = overlaid(R"("needs": [{"id": "queue", "name": "Our queue", "text": "We keep one.",
        "tiers": {"ours": "mature", "theirs": "usable"},
        "libraries": {"ours": [{"name": "q"}], "theirs": [{"name": "our-line"}]}}],
        "rules": [{"path": "forge.example/acme/store", "match": "module", "need": "queue"}])");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->needs.size(), 4u);
    EXPECT_EQ(made->needs[2].name, "Our queue");
    EXPECT_EQ(made->rules.size(), 7u);
    EXPECT_EQ(made->rules[0].need, 2u);
    EXPECT_EQ(made->rules[0].version, "");
    EXPECT_EQ(tierOf(*made, made->rules[2], 1), LibraryTier::usable) << "a shipped rule follows its need";
}

TEST(LibraryOverlay, IsHeldToTheSameRules)
{
    EXPECT_THAT(faultsIn(overlaid(R"("needs": [{"id": "mail", "name": "Mail", "text": "It mails.",
        "tiers": {"ours": "usable"}, "libraries": {"ours": [{"name": "post", "sources": ["x"]}], "theirs": []}}],
        "rules": [{"path": "a b", "match": "tree", "need": "post"}, {"path": "c", "match": "tree", "need": "mail"},
                  {"path": "c", "match": "tree", "need": "mail"}], "sides": [])")),
        testing::UnorderedElementsAre(Field(&Fault::first, "/needs/0/tiers/theirs"),
            Fault("/needs/0/libraries/ours/0/sources/0", "libraries.unknownSource"),
            Fault("/rules/0/path", "libraries.badPath"), Fault("/rules/0/need", "libraries.unknownNeed"),
            Fault("/rules/2/path", "libraries.twice"), Field(&Fault::first, "/sides")));
    EXPECT_THAT(faultsIn(overlayLibraries(smallCatalogue(), R"({"waymarkLibraryOverlay": 1})", "overlay")),
        ElementsAre(Field(&Fault::first, "/title")));
    EXPECT_THAT(faultsIn(overlayLibraries(smallCatalogue(), "{", "overlay")), testing::SizeIs(1));
}

TEST(LibraryOverlay, IsLimitedInSize)
{
    const std::string padded = overlayText("") + std::string(kOverlayLimits.bytes, ' ');
    EXPECT_FALSE(overlayLibraries(smallCatalogue(), padded, "overlay"));
}

RC_GTEST_PROP(LibraryOverlayProperty, ChangesNothingByRepeatingTheCatalogue, ())
{
    const LibraryCatalogue base = smallCatalogue();
    const Json whole = Json::parse(smallCatalogueText());
    Json overlay{{"waymarkLibraryOverlay", 1}, {"title", "The same"}};
    for (const char* list : {"sources", "needs", "rules"}) {
        overlay[list] = Json::array();
        for (const Json& each : whole[list])
            if (*rc::gen::arbitrary<bool>())
                overlay[list].push_back(each);
    }
    const Result<LibraryCatalogue> made = overlayLibraries(base, overlay.dump(), "overlay");
    RC_ASSERT(static_cast<bool>(made));
    LibraryCatalogue expected = base;
    expected.overlay = "The same";
    RC_ASSERT(*made == expected);
}

} // namespace
} // namespace waymark::test
