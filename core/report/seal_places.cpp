#include "core/report/seal_places.h"

#include "core/report/png_seal.h"

namespace waymark {
namespace {

/// What the hash stands behind, and what is around the data; without an end these go on to that of their room.
struct Marks {
    std::string_view seal;
    std::string_view dataBegin = {};
    std::string_view dataEnd = {};
};

Marks marksIn(SealedFile file)
{
    switch (file) {
    case SealedFile::html:
        return {kHtmlSeal, kHtmlDataBegin, kHtmlDataEnd};
    case SealedFile::markdown:
        return {kMarkdownSeal, kMarkdownDataBegin, kMarkdownDataEnd};
    case SealedFile::csv:
        return {kCsvSeal};
    case SealedFile::pdf:
        return {kPdfSeal, kPdfDataBegin, kPdfSeal};
    case SealedFile::svg:
        return {kSvgSeal, kPictureDataBegin, kSvgSealEnd};
    case SealedFile::png:
        return {kPngSeal, kPictureDataBegin};
    case SealedFile::json:
        break;
    }
    return {kJsonSeal};
}

/// Where a seal may stand: in PNG in a chunk of its own, else anywhere.
std::string_view roomIn(std::string_view text, SealedFile file)
{
    return file == SealedFile::png ? pngSealIn(text) : text;
}

} // namespace

SealedFile sealedFileOf(std::string_view text)
{
    if (text.starts_with("<!"))
        return SealedFile::html;
    if (text.starts_with("<svg"))
        return SealedFile::svg;
    if (text.starts_with("{"))
        return SealedFile::json;
    if (text.starts_with("%PDF-"))
        return SealedFile::pdf;
    if (text.starts_with(kPngBegin))
        return SealedFile::png;
    return text.starts_with("table,") ? SealedFile::csv : SealedFile::markdown;
}

SealedFile sealedFileOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::html:
        return SealedFile::html;
    case ReportFormat::csv:
        return SealedFile::csv;
    case ReportFormat::json:
        return SealedFile::json;
    case ReportFormat::pdf:
        return SealedFile::pdf;
    case ReportFormat::svg:
        return SealedFile::svg;
    case ReportFormat::png:
        return SealedFile::png;
    case ReportFormat::adr:
    case ReportFormat::nygard:
    case ReportFormat::y:
        break;
    }
    return SealedFile::markdown;
}

std::optional<std::size_t> hashPlace(std::string_view text)
{
    const SealedFile file = sealedFileOf(text);
    const std::string_view room = roomIn(text, file);
    const std::size_t seal = room.rfind(marksIn(file).seal);
    if (seal == std::string_view::npos)
        return std::nullopt;
    const std::size_t mark = room.find(kHashMark, seal);
    if (mark == std::string_view::npos || room.size() - mark < kHashMark.size() + kHashDigits)
        return std::nullopt;
    return static_cast<std::size_t>(room.data() - text.data()) + mark + kHashMark.size();
}

std::optional<std::string_view> dataPlace(std::string_view text)
{
    const SealedFile file = sealedFileOf(text);
    const Marks marks = marksIn(file);
    std::string_view data = roomIn(text, file);
    const std::size_t begin = marks.dataBegin.empty() ? std::string_view::npos : data.rfind(marks.dataBegin);
    if (begin == std::string_view::npos)
        return std::nullopt;
    data.remove_prefix(begin + marks.dataBegin.size());
    const std::size_t length = marks.dataEnd.empty() ? data.size() : data.find(marks.dataEnd);
    if (length == std::string_view::npos)
        return std::nullopt;
    return data.substr(0, length);
}

} // namespace waymark
