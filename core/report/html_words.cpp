#include "core/report/html_words.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/base/visible_text.h"
#include "core/report/report_words.h"

namespace waymark {
namespace {

// What isolates a typed text until its mark-up is escaped. Typed texts cannot bring them along: they are made visible.
constexpr std::string_view kIsolate = "\u2068";
constexpr std::string_view kPopIsolate = "\u2069";

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

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

std::string markupOf(const MessageCatalogue& words, const Message& message)
{
    Message fit = message;
    for (Argument& argument : fit.arguments)
        if (std::string* typed = std::get_if<std::string>(&argument.value))
            *typed = isolated(*typed);
    std::string markup = escapedMarkup(words.say(fit));
    replaceAll(markup, kIsolate, "<bdi>");
    replaceAll(markup, kPopIsolate, "</bdi>");
    replaceAll(markup, "\n", "<br>");
    return markup;
}

std::string markupOf(const MessageCatalogue& words, const std::vector<Message>& sentences)
{
    std::string markup;
    for (const Message& sentence : sentences)
        markup += (markup.empty() ? "" : " ") + markupOf(words, sentence);
    return markup;
}

} // namespace waymark
