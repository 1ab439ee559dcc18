#include "app/error_lines.h"

namespace waymark::app {
namespace {

std::string placeOf(const Where& where)
{
    std::string place = where.file;
    if (where.line > 0)
        place += ':' + std::to_string(where.line);
    if (where.line > 0 && where.column > 0)
        place += ':' + std::to_string(where.column);
    if (!where.pointer.empty())
        place += ": " + where.pointer;
    if (where.byte)
        place += ": byte " + std::to_string(*where.byte);
    return place.empty() ? place : place + ": ";
}

} // namespace

std::string errorLines(const Errors& errors, const MessageCatalogue& texts)
{
    std::string lines;
    for (const Error& error : errors)
        lines += placeOf(error.where) + texts.say(error.message) + '\n';
    return lines;
}

} // namespace waymark::app
