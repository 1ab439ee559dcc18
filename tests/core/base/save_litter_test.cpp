#include "core/base/save_litter.h"

#include <chrono>
#include <gmock/gmock.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace waymark {
namespace {

using namespace std::chrono_literals;
using test::TemporaryFolder;
using testing::UnorderedElementsAre;

class SaveLitter : public testing::Test {
protected:
    void put(const std::string& name, std::chrono::hours age)
    {
        test::writePlainly(m_folder.file(name), "x");
        std::filesystem::last_write_time(m_folder.file(name), m_now - age);
    }
    std::size_t sweep() const { return sweepSaveLitter(m_folder.path(), m_now); }

    TemporaryFolder m_folder;
    const std::filesystem::file_time_type m_now = std::filesystem::file_time_type::clock::now();
};

TEST_F(SaveLitter, IsSweptWhenItIsOlderThanADay)
{
    put(".waymark-save-0123456789abcdef", 25h);
    put(".waymark-save-ffffffffffffffff", 23h);
    EXPECT_EQ(sweep(), 1u);
    EXPECT_THAT(m_folder.names(), UnorderedElementsAre(".waymark-save-ffffffffffffffff"));
}

TEST_F(SaveLitter, IncludesEveryNameThatSavesUse)
{
    for (int i = 0; i < 100; ++i)
        put(temporaryName(), 48h);
    EXPECT_EQ(sweep(), 100u);
}

TEST_F(SaveLitter, IsNothingElse)
{
    const std::vector<std::string> others{"plan.waymark", "plan.waymark~", ".waymark-save-", ".waymark-save-0123",
        ".waymark-save-0123456789ABCDEF", ".waymark-save-0123456789abcdeg", ".waymark-save-0123456789abcdef0",
        "waymark-save-0123456789abcdef", ".other-save-0123456789abcdef"};
    for (const std::string& name : others)
        put(name, 480h);
    EXPECT_EQ(sweep(), 0u);
    EXPECT_EQ(m_folder.names().size(), others.size());
}

TEST_F(SaveLitter, IsNeitherALinkNorAFolder)
{
    std::filesystem::create_directory(m_folder.file(".waymark-save-0123456789abcdef"));
    std::filesystem::last_write_time(m_folder.file(".waymark-save-0123456789abcdef"), m_now - 48h);
    put("old", 48h);
    std::filesystem::create_symlink("old", m_folder.file(".waymark-save-fedcba9876543210"));
    EXPECT_EQ(sweep(), 0u);
    EXPECT_EQ(m_folder.names().size(), 3u);
}

TEST_F(SaveLitter, IsNowhereInAFolderThatDoesNotExist)
{
    EXPECT_EQ(sweepSaveLitter(m_folder.file("nowhere"), m_now), 0u);
}

TEST(TemporaryName, IsAnotherEachTime)
{
    EXPECT_NE(temporaryName(), temporaryName());
}

} // namespace
} // namespace waymark
