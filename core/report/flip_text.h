#pragma once

#include <vector>

#include "core/explanation/flips.h"

namespace waymark {

/// A change that would turn the verdict, and to what, as sentences that read on: what stands on a line of its own
/// elsewhere ends in a full stop here.
std::vector<Message> readingOn(const FlipSentence& flip);

} // namespace waymark
