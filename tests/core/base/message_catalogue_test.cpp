#include "core/base/message_catalogue.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace waymark {
namespace {

using test::TemporaryFolder;
using test::writePlainly;

TEST(MessageCatalogue, SaysWhatTheTemplatesOfAllFilesSay)
{
    const TemporaryFolder folder;
    writePlainly(folder.file("a.json"), R"({"a.lead": "{who} leads by {points:1} points"})");
    writePlainly(folder.file("b.json"), R"({"b.tie": "a tie"})");
    writePlainly(folder.file("notes.txt"), "no JSON");
    const Result<MessageCatalogue> catalogue = MessageCatalogue::load(folder.path());
    ASSERT_TRUE(catalogue);
    EXPECT_EQ(catalogue->say({"a.lead", {{"who", "Go"}, {"points", 3.25}}}), "Go leads by 3.3 points");
    EXPECT_EQ(catalogue->say({"b.tie", {}}), "a tie");
}

TEST(MessageCatalogue, SaysTheIdAndTheArgumentsOfAMessageItDoesNotKnow)
{
    EXPECT_EQ(MessageCatalogue().say({"x.y", {{"who", "Go"}, {"points", 3.25}}}), "x.y who=Go points=3.25");
    EXPECT_EQ(MessageCatalogue().say({}), "");
}

TEST(MessageCatalogue, TellsEveryFaultOfItsFiles)
{
    const TemporaryFolder folder;
    writePlainly(folder.file("a.json"), "{\"a.one\": \"first\",\n\"a.two\": 2,\n\"a.three\": \"\"}");
    writePlainly(folder.file("b.json"), "{\"a.one\": \"again\"}");
    writePlainly(folder.file("c.json"), "{");
    const Result<MessageCatalogue> catalogue = MessageCatalogue::load(folder.path());
    ASSERT_FALSE(catalogue);
    const Errors expected{
        {{folder.file("a.json"), "/a.two", 2, 10, {}}, {"json.expectedText", {{"found", "2"}}}},
        {{folder.file("a.json"), "/a.three", 3, 12, {}}, {"json.blankText", {}}},
        {{folder.file("b.json"), "/a.one", 1, 11, {}}, {"messages.idTwice", {{"id", "a.one"}}}},
        {{folder.file("c.json"), "", 1, 2, {}}, {"json.endsEarly", {}}},
    };
    EXPECT_EQ(catalogue.errors(), expected);
}

TEST(MessageCatalogue, TellsThatItsFolderIsMissing)
{
    const TemporaryFolder folder;
    const Result<MessageCatalogue> catalogue = MessageCatalogue::load(folder.file("nowhere"));
    ASSERT_FALSE(catalogue);
    EXPECT_EQ(catalogue.errors()[0].where.file, folder.file("nowhere"));
    EXPECT_EQ(catalogue.errors()[0].message.id, "file.unreadable");
}

} // namespace
} // namespace waymark
