#include "core/report/report_words.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/base/visible_text.h"

namespace waymark {
namespace {

/// Whether a letter of a script that runs from right to left may begin here: U+0590 to U+08FF, U+FB1D to U+FDFF, U+FE70
/// to U+FEFF, U+10800 to U+10FFF and U+1E800 to U+1EFFF, by lead bytes and so a little more.
bool isRightToLeft(std::string_view sequence)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
    if (sequence.size() == 2)
        return byte(0) >= 0xD6;
    if (sequence.size() == 3)
        return (byte(0) == 0xE0 && byte(1) <= 0xA3) || (byte(0) == 0xEF && byte(1) >= 0xAC && byte(1) <= 0xBB);
    return sequence.size() == 4 && byte(0) == 0xF0
        && ((byte(1) == 0x90 && byte(2) >= 0xA0) || (byte(1) == 0x9E && byte(2) >= 0xA0));
}

bool hasRightToLeft(std::string_view visible)
{
    while (!visible.empty()) {
        const std::size_t length = std::max<std::size_t>(utf8Length(visible), 1);
        if (isRightToLeft(visible.substr(0, length)))
            return true;
        visible.remove_prefix(length);
    }
    return false;
}

std::string isolated(const std::string& typed)
{
    std::string visible = visibleText(typed);
    return hasRightToLeft(visible) ? std::string(kIsolate) + visible + std::string(kPopIsolate) : visible;
}

} // namespace

std::string lineOf(const MessageCatalogue& words, const Message& message)
{
    std::string line = visibleText(words.say(message));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

std::string textOf(const MessageCatalogue& words, const Message& message)
{
    Message fit = message;
    for (Argument& argument : fit.arguments)
        if (std::string* typed = std::get_if<std::string>(&argument.value))
            *typed = isolated(*typed);
    return words.say(fit);
}

std::string escapedMarkup(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char byte : text) {
        switch (byte) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += byte;
        }
    }
    return escaped;
}

} // namespace waymark
