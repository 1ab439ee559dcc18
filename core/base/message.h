#pragma once

#include <string>
#include <variant>
#include <vector>

namespace waymark {

/// One named value for the placeholder of that name in a message's template.
struct Argument {
    std::string name;
    std::variant<std::string, double> value;
    bool operator==(const Argument&) const = default;
};

/// A sentence that core wants said: an id (`area.what`) and its arguments, never finished text. The English templates
/// stand in resources/messages/en/AREA.json; core/base/message_catalogue fills them in, ui/text translates by id.
struct Message {
    std::string id;
    std::vector<Argument> arguments;
    bool operator==(const Message&) const = default;
};

} // namespace waymark
