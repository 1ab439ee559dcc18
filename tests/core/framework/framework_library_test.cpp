#include "core/framework/framework_library.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/framework_builder.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;

class FrameworkLibraryTest : public testing::Test {
protected:
    void ship(const std::string& id, const std::string& version)
    {
        const FrameworkBuilder builder =
            FrameworkBuilder().set("id", "'" + id + "'").set("version", "'" + version + "'");
        writePlainly(m_folder.file(id + "-" + version + ".json"), builder.text());
    }

    FrameworkLibrary open() { return *FrameworkLibrary::open(m_folder.path()); }

    TemporaryFolder m_folder;
};

TEST_F(FrameworkLibraryTest, ListsByIdWithTheNewestVersionFirst)
{
    ship("two-words", "1.2.0");
    ship("one", "1.9.0");
    ship("one", "1.10.0");
    writePlainly(m_folder.file("README.md"), "no framework");
    writePlainly(m_folder.file("one-draft.json"), "no version");
    EXPECT_THAT(open().list(),
        ElementsAre(
            FrameworkName{{"one"}, "1.10.0"}, FrameworkName{{"one"}, "1.9.0"}, FrameworkName{{"two-words"}, "1.2.0"}));
}

TEST_F(FrameworkLibraryTest, LoadsTheVersionAskedFor)
{
    ship("one", "1.9.0");
    ship("one", "1.10.0");
    const Result<FrameworkPointer> framework = open().load({"one"}, "1.9.0");
    ASSERT_TRUE(framework);
    EXPECT_EQ((*framework)->version, "1.9.0");
}

TEST_F(FrameworkLibraryTest, LoadsTheNewestVersion)
{
    ship("one", "1.9.0");
    ship("one", "1.10.0");
    FrameworkLibrary library = open();
    EXPECT_EQ(library.newestVersion({"one"}), "1.10.0");
    EXPECT_EQ((*library.loadNewest({"one"}))->version, "1.10.0");
}

TEST_F(FrameworkLibraryTest, LoadsEachFileOnce)
{
    ship("one", "1.0.0");
    FrameworkLibrary library = open();
    const FrameworkPointer first = *library.loadNewest({"one"});
    EXPECT_EQ(*library.load({"one"}, "1.0.0"), first);
}

TEST_F(FrameworkLibraryTest, SaysThatAFrameworkOrAVersionIsNotThere)
{
    ship("one", "1.0.0");
    FrameworkLibrary library = open();
    EXPECT_EQ(library.newestVersion({"two"}), std::nullopt);
    EXPECT_EQ(library.loadNewest({"two"}).errors().front().message.id, "framework.notInLibrary");
    EXPECT_EQ(library.load({"one"}, "2.0.0").errors().front().message.id, "framework.versionNotInLibrary");
    EXPECT_EQ(library.load({"one"}, "../one").errors().front().message.id, "framework.versionNotInLibrary");
}

TEST_F(FrameworkLibraryTest, RefusesAFileThatHoldsSomethingElseThanItsNameSays)
{
    writePlainly(m_folder.file("one-1.0.0.json"), FrameworkBuilder().text());
    const Result<FrameworkPointer> framework = open().load({"one"}, "1.0.0");
    ASSERT_FALSE(framework);
    EXPECT_EQ(framework.errors().front().message.id, "framework.misnamed");
}

TEST_F(FrameworkLibraryTest, NamesTheFileOfAFault)
{
    writePlainly(m_folder.file("one-1.0.0.json"), "{]");
    const Result<FrameworkPointer> framework = open().load({"one"}, "1.0.0");
    ASSERT_FALSE(framework);
    EXPECT_EQ(framework.errors().front().where.file, m_folder.file("one-1.0.0.json"));
}

TEST_F(FrameworkLibraryTest, SaysThatTheFolderCannotBeRead)
{
    const Result<FrameworkLibrary> library = FrameworkLibrary::open(m_folder.file("missing"));
    ASSERT_FALSE(library);
    EXPECT_EQ(library.errors().front().message.id, "framework.unreadableFolder");
}

} // namespace
} // namespace waymark::test
