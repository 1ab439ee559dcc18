#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::test {

/// An element as it stands in a text: its tag with its attributes' values, mark-up resolved.
struct Element {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text;              ///< directly in it, mark-up resolved
    std::vector<std::string> path; ///< names of the elements around it, outermost first
};

/// What a strict reader of XML finds in a text. HTML is held to the same, but for `<!DOCTYPE html>` and elements that
/// are never closed (meta, br).
struct CheckedMarkup {
    std::vector<std::string> faults; ///< none: well-formed
    std::vector<Element> elements;   ///< in order
};

CheckedMarkup checkMarkup(std::string_view text);

} // namespace waymark::test
