#include "core/imports/go_mod_words.h"

#include <algorithm>

namespace waymark {
namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLower(char character)
{
    return character >= 'a' && character <= 'z';
}

bool isLetterOrDigit(char character)
{
    return isDigit(character) || isLower(character) || (character >= 'A' && character <= 'Z');
}

/// Takes a number without leading zeros off the front of a text.
bool takeNumber(std::string_view& text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto length = static_cast<std::size_t>(end - text.begin());
    if (length == 0 || (length > 1 && text.front() == '0'))
        return false;
    text.remove_prefix(length);
    return true;
}

bool takeMark(std::string_view& text, char mark)
{
    if (!text.starts_with(mark))
        return false;
    text.remove_prefix(1);
    return true;
}

/// Takes `-pre.release` or `+meta`, told by its mark, off the front; there need not be one.
bool takeSuffix(std::string_view& text, char mark)
{
    if (!takeMark(text, mark))
        return true;
    const auto end = std::find_if_not(
        text.begin(), text.end(), [](char each) { return isLetterOrDigit(each) || each == '.' || each == '-'; });
    const auto length = static_cast<std::size_t>(end - text.begin());
    text.remove_prefix(length);
    return length > 0;
}

/// Takes letters and digits such as `rc1` off the front; there need not be any.
bool takePreview(std::string_view& text)
{
    if (text.empty() || !isLower(text.front()))
        return true;
    while (!text.empty() && isLower(text.front()))
        text.remove_prefix(1);
    const bool hasNumber = !text.empty() && isDigit(text.front());
    while (!text.empty() && isDigit(text.front()))
        text.remove_prefix(1);
    return hasNumber;
}

bool takeGoVersion(std::string_view& text)
{
    if (text.starts_with('0') || !takeNumber(text) || !takeMark(text, '.') || !takeNumber(text))
        return false;
    if (takeMark(text, '.') && !takeNumber(text))
        return false;
    return takePreview(text);
}

} // namespace

bool isGoPath(std::string_view text)
{
    constexpr std::string_view kMarks = "-._~+/";
    const auto allowed = [&](char each) {
        return isLetterOrDigit(each) || kMarks.find(each) != std::string_view::npos;
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), allowed) && !text.starts_with('/')
        && !text.starts_with('-') && !text.ends_with('/') && text.find("//") == std::string_view::npos;
}

bool isGoModuleVersion(std::string_view text)
{
    return takeMark(text, 'v') && takeNumber(text) && takeMark(text, '.') && takeNumber(text) && takeMark(text, '.')
        && takeNumber(text) && takeSuffix(text, '-') && takeSuffix(text, '+') && text.empty();
}

bool isGoVersion(std::string_view text)
{
    return takeGoVersion(text) && text.empty();
}

bool isGoToolchain(std::string_view text)
{
    if (text == "default")
        return true;
    if (!text.starts_with("go"))
        return false;
    text.remove_prefix(2);
    return takeGoVersion(text) && (text.empty() || text.starts_with('-'));
}

bool isGoFolder(std::string_view text)
{
    const bool hasDrive = text.size() >= 2 && text[1] == ':' && isLetterOrDigit(text[0]) && !isDigit(text[0]);
    return text == "." || text == ".." || text.starts_with("./") || text.starts_with("../") || text.starts_with("/")
        || text.starts_with(".\\") || text.starts_with("..\\") || text.starts_with("\\") || hasDrive;
}

std::string_view withoutMajorVersion(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos || slash == 0)
        return path;
    std::string_view last = path.substr(slash + 1);
    if (!takeMark(last, 'v') || last == "1" || last.starts_with('0') || !takeNumber(last) || !last.empty())
        return path;
    return path.substr(0, slash);
}

} // namespace waymark
