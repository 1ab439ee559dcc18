#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/decision/record.h"
#include "core/report/report_format.h"

namespace waymark {

// Every output ends in a seal: what it was written from, and a content hash over the whole file, so that it can be
// verified, and written once more, years later. The hash stands there readable, once, as `sha256:` and 64 digits. It is
// the SHA-256 of the file with zeros in the place of these digits; of a PNG also with four zero bytes in the place of
// the checksum that its chunk with the seal has, since that depends on the hash.

inline constexpr int kMostChartPixels = 100'000; ///< a side

/// A chart of the report in a file of its own, and how large it was asked for, in pixels.
struct SealedChart {
    std::string id; ///< Chart::id
    int width = 1;
    int height = 1;
    bool operator==(const SealedChart&) const = default;
};

/// What a seal carries.
struct SealContent {
    ReportFormat format = ReportFormat::html;
    Frozen frozen;
    std::optional<Revision> recorded = {}; ///< the revision that the text tells of; none: not recorded
    std::optional<SealedChart> chart = {}; ///< of `isOfAChart` formats, whose figures are the chart's; else none
    bool operator==(const SealContent&) const = default;
};

/// For HTML, to stand at the end of its footer: a line with the hash, and a data block that no browser runs or shows.
/// The text has to begin with `<!`.
std::string htmlSeal(const SealContent& content);
/// For Markdown, to stand at the end: a line with hash, seed, engine and framework, and a comment that no renderer
/// shows.
std::string markdownSeal(const SealContent& content);
/// For CSV, to stand at the end: rows of the table `seal`, in the columns of core/report/csv_report.
std::string csvSeal(const SealContent& content);
// For JSON: core/report/seal_json.

/// PDF as others wrote it, sealed: comment lines stand before its last `startxref`, behind all that offsets in it point
/// to. What is no PDF stays as it is.
std::string sealedPdf(std::string pdf, const SealContent& content);
/// SVG, sealed: `<metadata>` stands at its end, which nobody draws.
std::string sealedSvg(std::string svg, const SealContent& content);
/// PNG as others wrote it, sealed by a text chunk (core/report/png_seal).
std::string sealedPng(std::string png, const SealContent& content);

/// SHA-256 of the data that a seal carries. The pages of a PDF, which cannot show the hash of the file that they stand
/// in, show this one; packed with gzip, the data stand in the file.
std::string dataHash(const SealContent& content);

/// A text whose seal still lacks its hash (64 zeros) with the SHA-256 of that text in their place.
std::string withContentHash(std::string text);

/// Whether a text with a seal has the hash that stands in it.
bool isAsWritten(std::string_view text);

/// What a text with a seal says of itself.
struct Sealed {
    SealContent content;
    std::string hash;         ///< as it stands there
    bool isAsWritten = false; ///< the text has that hash
};

/// A text without what need not be the same when it is written again with the same seal: the hash, and how a library
/// packed the data.
std::string bareText(std::string_view text);

/// Finds the seal of a report or decision record; the errors say what is missing or broken.
Result<Sealed> readSeal(std::string_view text, const std::string& fileName);

} // namespace waymark
