#include "core/imports/go_mod_line.h"

#include <charconv>

#include "core/base/utf8.h"

namespace waymark {
namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kMarks = "()[]{},";
constexpr std::size_t kExcerptLength = 60;

bool isControl(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20 || byte == 0x7F;
}

struct SimpleEscape {
    char letter;
    char meaning;
};

constexpr SimpleEscape kSimpleEscapes[] = {{'a', '\a'}, {'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'},
    {'v', '\v'}, {'\\', '\\'}, {'"', '"'}};

/// An escape that spells a number: how many digits it has, and in which base.
struct NumericEscape {
    std::size_t digits = 0;
    int base = 16;
    bool isCodePoint = false; ///< else a byte
};

class LineCutter {
public:
    explicit LineCutter(std::string_view line) : m_rest(line) {}

    GoModLine cut()
    {
        while (!m_line.fault && skipBlanks())
            cutNext();
        return std::move(m_line);
    }

private:
    /// Whether something other than blanks is left.
    bool skipBlanks()
    {
        const std::size_t blanks = m_rest.find_first_not_of(kBlanks);
        m_rest.remove_prefix(blanks == std::string_view::npos ? m_rest.size() : blanks);
        return !m_rest.empty();
    }

    void cutNext()
    {
        if (m_rest.starts_with("//")) {
            m_line.comment = m_rest.substr(2);
            m_rest = {};
        } else if (kMarks.find(m_rest.front()) != std::string_view::npos) {
            m_line.tokens.emplace_back(m_rest.substr(0, 1));
            m_rest.remove_prefix(1);
        } else if (m_rest.front() == '`') {
            cutRaw();
        } else if (m_rest.front() == '"') {
            cutQuoted();
        } else {
            cutWord();
        }
    }

    void cutWord()
    {
        std::size_t length = 0;
        while (length < m_rest.size() && !endsWord(m_rest.substr(length))) {
            const std::size_t step = utf8Length(m_rest.substr(length));
            if (step == 0 || isControl(m_rest[length]))
                return stop({"gomod.badCharacter", {}});
            length += step;
        }
        if (m_rest.substr(length).starts_with("/*"))
            return stop({"gomod.blockComment", {}});
        m_line.tokens.emplace_back(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
    }

    static bool endsWord(std::string_view rest)
    {
        return kBlanks.find(rest.front()) != std::string_view::npos
            || kMarks.find(rest.front()) != std::string_view::npos || rest.starts_with("//") || rest.starts_with("/*");
    }

    void cutRaw()
    {
        const std::size_t end = m_rest.find('`', 1);
        if (end == std::string_view::npos)
            return stop({"gomod.unclosedString", {}});
        add(std::string(m_rest.substr(1, end - 1)));
        m_rest.remove_prefix(end + 1);
    }

    void cutQuoted()
    {
        std::string text;
        m_rest.remove_prefix(1);
        while (!m_rest.empty() && m_rest.front() != '"') {
            if (m_rest.front() != '\\') {
                text += m_rest.front();
                m_rest.remove_prefix(1);
            } else if (!readEscape(text)) {
                return stop({"gomod.badEscape", {{"found", goModExcerpt(m_rest)}}});
            }
        }
        if (m_rest.empty())
            return stop({"gomod.unclosedString", {}});
        add(std::move(text));
        m_rest.remove_prefix(1);
    }

    void add(std::string text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t step = utf8Length(std::string_view(text).substr(at));
            if (step == 0 || isControl(text[at]))
                return stop({"gomod.badCharacter", {}});
            at += step;
        }
        m_line.tokens.push_back(std::move(text));
    }

    /// Reads the escape that the rest begins with; false if Go has none like it.
    bool readEscape(std::string& text)
    {
        if (m_rest.size() < 2)
            return false;
        for (const SimpleEscape& each : kSimpleEscapes) {
            if (m_rest[1] != each.letter)
                continue;
            text += each.meaning;
            m_rest.remove_prefix(2);
            return true;
        }
        return readNumericEscape(text);
    }

    bool readNumericEscape(std::string& text)
    {
        const NumericEscape form = numericEscape(m_rest[1]);
        const std::size_t first = form.base == 8 ? 1 : 2;
        if (form.digits == 0 || m_rest.size() < first + form.digits)
            return false;
        const std::string_view digits = m_rest.substr(first, form.digits);
        std::uint32_t code = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, form.base);
        const bool isSurrogate = code >= 0xD800 && code < 0xE000;
        if (read.ptr != digits.data() + digits.size() || code > (form.isCodePoint ? 0x10FFFFu : 0xFFu) || isSurrogate)
            return false;
        if (form.isCodePoint)
            appendUtf8(text, code);
        else
            text += static_cast<char>(code);
        m_rest.remove_prefix(first + form.digits);
        return true;
    }

    static NumericEscape numericEscape(char letter)
    {
        if (letter >= '0' && letter <= '7')
            return {3, 8, false};
        if (letter == 'x')
            return {2, 16, false};
        if (letter == 'u')
            return {4, 16, true};
        return {letter == 'U' ? std::size_t{8} : 0, 16, true};
    }

    void stop(Message message) { m_line.fault = std::move(message); }

    std::string_view m_rest;
    GoModLine m_line;
};

} // namespace

GoModLine cutGoModLine(std::string_view line)
{
    return LineCutter(line).cut();
}

std::string goModExcerpt(std::string_view text)
{
    std::string excerpt;
    std::size_t characters = 0;
    while (!text.empty() && characters < kExcerptLength) {
        const std::size_t length = utf8Length(text);
        if (length > 0 && !isControl(text.front()))
            excerpt += text.substr(0, length);
        text.remove_prefix(length > 0 ? length : 1);
        ++characters;
    }
    return text.empty() ? excerpt : excerpt + "…";
}

} // namespace waymark
