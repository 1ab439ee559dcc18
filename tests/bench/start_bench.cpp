// Start and memory of the wizard against a window with an empty chart, both started anew, by turns, in the same run.
#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace waymark {
namespace {

constexpr int kPairs = 15;

struct Start {
    double milliseconds; ///< from before its process exists to its first window painted
    double mebibytes;    ///< resident then
};

/// What the started programs find: a home of their own, no display, no desktop, and the probe.
class Surroundings {
public:
    explicit Surroundings(int pipe)
        : m_lines{"PATH=" + std::string(std::getenv("PATH")), "LC_ALL=C.UTF-8", "HOME=" + m_home.path(),
            "XDG_RUNTIME_DIR=" + m_home.path(), "QT_QPA_PLATFORM=offscreen", "LD_PRELOAD=" WAYMARK_PROBE,
            "WAYMARK_PROBE_PIPE=" + std::to_string(pipe)}
    {
        for (std::string& line : m_lines)
            m_pointers.push_back(line.data());
        m_pointers.push_back(nullptr);
    }
    char* const* get() const { return m_pointers.data(); }

private:
    const test::TemporaryFolder m_home;
    std::vector<std::string> m_lines;
    std::vector<char*> m_pointers;
};

std::string readAll(int file)
{
    std::string text;
    std::array<char, 256> part{};
    for (ssize_t size = 0; (size = ::read(file, part.data(), part.size())) > 0;)
        text.append(part.data(), std::size_t(size));
    return text;
}

/// Starts a program and waits for its first window.
Start start(const std::string& program, const std::string& file)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        throw std::runtime_error("no pipe");
    ::fcntl(pipe[0], F_SETFD, FD_CLOEXEC);
    const Surroundings surroundings(pipe[1]);
    std::array<char*, 3> arguments{
        const_cast<char*>(program.c_str()), file.empty() ? nullptr : const_cast<char*>(file.c_str()), nullptr};
    pid_t child = 0;
    const auto begin = std::chrono::steady_clock::now();
    if (::posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments.data(), surroundings.get()) != 0)
        throw std::runtime_error("cannot start " + program);
    ::close(pipe[1]);
    const std::string told = readAll(pipe[0]);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (status != 0 || told.empty())
        throw std::runtime_error(program + " showed no window");
    return {took.count(), std::stod(told) / 1024};
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Starts {
    std::vector<double> milliseconds;
    std::vector<double> mebibytes;

    void add(const Start& one)
    {
        milliseconds.push_back(one.milliseconds);
        mebibytes.push_back(one.mebibytes);
    }
};

void startAgainstEmptyChart(benchmark::State& state, const std::string& file)
{
    Starts wizard;
    Starts yardstick;
    for (auto _ : state) {
        start(WAYMARK_PROGRAM, file); // brings both from the disk
        start(WAYMARK_EMPTY_CHART, {});
        for (int i = 0; i < kPairs; ++i) {
            wizard.add(start(WAYMARK_PROGRAM, file));
            yardstick.add(start(WAYMARK_EMPTY_CHART, {}));
        }
        state.SetIterationTime(median(wizard.milliseconds) / 1000);
    }
    state.counters["empty_ms"] = median(yardstick.milliseconds);
    state.counters["time_ratio"] = median(wizard.milliseconds) / median(yardstick.milliseconds);
    state.counters["MiB"] = median(wizard.mebibytes);
    state.counters["empty_MiB"] = median(yardstick.mebibytes);
    state.counters["memory_ratio"] = median(wizard.mebibytes) / median(yardstick.mebibytes);
}

/// The first page of a decision, which waits for its framework.
const std::string kExample = WAYMARK_RESOURCES "/examples/trading-gateway.waymark";

BENCHMARK_CAPTURE(startAgainstEmptyChart, startPage, std::string())
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(startAgainstEmptyChart, decision, kExample)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
