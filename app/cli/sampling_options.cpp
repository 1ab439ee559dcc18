#include "app/cli/sampling_options.h"

#include <charconv>
#include <map>
#include <string>

#include "core/smaa/table_file.h"

namespace waymark::cli {
namespace {

/// The parser's own reading takes -1 for the largest number there is, as it takes all beyond that, and 010 for eight.
/// It is left with the digits of a number that fits.
CLI::Validator wholeNumber()
{
    const auto faultOf = [](std::string& text) -> std::string {
        std::uint64_t number = 0;
        const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (code == std::errc::invalid_argument || end != text.data() + text.size())
            return "'" + text + "' is no whole number";
        if (code == std::errc::result_out_of_range)
            return "'" + text + "' is too large; expected at most 18446744073709551615";
        text = std::to_string(number);
        return {};
    };
    return {faultOf, "", ""};
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
        ->transform(wholeNumber())
        ->check(CLI::Range(std::uint64_t{1}, kMostWorlds));
    command
        .add_option_function<std::uint64_t>(
            "--seed", [options](std::uint64_t seed) { options->seed = seed; }, "Where the random numbers start")
        ->transform(wholeNumber());
    return options;
}

} // namespace waymark::cli
