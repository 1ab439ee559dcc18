// A CPU profile of 20,000 samples in 1.2 MB: read, added up, concluded from.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <stdexcept>

#include "core/base/read_file.h"
#include "core/estimators/profile_classes_json.h"
#include "core/estimators/profile_reading.h"
#include "core/imports/pprof_reader.h"
#include "tests/support/profile_builder.h"

namespace waymark {
namespace {

constexpr std::size_t kSamples = 20'000;
constexpr std::size_t kDepth = 24;

const ProfileClasses& classes()
{
    static const ProfileClasses classes = [] {
        const std::string path = std::string(WAYMARK_RESOURCES "/") + kShippedProfileClasses;
        return *loadProfileClasses(*readFile(path), path);
    }();
    return classes;
}

/// Stacks of 24 calls among 3,000 functions, with runs in common, as the stacks of a service have.
std::string profile()
{
    const char* packages[] = {"example.org/shop/internal/orders.(*Service).", "encoding/json.", "runtime.", "net/http.",
        "database/sql.(*Rows).", "github.com/jackc/pgx/v5.(*Conn).", "example.org/shop/internal/prices."};
    std::uint64_t state = 1;
    const auto next = [&state](std::uint64_t most) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return (state >> 33) % most;
    };
    test::ProfileBuilder builder;
    for (std::size_t i = 0; i < kSamples; ++i) {
        std::vector<std::string> calls;
        for (std::size_t depth = 0; depth < kDepth; ++depth) {
            const std::uint64_t function = next(depth < 12 ? 3000 : 300);
            calls.push_back(packages[function % std::size(packages)] + ("function" + std::to_string(function)));
        }
        builder.sample(calls);
    }
    return builder.duration(100).bytes();
}

void readAndConclude(benchmark::State& state, const std::string& file)
{
    for (auto _ : state) {
        const Result<CpuProfile> read = readCpuProfile(file, "cpu.pprof");
        if (!read)
            throw std::logic_error(read.errors().front().message.id);
        benchmark::DoNotOptimize(readProfile(measureProfile(*read, classes()), classes()));
    }
    state.counters["bytes"] = static_cast<double>(file.size());
}

void profilePlain(benchmark::State& state)
{
    readAndConclude(state, profile());
}

void profilePacked(benchmark::State& state)
{
    readAndConclude(state, test::gzipped(profile()));
}

BENCHMARK(profilePlain)->Unit(benchmark::kMillisecond);
BENCHMARK(profilePacked)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
