#pragma once

#include <string>
#include <string_view>

#include "core/base/message_catalogue.h"

namespace waymark {

/// A message as one line for a picture or an attribute: what users typed made visible (core/base/visible_text), line
/// ends as blanks.
std::string lineOf(const MessageCatalogue& words, const Message& message);

/// What isolates a typed text. None can bring them along: they are made visible.
inline constexpr std::string_view kIsolate = "\u2068";
inline constexpr std::string_view kPopIsolate = "\u2069";

/// A message as plain text for a page: what users typed made visible, line ends as `\n`, and what runs from right to
/// left between isolates, so that it turns nothing around it.
std::string textOf(const MessageCatalogue& words, const Message& message);

/// Text with `&`, `<`, `>` and quotes escaped, for XML and HTML.
std::string escapedMarkup(std::string_view text);

} // namespace waymark
