#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace waymark {

// Where a seal stands in its text. The last place that reads like a seal's beginning is one: what users typed cannot
// read like it in HTML (`<` is escaped), Markdown (so is the backtick) and JSON (so are line ends), and in CSV stands
// above it.

inline constexpr std::string_view kHashMark = "sha256:";
inline constexpr std::size_t kHashDigits = 64;

inline constexpr std::string_view kHtmlSeal = "<p id=\"waymark-hash\">";
inline constexpr std::string_view kHtmlDataBegin = "<script type=\"application/json\" id=\"waymark-seal\">";
inline constexpr std::string_view kHtmlDataEnd = "</script>";
inline constexpr std::string_view kMarkdownSeal = "\n`Waymark ";
inline constexpr std::string_view kMarkdownDataBegin = "<!-- waymark-seal\n";
inline constexpr std::string_view kMarkdownDataEnd = "-->";
inline constexpr std::string_view kCsvSeal = "\nseal,,,,,hash,";
inline constexpr std::string_view kJsonSeal = "\n  \"seal\": {\n    \"hash\": \"";

/// The kinds of text a seal can stand in; told apart by how a text begins.
enum class SealedText { html, markdown, csv, json };
SealedText sealedTextOf(std::string_view text);

/// The offset of the hash's first digit, behind the last beginning of a seal.
std::optional<std::size_t> hashPlace(std::string_view text);

} // namespace waymark
