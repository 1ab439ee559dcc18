#include "tests/app/cli/program.h"

#include <sstream>

#include <fcntl.h>
#include <unistd.h>

#include "tests/support/child_process.h"

namespace waymark::test {
namespace {

void redirect(int stream, const std::string& path)
{
    ::dup2(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), stream);
}

int become(const std::vector<std::string>& arguments)
{
    std::vector<char*> pointers{const_cast<char*>(WAYMARK_CLI)};
    for (const std::string& argument : arguments)
        pointers.push_back(const_cast<char*>(argument.c_str()));
    pointers.push_back(nullptr);
    ::execv(WAYMARK_CLI, pointers.data());
    return 127;
}

} // namespace

ProgramRun runProgram(const std::vector<std::string>& arguments)
{
    const TemporaryFolder folder;
    const int status = inChild([&] {
        redirect(STDOUT_FILENO, folder.file("output"));
        redirect(STDERR_FILENO, folder.file("errors"));
        return become(arguments);
    });
    return {status, readPlainly(folder.file("output")), readPlainly(folder.file("errors"))};
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string CommandLine::decision(const std::vector<std::string>& answers) const
{
    std::vector<std::string> arguments{
        "new", "--framework", "rust-vs-go", "--title", "Trial", "-o", file("trial.waymark")};
    for (const std::string& answer : answers)
        arguments.insert(arguments.end(), {"--answer", answer});
    const ProgramRun run = runProgram(arguments);
    EXPECT_EQ(run.status, 0) << run.errors;
    return file("trial.waymark");
}

} // namespace waymark::test
