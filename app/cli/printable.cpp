#include "app/cli/printable.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/base/visible_text.h"

namespace waymark::cli {
namespace {

bool isSpace(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\t';
}

} // namespace

std::string printable(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view sequence = text.substr(0, std::max<std::size_t>(length, 1));
        if (isSpace(sequence.front()))
            shown += ' ';
        else if (length > 0 && !isControl(sequence) && !turnsDirection(sequence))
            shown += sequence;
        text.remove_prefix(sequence.size());
    }
    return shown;
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

} // namespace waymark::cli
