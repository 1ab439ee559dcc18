#pragma once

#include <map>
#include <string>

#include "core/base/message.h"
#include "core/base/result.h"

namespace waymark {

/// The sentences behind message ids, in one language.
class MessageCatalogue {
public:
    /// Reads every `*.json` file of a folder: flat objects from id to template (core/base/message_template).
    static Result<MessageCatalogue> load(const std::string& folder);

    /// The message as a sentence; for an id without a template, the id and the arguments.
    std::string say(const Message& message) const;

    const std::map<std::string, std::string>& templates() const { return m_templates; }

private:
    std::map<std::string, std::string> m_templates; ///< by id
};

} // namespace waymark
