#pragma once

#include <vector>

#include "core/base/message.h"
#include "core/robustness/robustness.h"

namespace waymark {

/// How sure the verdict is: its strength, a sentence for each doubt, and what the words ask for. The assessment must
/// have a verdict and be the one that the robustness belongs to.
std::vector<Message> strengthSentences(
    const Framework& framework, const Assessment& assessment, const Robustness& robustness);

} // namespace waymark
