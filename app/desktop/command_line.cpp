#include "app/desktop/command_line.h"

#include <charconv>
#include <cstdio>
#include <map>
#include <system_error>

#include <CLI/CLI.hpp>

#include "core/base/engine.h"

namespace waymark::app {
namespace {

constexpr int kLeastLength = 320;
constexpr int kMostLength = 8192;
constexpr double kLeastScale = 0.5;
constexpr double kMostScale = 4;

const std::map<std::string, PictureTheme> kThemes{{"light", PictureTheme::light}, {"dark", PictureTheme::dark}};

const std::map<std::string, ui::Paper> kPapers{{"a4", ui::Paper::a4}, {"letter", ui::Paper::letter}};

struct Size {
    int width = 0;
    int height = 0;
};

std::optional<Size> parseSize(const std::string& text)
{
    Size size;
    int read = 0;
    if (std::sscanf(text.c_str(), "%5dx%5d%n", &size.width, &size.height, &read) != 2
        || static_cast<std::size_t>(read) != text.size())
        return std::nullopt;
    const auto fits = [](int length) { return kLeastLength <= length && length <= kMostLength; };
    return fits(size.width) && fits(size.height) ? std::optional(size) : std::nullopt;
}

std::string faultOfSize(const std::string& text)
{
    if (parseSize(text))
        return {};
    return "expected WIDTHxHEIGHT, each from " + std::to_string(kLeastLength) + " to " + std::to_string(kMostLength);
}

/// Not CLI::Transformer, which takes any number for a theme.
std::string faultOfTheme(const std::string& text)
{
    return kThemes.contains(text) ? "" : "expected light or dark";
}

std::string faultOfPaper(const std::string& text)
{
    return kPapers.contains(text) ? "" : "expected a4 or letter";
}

/// Not CLI::Range, which lets 'nan' through.
std::string faultOfScale(const std::string& text)
{
    double scale = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), scale);
    if (fault == std::errc() && end == text.data() + text.size() && scale >= kLeastScale && scale <= kMostScale)
        return {};
    return "expected a number from 0.5 to 4";
}

/// The options as CLI11 fills them.
struct Read {
    CommandLine line;
    RenderRequest render;
    std::string theme = "light";
    std::string size = "1440x900";
    PdfRequest pdf;
    std::string paper;
};

void addPdfOptions(CLI::App& parser, Read& read)
{
    CLI::Option* pdf = parser.add_option("--pdf", read.pdf.file, "Write the report of FILE as PDF")
                           ->type_name("OUT")
                           ->needs(parser.get_option("FILE"))
                           ->excludes(parser.get_option("--render"));
    parser.add_option("--paper", read.paper, "What it is printed on; else what is usual where you live")
        ->check(CLI::Validator(faultOfPaper, ""))
        ->type_name("a4|letter")
        ->needs(pdf);
    parser.add_flag("--force", read.pdf.replaces, "Replace a file that is there")->needs(pdf);
}

void addOptions(CLI::App& parser, Read& read)
{
    parser.set_version_flag("--version", "waymark " + std::string(engineVersion()));
    CLI::Option* file = parser.add_option("FILE", read.line.file, "Decision to open (*.waymark)");
    CLI::Option* render =
        parser.add_option("--render", read.render.folder, "Write every page, chart and slide of FILE into DIR as PNG")
            ->type_name("DIR")
            ->needs(file);
    parser.add_option("--theme", read.theme, "Colours of the pictures")
        ->check(CLI::Validator(faultOfTheme, ""))
        ->type_name("light|dark")
        ->capture_default_str()
        ->needs(render);
    parser.add_option("--size", read.size, "Size of the pictures in points")
        ->check(CLI::Validator(faultOfSize, ""))
        ->type_name("WIDTHxHEIGHT")
        ->capture_default_str()
        ->needs(render);
    parser.add_option("--scale", read.render.scale, "Pixels for each point")
        ->check(CLI::Validator(faultOfScale, ""))
        ->type_name("FACTOR")
        ->capture_default_str()
        ->needs(render);
}

} // namespace

std::variant<CommandLine, ExitStatus> readCommandLine(
    int count, const char* const* arguments, std::ostream& output, std::ostream& errors)
{
    CLI::App parser("Decide on a backend stack, and see what the choice rests on.", "waymark");
    Read read;
    addOptions(parser, read);
    addPdfOptions(parser, read);
    try {
        parser.parse(count, arguments);
    } catch (const CLI::ParseError& outcome) {
        return parser.exit(outcome, output, errors) == 0 ? ExitStatus::done : ExitStatus::wrongUsage;
    }
    if (parser.count("--render") > 0) {
        const Size size = *parseSize(read.size);
        read.render.theme = kThemes.at(read.theme);
        read.render.width = size.width;
        read.render.height = size.height;
        read.line.render = read.render;
    }
    if (parser.count("--pdf") > 0) {
        if (!read.paper.empty())
            read.pdf.paper = kPapers.at(read.paper);
        read.line.pdf = read.pdf;
    }
    return read.line;
}

} // namespace waymark::app
