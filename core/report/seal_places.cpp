#include "core/report/seal_places.h"

namespace waymark {
namespace {

std::string_view beginningIn(SealedText kind)
{
    switch (kind) {
    case SealedText::html:
        return kHtmlSeal;
    case SealedText::markdown:
        return kMarkdownSeal;
    case SealedText::csv:
        return kCsvSeal;
    case SealedText::json:
        break;
    }
    return kJsonSeal;
}

} // namespace

SealedText sealedTextOf(std::string_view text)
{
    if (text.starts_with("<!"))
        return SealedText::html;
    if (text.starts_with("{"))
        return SealedText::json;
    return text.starts_with("table,") ? SealedText::csv : SealedText::markdown;
}

std::optional<std::size_t> hashPlace(std::string_view text)
{
    const std::size_t seal = text.rfind(beginningIn(sealedTextOf(text)));
    if (seal == std::string_view::npos)
        return std::nullopt;
    const std::size_t mark = text.find(kHashMark, seal);
    if (mark == std::string_view::npos || text.size() - mark < kHashMark.size() + kHashDigits)
        return std::nullopt;
    return mark + kHashMark.size();
}

} // namespace waymark
