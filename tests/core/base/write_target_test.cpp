#include "core/base/write_target.h"

#include <filesystem>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

namespace fs = std::filesystem;

class WriteTargetTest : public testing::Test {
protected:
    WriteTargetTest() { writePlainly(m_source, "source"); }

    /// The id of what is said against writing there; empty: nothing.
    std::string saidOf(const std::string& file, bool replaces = false) const
    {
        const std::optional<Error> refusal = refusalOf({file, m_source, replaces});
        return refusal ? refusal->message.id : "";
    }

    TemporaryFolder m_folder;
    std::string m_source = m_folder.file("plan.waymark");
};

TEST_F(WriteTargetTest, MayBeANewFile)
{
    EXPECT_EQ(saidOf(m_folder.file("new.html")), "");
    EXPECT_EQ(saidOf(m_folder.file("no such folder/new.html")), "") << "that is told when it is written";
}

TEST_F(WriteTargetTest, ReplacesOnlyWhenTold)
{
    writePlainly(m_folder.file("old.html"), "old");
    fs::create_symlink("nowhere", m_folder.file("link.html"));
    for (const char* name : {"old.html", "link.html"}) {
        EXPECT_EQ(saidOf(m_folder.file(name)), "file.exists") << name;
        EXPECT_EQ(saidOf(m_folder.file(name), true), "") << name;
    }
}

TEST_F(WriteTargetTest, IsNeverTheSourceByAnyName)
{
    fs::create_symlink("plan.waymark", m_folder.file("link.waymark"));
    fs::create_hard_link(m_source, m_folder.file("same.waymark"));
    for (const char* name : {"plan.waymark", "./plan.waymark", "link.waymark", "same.waymark"})
        for (const bool replaces : {false, true})
            EXPECT_EQ(saidOf(m_folder.file(name), replaces), "file.isTheDecision") << name;
}

} // namespace
} // namespace waymark::test
