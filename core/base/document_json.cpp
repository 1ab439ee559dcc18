#include "core/base/document_json.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/json_scalar.h"
#include "core/base/json_scanner.h"
#include "core/base/shortest_number.h"
#include "core/base/utf8.h"

namespace waymark {

namespace {

constexpr std::size_t kUsualMembers = 4;

/// Builds the document that a scan tells of.
class Builder : public JsonListener {
public:
    Json take() { return std::move(m_root); }

    void beginObject(std::size_t) override { m_open.push_back(&add(Json::object())); }
    void member(std::string name) override { m_name = std::move(name); }
    void endObject() override { m_open.pop_back(); }
    void beginArray(std::size_t) override { m_open.push_back(&add(Json::array())); }
    void endArray() override { m_open.pop_back(); }
    void scalar(JsonScalar value, std::size_t) override
    {
        std::visit([this](auto& plain) { add(Json(std::move(plain))); }, value);
    }

private:
    /// Adds to the innermost open container, which no other add can move while it is open.
    Json& add(Json value)
    {
        if (m_open.empty())
            return m_root = std::move(value);
        Json& parent = *m_open.back();
        if (parent.is_array())
            return parent.get_ref<Json::array_t&>().emplace_back(std::move(value));
        // The map's own emplace looks at every member first; the scanner has already refused twins.
        Json::object_t::Container& members = parent.get_ref<Json::object_t&>();
        if (members.empty())
            members.reserve(kUsualMembers); // growing copies the names, which are constant
        return members.emplace_back(std::move(m_name), std::move(value)).second;
    }

    Json m_root;
    std::vector<Json*> m_open;
    std::string m_name;
};

enum class Style { pretty, compact, canonical };

using Member = Json::object_t::value_type;

class Writer {
public:
    explicit Writer(Style style) : m_style(style) {}

    std::string write(const Json& document)
    {
        value(document);
        if (m_style == Style::pretty)
            m_text += '\n';
        return std::move(m_text);
    }

private:
    void value(const Json& json)
    {
        if (json.is_object())
            object(json.get_ref<const Json::object_t&>());
        else if (json.is_array())
            sequence("[]", json.get_ref<const Json::array_t&>(), [this](const Json& item) { value(item); });
        else if (json.is_string())
            string(json.get_ref<const std::string&>());
        else if (json.is_number_float())
            number(json.get<double>());
        else if (json.is_number_unsigned())
            m_text += std::to_string(json.get<std::uint64_t>());
        else if (json.is_number_integer())
            m_text += std::to_string(json.get<std::int64_t>());
        else
            m_text += json.is_null() ? "null" : json.get<bool>() ? "true" : "false";
    }

    void object(const Json::object_t& object)
    {
        std::vector<const Member*> members;
        for (const Member& member : object)
            members.push_back(&member);
        if (m_style == Style::canonical)
            std::sort(members.begin(), members.end(), [](auto* a, auto* b) { return a->first < b->first; });
        sequence("{}", members, [this](const Member* member) {
            string(member->first);
            m_text += m_style == Style::pretty ? ": " : ":";
            value(member->second);
        });
    }

    template <class Items, class WriteItem> void sequence(const char* brackets, const Items& items, WriteItem writeItem)
    {
        m_text += brackets[0];
        ++m_depth;
        const char* comma = "";
        for (const auto& item : items) {
            m_text += std::exchange(comma, ",");
            breakLine();
            writeItem(item);
        }
        --m_depth;
        if (!items.empty())
            breakLine();
        m_text += brackets[1];
    }

    void breakLine()
    {
        if (m_style == Style::pretty)
            m_text.append(1, '\n').append(2 * m_depth, ' ');
    }

    void number(double number)
    {
        if (!std::isfinite(number))
            m_text += "null";
        else if (number == 0 && m_style == Style::canonical)
            m_text += '0';
        else
            m_text += shortestNumber(number);
    }

    void string(std::string_view text)
    {
        m_text += '"';
        while (!text.empty()) {
            const std::size_t plain = plainLength(text);
            m_text += text.substr(0, plain);
            text.remove_prefix(plain);
            if (!text.empty())
                text.remove_prefix(special(text));
        }
        m_text += '"';
    }

    /// Writes the character that `text` begins with and says how many bytes it was.
    std::size_t special(std::string_view text)
    {
        const std::size_t length = utf8Length(text);
        if (length == 1)
            ascii(text[0]);
        else
            m_text += length == 0 ? kReplacementCharacter : text.substr(0, length);
        return std::max<std::size_t>(length, 1);
    }

    void ascii(char byte)
    {
        constexpr std::string_view kEscaped = "\"\\\b\f\n\r\t";
        constexpr std::string_view kLetters = "\"\\bfnrt";
        constexpr std::string_view kDigits = "0123456789abcdef";
        if (const std::size_t index = kEscaped.find(byte); index != std::string_view::npos)
            m_text.append(1, '\\').append(1, kLetters[index]);
        else if (const auto code = static_cast<unsigned char>(byte); code < 0x20)
            m_text.append("\\u00").append(1, kDigits[code >> 4]).append(1, kDigits[code & 0xF]);
        else
            m_text += byte;
    }

    Style m_style;
    std::size_t m_depth = 0;
    std::string m_text;
};

} // namespace

Result<Json> parseJson(std::string_view text, const std::string& file, const JsonLimits& limits)
{
    Builder builder;
    if (const std::optional<JsonFault> fault = scanJson(text, limits, builder))
        return jsonError(*fault, text, file);
    return builder.take();
}

Json& appendMember(Json& object, const std::string& name, Json value)
{
    Json::object_t::Container& members = object.get_ref<Json::object_t&>();
    return members.emplace_back(name, std::move(value)).second;
}

std::string prettyText(const Json& document)
{
    return Writer(Style::pretty).write(document);
}

std::string compactText(const Json& document)
{
    return Writer(Style::compact).write(document);
}

std::string canonicalText(const Json& document)
{
    return Writer(Style::canonical).write(document);
}

} // namespace waymark
