#pragma once

#include <vector>

#include "core/base/message.h"
#include "core/decision/record.h"
#include "core/framework/framework.h"

namespace waymark {

/// A trigger in words.
struct TriggerWords {
    std::vector<Message> conditions; ///< 'What is your P99 target? 5 ms or less'; two of them both have to hold
    Message then;                    ///< what the verdict would be
    bool operator==(const TriggerWords&) const = default;
};

/// The framework need not be the one that the trigger was found with: what it does not know is called by its id.
TriggerWords triggerWords(const Framework& framework, const Trigger& trigger);

} // namespace waymark
