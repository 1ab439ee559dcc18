#include "tests/core/report/markdown_reading.h"

namespace waymark::test {
namespace {

constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
constexpr std::string_view kMarkup = "*_`<>[]|~&#";

bool isEscape(std::string_view line, std::size_t at)
{
    return line[at] == '\\' && at + 1 < line.size() && kPunctuation.find(line[at + 1]) != std::string_view::npos;
}

std::string kindOf(std::string_view line)
{
    constexpr std::string_view kBlocks = "#*-+=>|~`:";
    if (line.empty() || line.front() == ' ' || line.front() == '\t')
        return line.empty() ? "" : "blank at start";
    if (kBlocks.find(line.front()) == std::string_view::npos)
        return "text";
    return std::string(line.substr(0, line.find_first_not_of(line.front())));
}

std::size_t markupIn(std::string_view line)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (isEscape(line, at))
            ++at;
        else
            count += kMarkup.find(line[at]) != std::string_view::npos ? 1 : 0;
    }
    return count;
}

} // namespace

std::vector<MarkdownLine> markdownShape(std::string_view text)
{
    std::vector<MarkdownLine> shape;
    text = text.substr(0, text.rfind("\n`Waymark "));
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        const std::string_view line = text.substr(at, end - at);
        shape.push_back({kindOf(line), markupIn(line)});
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return shape;
}

std::string unescaped(std::string_view line)
{
    std::string text;
    for (std::size_t at = 0; at < line.size(); ++at)
        text += isEscape(line, at) ? line[++at] : line[at];
    return text;
}

} // namespace waymark::test
