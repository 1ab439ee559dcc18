#pragma once

#include <string>
#include <vector>

#include "core/base/message_catalogue.h"

namespace waymark {

/// A message as HTML: mark-up of what users typed escaped, what cannot be seen made visible, line ends kept, and text
/// that runs from right to left isolated, so that it turns nothing around it.
std::string markupOf(const MessageCatalogue& words, const Message& message);

/// Sentences that read on.
std::string markupOf(const MessageCatalogue& words, const std::vector<Message>& sentences);

} // namespace waymark
