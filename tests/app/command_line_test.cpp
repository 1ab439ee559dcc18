#include "app/desktop/command_line.h"

#include <gmock/gmock.h>
#include <sstream>
#include <vector>

namespace waymark::app {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class ReadCommandLine : public testing::Test {
protected:
    std::variant<CommandLine, ExitStatus> read(std::vector<const char*> arguments)
    {
        arguments.insert(arguments.begin(), "waymark");
        return readCommandLine(static_cast<int>(arguments.size()), arguments.data(), m_output, m_errors);
    }
    ExitStatus statusOf(std::vector<const char*> arguments) { return std::get<ExitStatus>(read(std::move(arguments))); }

    std::ostringstream m_output;
    std::ostringstream m_errors;
};

TEST_F(ReadCommandLine, OpensTheStartPageWithoutArguments)
{
    EXPECT_EQ(std::get<CommandLine>(read({})), CommandLine{});
}

TEST_F(ReadCommandLine, OpensAFile)
{
    EXPECT_EQ(std::get<CommandLine>(read({"plan.waymark"})), (CommandLine{"plan.waymark", {}, {}}));
}

TEST_F(ReadCommandLine, RendersInLightAndNormalSizeUnlessTold)
{
    EXPECT_EQ(std::get<CommandLine>(read({"--render", "out", "plan.waymark"})),
        (CommandLine{"plan.waymark", RenderRequest{"out", PictureTheme::light, 1440, 900, 1}, {}}));
}

TEST_F(ReadCommandLine, RendersAsTold)
{
    const auto line = std::get<CommandLine>(
        read({"--render", "out", "--theme", "dark", "--size", "1280x720", "--scale", "1.5", "plan.waymark"}));
    EXPECT_EQ(line, (CommandLine{"plan.waymark", RenderRequest{"out", PictureTheme::dark, 1280, 720, 1.5}, {}}));
}

TEST_F(ReadCommandLine, PrintsOnTheUsualPaperUnlessTold)
{
    EXPECT_EQ(std::get<CommandLine>(read({"--pdf", "out.pdf", "plan.waymark"})),
        (CommandLine{"plan.waymark", {}, PdfRequest{"out.pdf", {}}}));
    EXPECT_EQ(std::get<CommandLine>(read({"--pdf", "out.pdf", "--paper", "letter", "plan.waymark"})).pdf,
        (PdfRequest{"out.pdf", ui::Paper::letter}));
    EXPECT_EQ(std::get<CommandLine>(read({"--paper", "a4", "--pdf", "out.pdf", "plan.waymark"})).pdf,
        (PdfRequest{"out.pdf", ui::Paper::a4}));
}

TEST_F(ReadCommandLine, PrintsNothingWithoutAFileOrOnUnknownPaper)
{
    EXPECT_EQ(statusOf({"--pdf", "out.pdf"}), ExitStatus::wrongUsage);
    EXPECT_EQ(statusOf({"--pdf", "out.pdf", "--paper", "b5", "plan.waymark"}), ExitStatus::wrongUsage);
    EXPECT_EQ(statusOf({"--paper", "a4", "plan.waymark"}), ExitStatus::wrongUsage);
    EXPECT_EQ(statusOf({"--pdf", "out.pdf", "--render", "out", "plan.waymark"}), ExitStatus::wrongUsage);
}

TEST_F(ReadCommandLine, HelpsOnStandardOutput)
{
    EXPECT_EQ(statusOf({"--help"}), ExitStatus::done);
    EXPECT_THAT(m_output.str(), HasSubstr("--render"));
    EXPECT_THAT(m_errors.str(), IsEmpty());
}

TEST_F(ReadCommandLine, TellsItsVersion)
{
    EXPECT_EQ(statusOf({"--version"}), ExitStatus::done);
    EXPECT_THAT(m_output.str(), testing::MatchesRegex("waymark [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

class WrongUsage : public ReadCommandLine, public testing::WithParamInterface<std::vector<const char*>> {};

TEST_P(WrongUsage, IsToldOnStandardError)
{
    EXPECT_EQ(statusOf(GetParam()), ExitStatus::wrongUsage);
    EXPECT_THAT(m_output.str(), IsEmpty());
    EXPECT_THAT(m_errors.str(), Not(IsEmpty()));
}

INSTANTIATE_TEST_SUITE_P(CommandLines, WrongUsage,
    testing::Values(std::vector<const char*>{"--nonsense"}, std::vector<const char*>{"one.waymark", "two.waymark"},
        std::vector<const char*>{"--render", "out"}, std::vector<const char*>{"--theme", "dark", "plan.waymark"},
        std::vector<const char*>{"--render", "out", "--theme", "red", "plan.waymark"},
        std::vector<const char*>{"--render", "out", "--theme", "1", "plan.waymark"},
        std::vector<const char*>{"--render", "out", "--theme", "", "plan.waymark"},
        std::vector<const char*>{"--render", "out", "--size", "1440", "plan.waymark"},
        std::vector<const char*>{"--render", "out", "--size", "1440x900x2", "plan.waymark"},
        std::vector<const char*>{"--render", "out", "--size", "-1440x900", "plan.waymark"},
        std::vector<const char*>{"--render", "out", "--size", "10x10", "plan.waymark"},
        std::vector<const char*>{"--render", "out", "--scale", "0", "plan.waymark"},
        std::vector<const char*>{"--render", "out", "--scale", "nan", "plan.waymark"}));

} // namespace
} // namespace waymark::app
