#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/framework/framework.h"

namespace waymark::test {

/// Frameworks for tests: the tiny framework with edits.
///
///     FrameworkBuilder().set("questions/load/share", "0.5").remove("rules/big-bill").build()
///
/// A place is a path of member names; in a list a member is named by its id or its position. JSON may be written with
/// single quotes: `"{'question': 'status', 'is': 'new'}"`. A wrong place or wrong JSON throws and so fails the test.
class FrameworkBuilder {
public:
    /// Starts from `tinyFrameworkText()`.
    FrameworkBuilder();
    /// Starts from any framework's text.
    explicit FrameworkBuilder(std::string_view text);

    /// Puts a value in place of what is there, or adds a member that is not there yet.
    FrameworkBuilder& set(std::string_view place, std::string_view json);
    /// Appends a value to a list; makes the list if there is none.
    FrameworkBuilder& add(std::string_view list, std::string_view json);
    /// Takes a member of an object or of a list away.
    FrameworkBuilder& remove(std::string_view place);

    /// Puts a list whose members have ids into another order; every id once.
    FrameworkBuilder& reorder(std::string_view list, const std::vector<std::string>& ids);

    /// The framework file, indented by two spaces.
    std::string text() const;
    /// The JSON pointer of a place: "questions/load/share" is "/questions/2/share".
    std::string pointer(std::string_view place) const;
    /// The line of `text()` on which a place's value begins, from 1.
    std::size_t line(std::string_view place) const;
    /// Loads it; a fault in it fails the test with a list of the faults.
    Framework build() const;

private:
    std::string m_text;
};

/// The question of that id, which must be there.
inline const Question& questionOf(const Framework& framework, const char* id)
{
    return framework[*framework.find(QuestionId{id})];
}

} // namespace waymark::test
