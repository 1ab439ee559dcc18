#include "app/resource_folder.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace waymark::app {
namespace {

namespace fs = std::filesystem;

class ResourceFolder : public testing::Test {
protected:
    void SetUp() override { ::unsetenv("WAYMARK_RESOURCES"); }
    void TearDown() override { ::unsetenv("WAYMARK_RESOURCES"); }

    std::string makeResources(const std::string& name) const
    {
        fs::create_directories(m_folder.file(name) + "/frameworks");
        fs::create_directories(m_folder.file(name) + "/messages");
        return m_folder.file(name);
    }

    const test::TemporaryFolder m_folder;
};

TEST_F(ResourceFolder, StandsBesideAnInstalledProgram)
{
    const std::string installed = makeResources("share/waymark");
    fs::create_directories(m_folder.file("bin"));
    EXPECT_EQ(resourceFolderBeside(m_folder.file("bin")), installed);
}

TEST_F(ResourceFolder, IsTheSourceTreesForAProgramThatIsNotInstalled)
{
    EXPECT_EQ(resourceFolderBeside(m_folder.file("bin")), WAYMARK_RESOURCES);
    EXPECT_EQ(resourceFolder(), WAYMARK_RESOURCES);
}

TEST_F(ResourceFolder, IsTheOneThatTheEnvironmentNames)
{
    makeResources("share/waymark");
    const std::string told = makeResources("told");
    ::setenv("WAYMARK_RESOURCES", told.c_str(), 1);
    EXPECT_EQ(resourceFolderBeside(m_folder.file("bin")), told);
}

TEST_F(ResourceFolder, IsNowhereIfTheEnvironmentNamesAnotherFolder)
{
    ::setenv("WAYMARK_RESOURCES", m_folder.path().c_str(), 1);
    EXPECT_EQ(resourceFolder(), std::nullopt);
}

} // namespace
} // namespace waymark::app
