#include "core/base/strict_json.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/json_scanner.h"

namespace waymark {

namespace {

class Silence : public JsonListener {
    void beginObject(std::size_t) override {}
    void member(std::string) override {}
    void endObject() override {}
    void beginArray(std::size_t) override {}
    void endArray() override {}
    void scalar(JsonScalar, std::size_t) override {}
};

/// Where a byte stands for a reader, both from 1.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// Turns offsets into positions; they must not decrease, so that all together cost one pass.
class LineCounter {
public:
    explicit LineCounter(std::string_view text) : m_text(text) {}

    Position at(std::size_t offset)
    {
        for (; m_offset < offset; ++m_offset) {
            if (m_text[m_offset] != '\n')
                continue;
            ++m_line;
            m_lineStart = m_offset + 1;
        }
        return {m_line, 1 + offset - m_lineStart};
    }

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    std::size_t m_line = 1;
    std::size_t m_lineStart = 0;
};

/// Notes where the values of certain pointers start.
class Places : public JsonListener {
public:
    explicit Places(std::string_view text) : m_lines(text) {}

    /// Asks for a pointer and, for where it leads nowhere, everything on the way to it.
    void want(std::string_view pointer)
    {
        for (std::size_t slash = 0; slash != std::string_view::npos; slash = pointer.find('/', slash + 1))
            m_places.try_emplace(std::string(pointer.substr(0, slash)));
        m_places.try_emplace(std::string(pointer));
    }

    /// The innermost value on the way to a wanted pointer.
    Position of(std::string_view pointer) const
    {
        while (true) {
            const auto place = m_places.find(std::string(pointer));
            if (place != m_places.end() && place->second)
                return *place->second;
            const std::size_t slash = pointer.rfind('/');
            if (slash == std::string_view::npos)
                return {};
            pointer = pointer.substr(0, slash);
        }
    }

    void beginObject(std::size_t at) override
    {
        enter(at);
        m_open.push_back({m_path.size(), std::nullopt});
    }
    void beginArray(std::size_t at) override
    {
        enter(at);
        m_open.push_back({m_path.size(), 0});
    }
    void member(std::string name) override { m_path += pointerStep(name); }
    void endObject() override { close(); }
    void endArray() override { close(); }
    void scalar(JsonScalar, std::size_t at) override
    {
        enter(at);
        leave();
    }

private:
    /// A container that is being read: the length of its own path and, of an array, the next index.
    struct Open {
        std::size_t pathLength;
        std::optional<std::size_t> next;
    };

    void enter(std::size_t at)
    {
        if (!m_open.empty() && m_open.back().next)
            m_path += '/' + std::to_string((*m_open.back().next)++);
        if (const auto wanted = m_places.find(m_path); wanted != m_places.end())
            wanted->second = m_lines.at(at);
    }
    void leave() { m_path.resize(m_open.empty() ? 0 : m_open.back().pathLength); }
    void close()
    {
        m_open.pop_back();
        leave();
    }

    LineCounter m_lines;
    std::unordered_map<std::string, std::optional<Position>> m_places;
    std::string m_path;
    std::vector<Open> m_open;
};

void setPosition(Where& where, const Position& position)
{
    where.line = position.line;
    where.column = position.column;
}

} // namespace

Error jsonError(const JsonFault& fault, std::string_view text, const std::string& file)
{
    Error error{{file, {}, 0, 0, {}}, fault.message};
    setPosition(error.where, LineCounter(text).at(fault.at));
    return error;
}

Result<Done> checkJson(std::string_view text, const std::string& file, const JsonLimits& limits)
{
    Silence silence;
    if (const std::optional<JsonFault> fault = scanJson(text, limits, silence))
        return jsonError(*fault, text, file);
    return Done{};
}

Where locate(std::string_view text, std::string_view pointer)
{
    Places places(text);
    places.want(pointer);
    scanJson(text, {}, places);
    Where where;
    where.pointer = pointer;
    setPosition(where, places.of(pointer));
    return where;
}

void locateAll(std::string_view text, const std::string& file, Errors& errors)
{
    if (errors.empty())
        return;
    Places places(text);
    for (const Error& error : errors)
        if (error.where.line == 0)
            places.want(error.where.pointer);
    scanJson(text, {}, places);
    for (Error& error : errors) {
        if (error.where.line == 0)
            setPosition(error.where, places.of(error.where.pointer));
        error.where.file = file;
    }
}

std::string pointerStep(std::string_view name)
{
    std::string step = "/";
    for (const char byte : name) {
        if (byte == '~')
            step += "~0";
        else if (byte == '/')
            step += "~1";
        else
            step += byte;
    }
    return step;
}

} // namespace waymark
