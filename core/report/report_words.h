#pragma once

#include <string>
#include <string_view>

#include "core/base/message_catalogue.h"

namespace waymark {

/// A message as one line for a picture or an attribute: what users typed made visible (core/base/visible_text), line
/// ends as blanks.
std::string lineOf(const MessageCatalogue& words, const Message& message);

/// Text with `&`, `<`, `>` and quotes escaped, for XML and HTML.
std::string escapedMarkup(std::string_view text);

} // namespace waymark
