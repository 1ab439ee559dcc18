#include "app/cli/sampling_options.h"

#include <map>
#include <string>

#include "core/smaa/table_file.h"

namespace waymark::cli {
namespace {

/// The parser's own reading takes -1 for the largest number there is.
std::string notWhole(const std::string& text)
{
    return text.find_first_not_of("0123456789") == std::string::npos ? "" : "'" + text + "' is no whole number";
}

} // namespace

std::shared_ptr<const SamplingOptions> addSamplingOptions(CLI::App& command)
{
    const std::map<std::string, Regime> regimes{
        {"stated", Regime::stated}, {"order", Regime::order}, {"any", Regime::any}};
    const auto options = std::make_shared<SamplingOptions>();
    command
        .add_option_function<std::string>(
            "--regime", [options, regimes](const std::string& name) { options->regime = regimes.at(name); },
            "Which weights count as possible: stated, order or any")
        ->check(CLI::IsMember(regimes));
    command
        .add_option_function<std::uint64_t>(
            "--worlds", [options](std::uint64_t worlds) { options->worlds = worlds; },
            "How many what-if worlds to draw")
        ->check(notWhole)
        ->check(CLI::Range(std::uint64_t{1}, kMostWorlds));
    command
        .add_option_function<std::uint64_t>(
            "--seed", [options](std::uint64_t seed) { options->seed = seed; }, "Where the random numbers start")
        ->check(notWhole);
    return options;
}

} // namespace waymark::cli
