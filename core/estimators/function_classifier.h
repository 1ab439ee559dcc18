#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/estimators/profile_category.h"
#include "core/estimators/profile_classes.h"

namespace waymark {

/// A function's name as rules and people know it: without type arguments in brackets, with the dots that the linker
/// escapes, and no longer than anybody reads.
std::string plainFunctionName(std::string_view name);

/// A plain name as one says it: 'cart.Add' of 'example.org/shop/cart.Add', 'pgx/v5.Connect' where the last step of the
/// path is a version.
std::string_view shortFunctionName(std::string_view plain);

/// Finds the category of a function by its name. A name costs one search among all the rules' texts, however many there
/// are, and no regular expression: names come from outside.
class FunctionClassifier {
public:
    explicit FunctionClassifier(const std::vector<ProfileRule>& rules);

    /// By a plain name.
    ProfileCategory categoryOf(std::string_view name) const;

private:
    /// A text of a rule, sorted with all others. What begins with it stands right after it, so that all texts which a
    /// name begins with are found from the last of them, each pointing to the next shorter one.
    struct Entry {
        std::string text;
        bool isWhole = false;    ///< the name has to end there too
        std::size_t rule = 0;    ///< the first that fits counts
        std::size_t shorter = 0; ///< position of the longest entry that this one begins with, from 1; 0: none
    };
    struct Part {
        std::string text;
        std::size_t rule = 0;
    };
    void addEntries(const ProfileRule& rule, std::size_t order);
    void link();
    std::size_t firstRule(std::string_view name) const;

    std::vector<ProfileCategory> m_categories; ///< by rule
    std::vector<Entry> m_entries;
    std::vector<Part> m_parts;
};

} // namespace waymark
