#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message.h"

namespace waymark {

/// A template with its placeholders filled in: `{name}` takes an argument as it is (numbers in shortest form),
/// `{name:1}` a number with that many decimals (0 to 9), `{name:,}` a whole number with its thousands apart
/// ('100,000'), `{name:%}` a share as whole percent with its sign ('27 %'). A brace that belongs to no placeholder, and
/// a placeholder without an argument, stay as they stand.
std::string fillTemplate(std::string_view text, const std::vector<Argument>& arguments);

/// Writes a number as its placeholder asks: format is '0' to '9' for so many decimals, ',' for whole with thousands
/// apart, '%' for whole percent, or '\0' for as it is.
using NumberSpelling = std::function<std::string(double number, char format)>;

/// The same with numbers written another way, as a reader's locale has them.
std::string fillTemplate(std::string_view text, const std::vector<Argument>& arguments, const NumberSpelling& spelling);

/// An argument's value as `{name}` shows it.
std::string spellArgument(const Argument& argument);

/// The names of a template's placeholders, in order.
std::vector<std::string> placeholderNames(std::string_view text);

} // namespace waymark
