#include "core/base/json_scalar.h"

#include <cassert>
#include <charconv>
#include <utility>

#include "core/base/shortest_number.h"
#include "core/base/utf8.h"

namespace waymark {

namespace {

constexpr std::size_t kLongestExcerpt = 24;

bool isPlain(char byte)
{
    return byte >= 0x20 && static_cast<unsigned char>(byte) < 0x80 && byte != '"' && byte != '\\';
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Bytes of words and numbers, right or wrong: what a reader takes for one token.
bool isTokenByte(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' || byte == '+'
        || byte == '-' || byte == '.';
}

std::string_view tokenAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isTokenByte(text[end]))
        ++end;
    return text.substr(at, end - at);
}

JsonLexeme faultAt(std::size_t at, Message message)
{
    return {at, {}, std::move(message)};
}

std::optional<char32_t> hexQuad(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    unsigned value = 0;
    const auto [end, code] = std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    if (code != std::errc() || end != text.data() + at + 4)
        return std::nullopt;
    return value;
}

std::optional<char> shortEscape(char letter)
{
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    const std::size_t index = kLetters.find(letter);
    if (index == std::string_view::npos)
        return std::nullopt;
    return kMeanings[index];
}

/// One string, from quote to quote.
class TextLexer {
public:
    TextLexer(std::string_view text, std::size_t at) : m_text(text), m_start(at), m_at(at + 1) {}

    JsonLexeme lex()
    {
        while (m_at < m_text.size() && m_text[m_at] != '"')
            if (!piece())
                return faultAt(m_at, std::move(m_fault));
        if (m_at == m_text.size())
            return faultAt(m_start, {"json.unclosedText", {}});
        return {m_at + 1, std::move(m_value), {}};
    }

private:
    bool piece()
    {
        const auto byte = static_cast<unsigned char>(m_text[m_at]);
        if (byte == '\\')
            return escape();
        if (byte < 0x20)
            return fail({"json.controlCharacter", {{"code", static_cast<double>(byte)}}});
        const std::string_view rest = m_text.substr(m_at);
        const std::size_t length = byte < 0x80 ? plainLength(rest) : utf8Length(rest);
        if (length == 0)
            return fail({"json.notUtf8", {}});
        m_value.append(m_text, m_at, length);
        m_at += length;
        return true;
    }

    bool escape()
    {
        const char letter = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (letter == 'u')
            return codePoint();
        const std::optional<char> meaning = shortEscape(letter);
        if (!meaning)
            return fail({"json.badEscape", {}});
        m_value += *meaning;
        m_at += 2;
        return true;
    }

    bool codePoint()
    {
        const std::optional<char32_t> unit = hexQuad(m_text, m_at + 2);
        if (!unit)
            return fail({"json.badEscape", {}});
        if (*unit < 0xD800 || *unit > 0xDFFF) {
            appendUtf8(m_value, *unit);
            m_at += 6;
            return true;
        }
        const bool paired = *unit < 0xDC00 && m_text.substr(m_at + 6, 2) == "\\u";
        const std::optional<char32_t> low = paired ? hexQuad(m_text, m_at + 8) : std::nullopt;
        if (!low || *low < 0xDC00 || *low > 0xDFFF)
            return fail({"json.halfSurrogate", {}});
        appendUtf8(m_value, 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00));
        m_at += 12;
        return true;
    }

    bool fail(Message message)
    {
        m_fault = std::move(message);
        return false;
    }

    std::string_view m_text;
    std::size_t m_start;
    std::size_t m_at;
    std::string m_value;
    Message m_fault;
};

std::size_t digitsFrom(std::string_view token, std::size_t at)
{
    std::size_t end = at;
    while (end < token.size() && isDigit(token[end]))
        ++end;
    return end - at;
}

/// Whether a token is a number by RFC 8259, section 6.
bool isNumber(std::string_view token)
{
    std::size_t at = token.starts_with('-') ? 1 : 0;
    const std::size_t whole = digitsFrom(token, at);
    if (whole == 0 || (whole > 1 && token[at] == '0'))
        return false;
    at += whole;
    if (at < token.size() && token[at] == '.') {
        const std::size_t decimals = digitsFrom(token, at + 1);
        if (decimals == 0)
            return false;
        at += 1 + decimals;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        at += at < token.size() && (token[at] == '+' || token[at] == '-') ? 1 : 0;
        const std::size_t exponent = digitsFrom(token, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == token.size();
}

template <class Whole> std::optional<Whole> parseWhole(std::string_view token)
{
    Whole value = 0;
    const auto [end, code] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (code != std::errc() || end != token.data() + token.size())
        return std::nullopt;
    return value;
}

std::optional<JsonScalar> numberOf(std::string_view token)
{
    const bool whole = token.find_first_of(".eE") == std::string_view::npos;
    if (!whole || token == "-0") { // a whole number has no negative zero
        const std::optional<double> value = parseNumber(token);
        return value ? std::optional<JsonScalar>(*value) : std::nullopt;
    }
    if (const auto value = parseWhole<std::int64_t>(token))
        return *value;
    if (const auto value = parseWhole<std::uint64_t>(token))
        return *value;
    return std::nullopt;
}

JsonLexeme lexNumber(std::string_view text, std::size_t at)
{
    const std::string_view token = tokenAt(text, at);
    if (!isNumber(token))
        return faultAt(at, {"json.badNumber", {{"found", jsonExcerpt(text, at)}}});
    std::optional<JsonScalar> value = numberOf(token);
    if (!value)
        return faultAt(at, {"json.numberOutOfRange", {{"found", jsonExcerpt(text, at)}}});
    return {at + token.size(), std::move(*value), {}};
}

bool isInfiniteOrNaN(std::string_view token)
{
    if (token.starts_with('-') || token.starts_with('+'))
        token.remove_prefix(1);
    std::string lower(token.substr(0, 9));
    for (char& letter : lower)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return lower == "nan" || lower == "inf" || lower == "infinity";
}

} // namespace

JsonLexeme lexText(std::string_view text, std::size_t at)
{
    assert(at < text.size() && text[at] == '"');
    return TextLexer(text, at).lex();
}

JsonLexeme lexScalar(std::string_view text, std::size_t at)
{
    if (at < text.size() && text[at] == '"')
        return lexText(text, at);
    const std::string_view token = tokenAt(text, at);
    if (token == "true" || token == "false")
        return {at + token.size(), token == "true", {}};
    if (token == "null")
        return {at + token.size(), nullptr, {}};
    if (isInfiniteOrNaN(token))
        return faultAt(at, {"json.notFinite", {{"found", std::string(token)}}});
    if (!token.empty() && (isDigit(token[0]) || token[0] == '-' || token[0] == '+' || token[0] == '.'))
        return lexNumber(text, at);
    return {at, {}, {}};
}

std::size_t plainLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isPlain(text[length]))
        ++length;
    return length;
}

std::string jsonExcerpt(std::string_view text, std::size_t at)
{
    if (const std::string_view token = tokenAt(text, at); !token.empty())
        return std::string(token.substr(0, kLongestExcerpt));
    if (at < text.size() && static_cast<unsigned char>(text[at]) < 0x20)
        return "control character";
    const std::size_t length = utf8Length(text.substr(at));
    return std::string(length > 0 ? text.substr(at, length) : kReplacementCharacter);
}

} // namespace waymark
