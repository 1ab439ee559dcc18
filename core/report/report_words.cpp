#include "core/report/report_words.h"

#include <algorithm>

#include "core/base/visible_text.h"

namespace waymark {

std::string lineOf(const MessageCatalogue& words, const Message& message)
{
    std::string line = visibleText(words.say(message));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
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
