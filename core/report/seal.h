#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/decision/record.h"
#include "core/report/report_format.h"

namespace waymark {

// Every output ends in a seal: what it was written from, and a content hash over the whole file, so that it can be
// verified, and written once more, years later. The hash stands there readable, once, as `sha256:` and 64 digits.

/// What a seal carries.
struct SealContent {
    ReportFormat format = ReportFormat::html;
    Frozen frozen;
    std::optional<Revision> recorded = {}; ///< the revision that the text tells of; none: not recorded
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
