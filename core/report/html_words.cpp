#include "core/report/html_words.h"

#include <string_view>

#include "core/report/report_words.h"

namespace waymark {
namespace {

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

std::string markupOf(const MessageCatalogue& words, const Message& message)
{
    std::string markup = escapedMarkup(textOf(words, message));
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
