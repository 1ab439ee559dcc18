#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/decision/record.h"

namespace waymark {

// Every output ends in a seal: what it was computed from (`Frozen`, one line of JSON, packed where people read the
// source) and a content hash over the whole file, so that it can be verified years later.

/// For HTML: a data block that no browser runs or shows, to stand just before `</body>`.
std::string htmlSeal(const Frozen& frozen);
/// For Markdown: a comment that no renderer shows, to stand at the end.
std::string markdownSeal(const Frozen& frozen);
/// For CSV: records of a table of its own, to stand at the end.
std::string csvSeal(const Frozen& frozen);

/// A text whose seal still lacks its hash (64 zeros) with the SHA-256 of that text in their place.
std::string withContentHash(std::string text);

/// What a text with a seal says of itself.
struct Sealed {
    Frozen frozen;
    std::string hash;         ///< as it stands there
    bool isAsWritten = false; ///< the text has that hash
};

/// Finds the seal of a report or decision record; the errors say what is missing or broken.
Result<Sealed> readSeal(std::string_view text, const std::string& fileName);

} // namespace waymark
