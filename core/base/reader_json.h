#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/document_json.h"
#include "core/base/named.h"
#include "core/base/result.h"

namespace waymark {

class JsonObject;

/// Bounds of a number, both included unless said otherwise.
struct NumberBounds {
    double atLeast = -std::numeric_limits<double>::infinity();
    double atMost = std::numeric_limits<double>::infinity();
    double above = -std::numeric_limits<double>::infinity(); ///< not included
};

inline constexpr NumberBounds kShareBounds{.atLeast = 0, .atMost = 1};
inline constexpr NumberBounds kPositiveBounds{.above = 0};

/// Bounds of a whole number, both included.
struct IntegerBounds {
    long long atLeast = std::numeric_limits<long long>::min();
    long long atMost = std::numeric_limits<long long>::max();
};

/// A value of a document together with its place. Reading never stops: a fault is noted and a stand-in returned, so
/// that one run finds every fault. A value can be absent (a member that is not there); reading it yields the stand-in
/// and is no fault: whether a member may be missing is said by `JsonObject::required` and `optional`.
///
///     Errors errors;
///     JsonObject page = JsonValue(document, errors).object();
///     const std::string id = page.required("id").filledText();
///     const double share = page.optional("share").number({.atLeast = 0, .atMost = 1});
///     for (const JsonValue& cite : page.optional("cites").items()) ...
///     page.finish();
///     locateAll(text, file, errors);
class JsonValue {
public:
    /// The root of a document. Both must outlive the value and everything reached from it.
    JsonValue(const Json& root, Errors& errors) : JsonValue(&root, "", errors) {}

    bool present() const { return m_json; }
    bool isText() const { return m_json && m_json->is_string(); }
    bool isNumber() const { return m_json && m_json->is_number(); }
    bool isArray() const { return m_json && m_json->is_array(); }
    bool isObject() const { return m_json && m_json->is_object(); }
    const std::string& pointer() const { return m_pointer; }

    /// Notes a fault of this value; the thousandth is the last that is kept.
    void fault(Message message) const;

    /// A string, perhaps empty; stand-in: empty.
    std::string text() const;
    /// A string with something other than white space in it; stand-in: empty.
    std::string filledText() const;
    /// A number within bounds; stand-in: `standIn`.
    double number(const NumberBounds& bounds = {}, double standIn = 0) const;
    /// A whole number within bounds (`3.0` is one); stand-in: `standIn`.
    long long integer(const IntegerBounds& bounds = {}, long long standIn = 0) const;
    /// A whole number from 0 to 2^64 - 1; stand-in: 0.
    std::uint64_t natural() const;
    /// true or false; stand-in: false.
    bool flag() const;
    /// The value that a string names in `table`; stand-in: `standIn`.
    template <class Enum, std::size_t size> Enum choice(const Named<Enum> (&table)[size], Enum standIn) const;
    /// The items of an array; stand-in: none.
    std::vector<JsonValue> items() const;
    /// The items of an array of exactly `size`; stand-in: none.
    std::vector<JsonValue> items(std::size_t size) const;
    /// Names and values of an object whose member names are themselves data; stand-in: none.
    std::vector<std::pair<std::string, JsonValue>> members() const;
    /// An object with known members; stand-in: one in which every member is absent and nothing is a fault.
    JsonObject object() const;
    /// The value as compact JSON text; stand-in: empty.
    std::string verbatim() const;

private:
    friend class JsonObject;
    JsonValue(const Json* json, std::string pointer, Errors& errors)
        : m_json(json),
          m_pointer(std::move(pointer)),
          m_errors(&errors)
    {}
    void expected(Message message) const;
    std::optional<std::size_t> indexIn(const std::vector<std::string_view>& names) const;

    const Json* m_json; ///< null: absent
    std::string m_pointer;
    Errors* m_errors;
};

/// An object with known members; remembers which were asked for.
class JsonObject {
public:
    /// The object itself as a value, for faults that concern the whole of it.
    const JsonValue& value() const { return m_value; }
    const std::string& pointer() const { return m_value.pointer(); }
    bool has(const std::string& name) const;

    /// A member; a fault if it is missing.
    JsonValue required(const std::string& name);
    /// A member; absent if it is missing.
    JsonValue optional(const std::string& name);

    /// Notes a fault for each member that was never asked for. Call it last.
    void finish() const;
    /// Instead of `finish()`, to keep what a newer version wrote: members never asked for, as the compact text of an
    /// object in their order; empty if there are none.
    std::string unknownMembers() const;

private:
    friend class JsonValue;
    explicit JsonObject(JsonValue value) : m_value(std::move(value)) {}
    const Json* find(const std::string& name) const;
    std::vector<std::pair<std::string, const Json*>> unasked() const;

    JsonValue m_value; ///< an object, or absent
    std::set<std::string> m_asked;
};

template <class Enum, std::size_t size> Enum JsonValue::choice(const Named<Enum> (&table)[size], Enum standIn) const
{
    std::vector<std::string_view> names;
    for (const Named<Enum>& entry : table)
        names.push_back(entry.name);
    const std::optional<std::size_t> index = indexIn(names);
    return index ? table[*index].value : standIn;
}

} // namespace waymark
