#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/report/report_format.h"

namespace waymark {

// Where a seal stands in its file. The last place that reads like a seal's beginning is one: what users typed cannot
// read like it in HTML and SVG (`<` is escaped), Markdown (so is the backtick) and JSON (so are line ends), and in CSV
// and PDF stands above it. In PNG it is the last chunk but one, the end.

inline constexpr std::string_view kHashMark = "sha256:";
inline constexpr std::size_t kHashDigits = 64;

// None of them goes on after a line end, so that they are found too where somebody changed how lines end.
inline constexpr std::string_view kHtmlSeal = "<p id=\"waymark-hash\">";
inline constexpr std::string_view kHtmlDataBegin = "<script type=\"application/json\" id=\"waymark-seal\">";
inline constexpr std::string_view kHtmlDataEnd = "</script>";
inline constexpr std::string_view kMarkdownSeal = "\n`Waymark ";
inline constexpr std::string_view kMarkdownDataBegin = "<!-- waymark-seal";
inline constexpr std::string_view kMarkdownDataEnd = "-->";
inline constexpr std::string_view kCsvSeal = "\nseal,,,,,hash,";
inline constexpr std::string_view kJsonSeal = "\n  \"seal\": {";
inline constexpr std::string_view kPdfDataBegin = "%waymark-seal"; ///< its data stand before its hash,
inline constexpr std::string_view kPdfSeal = "\n%Waymark ";        ///< whose line ends them
inline constexpr std::string_view kSvgSeal = "<metadata>";
inline constexpr std::string_view kSvgSealEnd = "</metadata>";
inline constexpr std::string_view kPngSeal{"tEXtWaymark\0", 12};        ///< type and keyword of its chunk
inline constexpr std::string_view kPictureDataBegin = "\nwaymark-seal"; ///< in SVG and PNG

/// The kinds of file a seal can stand in; told apart by how they begin.
enum class SealedFile { html, markdown, csv, json, pdf, svg, png };
SealedFile sealedFileOf(std::string_view text);
/// That a format is written as.
SealedFile sealedFileOf(ReportFormat format);

/// The offset of the hash's first digit, behind the last beginning of a seal.
std::optional<std::size_t> hashPlace(std::string_view text);

/// The data of a seal as they stand in HTML (JSON), Markdown, PDF, SVG or PNG (packed, core/report/packed_text).
std::optional<std::string_view> dataPlace(std::string_view text);

} // namespace waymark
