#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/base/message.h"

namespace waymark {

/// null, true, false, a string or a number. A whole number written without point and exponent stays one.
using JsonScalar = std::variant<std::nullptr_t, bool, std::string, std::int64_t, std::uint64_t, double>;

/// A scalar cut from a text, or the fault that kept it from being one.
struct JsonLexeme {
    std::size_t end = 0; ///< offset behind the scalar; of the fault if there is one
    JsonScalar value;
    std::optional<Message> fault;
};

/// The string whose opening quote is at `at`.
JsonLexeme lexText(std::string_view text, std::size_t at);

/// The scalar at `at`; if none starts there, `end` is `at` and there is no fault.
JsonLexeme lexScalar(std::string_view text, std::size_t at);

/// How many bytes at the beginning of `text` stand for themselves in a JSON string and are ASCII.
std::size_t plainLength(std::string_view text);

/// What stands at `at`, short enough for a message: a word or number, or else one character.
std::string jsonExcerpt(std::string_view text, std::size_t at);

} // namespace waymark
