#include "core/base/json_scanner.h"

#include <unordered_set>
#include <utility>

#include "core/base/utf8.h"

namespace waymark {

namespace {

/// Recursive descent over a text; its depth is bounded by the limits.
class Scanner {
public:
    Scanner(std::string_view text, const JsonLimits& limits, JsonListener& listener)
        : m_text(text),
          m_limits(limits),
          m_listener(listener)
    {}

    std::optional<JsonFault> scan()
    {
        if (!admit())
            return m_fault;
        skipSpace();
        if (!value())
            return m_fault;
        skipSpace();
        if (!atEnd())
            fail({"json.expectedEnd", {{"found", found()}}});
        return m_fault;
    }

private:
    bool fail(Message message)
    {
        if (atEnd())
            message = {"json.endsEarly", {}};
        return failAt(m_at, std::move(message));
    }

    bool failAt(std::size_t at, Message message)
    {
        m_fault = JsonFault{at, std::move(message)};
        return false;
    }

    /// What the whole text must be, whatever it says.
    bool admit()
    {
        if (m_text.size() > m_limits.bytes)
            return failAt(0, {"json.tooBig", {{"limit", static_cast<double>(m_limits.bytes)}}});
        if (m_text.starts_with(kByteOrderMark))
            return failAt(0, {"json.byteOrderMark", {}});
        if (const std::size_t nul = m_text.find('\0'); nul != std::string_view::npos)
            return failAt(nul, {"json.nulByte", {}});
        return true;
    }

    bool value()
    {
        if (++m_values > m_limits.values)
            return fail({"json.tooManyValues", {{"limit", static_cast<double>(m_limits.values)}}});
        if (look('{'))
            return nested(&Scanner::object);
        if (look('['))
            return nested(&Scanner::array);
        return scalar();
    }

    bool nested(bool (Scanner::*container)())
    {
        if (m_depth == m_limits.depth)
            return fail({"json.tooDeep", {{"limit", static_cast<double>(m_limits.depth)}}});
        ++m_depth;
        const bool good = (this->*container)();
        --m_depth;
        return good;
    }

    bool object()
    {
        m_listener.beginObject(m_at);
        ++m_at;
        skipSpace();
        std::unordered_set<std::string> names;
        if (!look('}')) {
            do {
                skipSpace();
                if (!member(names))
                    return false;
                skipSpace();
            } while (take(','));
        }
        if (!take('}'))
            return fail({"json.expectedCommaOrBrace", {{"found", found()}}});
        m_listener.endObject();
        return true;
    }

    bool member(std::unordered_set<std::string>& names)
    {
        const std::size_t start = m_at;
        if (!look('"'))
            return fail({"json.expectedName", {{"found", found()}}});
        JsonLexeme name = lexText(m_text, m_at);
        if (!accept(name))
            return false;
        std::string& spelt = std::get<std::string>(name.value);
        if (!names.insert(spelt).second)
            return failAt(start, {"json.duplicateMember", {{"member", spelt}}});
        skipSpace();
        if (!take(':'))
            return fail({"json.expectedColon", {{"found", found()}}});
        m_listener.member(std::move(spelt));
        skipSpace();
        return value();
    }

    bool array()
    {
        m_listener.beginArray(m_at);
        ++m_at;
        skipSpace();
        if (!look(']')) {
            do {
                skipSpace();
                if (!value())
                    return false;
                skipSpace();
            } while (take(','));
        }
        if (!take(']'))
            return fail({"json.expectedCommaOrBracket", {{"found", found()}}});
        m_listener.endArray();
        return true;
    }

    bool scalar()
    {
        const std::size_t start = m_at;
        JsonLexeme lexeme = lexScalar(m_text, m_at);
        if (!lexeme.fault && lexeme.end == m_at)
            return fail({"json.expectedValue", {{"found", found()}}});
        if (!accept(lexeme))
            return false;
        m_listener.scalar(std::move(lexeme.value), start);
        return true;
    }

    bool accept(JsonLexeme& lexeme)
    {
        if (lexeme.fault)
            return failAt(lexeme.end, std::move(*lexeme.fault));
        m_at = lexeme.end;
        return true;
    }

    std::string found() const { return jsonExcerpt(m_text, m_at); }
    bool atEnd() const { return m_at == m_text.size(); }
    bool look(char byte) const { return !atEnd() && m_text[m_at] == byte; }
    bool take(char byte)
    {
        const bool there = look(byte);
        m_at += there ? 1 : 0;
        return there;
    }
    void skipSpace()
    {
        while (look(' ') || look('\n') || look('\r') || look('\t'))
            ++m_at;
    }

    std::string_view m_text;
    const JsonLimits& m_limits;
    JsonListener& m_listener;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    std::size_t m_values = 0;
    std::optional<JsonFault> m_fault;
};

} // namespace

std::optional<JsonFault> scanJson(std::string_view text, const JsonLimits& limits, JsonListener& listener)
{
    return Scanner(text, limits, listener).scan();
}

} // namespace waymark
