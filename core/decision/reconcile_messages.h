#pragma once

#include <vector>

#include "core/base/message.h"
#include "core/decision/reconcile.h"

namespace waymark {

/// What a reconciliation found, for the reader; the arguments are those of `reconcile`.
std::vector<Message> messagesAbout(
    const Reconciliation& found, const Framework& now, const Decision& decision, const Framework* before);

} // namespace waymark
