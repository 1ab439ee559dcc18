#include "core/report/markdown_text.h"

#include <algorithm>
#include <vector>

#include "core/base/visible_text.h"

namespace waymark {
namespace {

constexpr std::string_view kBlanks = " \t";
constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kAlwaysMarkup = "\\`*_{}[]<>#|~&$^";
constexpr std::string_view kMarkupAtLineStart = "+-=:%";

std::string_view trimmed(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return line.substr(first, line.find_last_not_of(kBlanks) + 1 - first);
}

/// Where a number would begin a list: the point or bracket behind it; else nowhere.
std::size_t listMarkOf(std::string_view line)
{
    const std::size_t end = std::min(line.find_first_not_of(kDigits), line.size());
    const bool isMark = end > 0 && end < line.size() && (line[end] == '.' || line[end] == ')')
        && (end + 1 == line.size() || line[end + 1] == ' ');
    return isMark ? end : std::string_view::npos;
}

/// Addresses become links by themselves (GFM).
bool beginsLink(std::string_view line, std::size_t at)
{
    return (line[at] == ':' && line.substr(at, 3) == "://")
        || (line[at] == '.' && at >= 3 && line.substr(at - 3, 3) == "www");
}

std::string escaped(std::string_view line)
{
    const std::size_t listMark = listMarkOf(line);
    std::string text;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool isMarkup = kAlwaysMarkup.find(line[at]) != std::string_view::npos
            || (at == 0 && kMarkupAtLineStart.find(line[at]) != std::string_view::npos) || at == listMark
            || beginsLink(line, at);
        if (isMarkup)
            text += '\\';
        text += line[at];
    }
    return text;
}

std::vector<std::string> escapedLines(std::string_view text)
{
    const std::string visible = visibleText(text);
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= visible.size();) {
        const std::size_t end = std::min(visible.find('\n', at), visible.size());
        lines.push_back(escaped(trimmed(std::string_view(visible).substr(at, end - at))));
        at = end + 1;
    }
    return lines;
}

} // namespace

std::string markdownLine(std::string_view text)
{
    std::string line = visibleText(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return escaped(trimmed(line));
}

std::string markdownParagraphs(std::string_view text)
{
    std::string paragraphs;
    bool isApart = false;
    for (const std::string& line : escapedLines(text)) {
        if (!line.empty() && !paragraphs.empty())
            paragraphs += isApart ? "\n\n" : "\\\n";
        isApart = line.empty();
        paragraphs += line;
    }
    return paragraphs;
}

} // namespace waymark
