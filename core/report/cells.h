#pragma once

#include <string>

#include "core/base/message.h"
#include "core/decision/record.h"

namespace waymark {

// What stands in cells, and names in charts.

/// A text as it is.
Message asText(std::string text);
/// An id, a version, a hash, a seed: a text that counts as a figure.
Message asId(std::string id);
/// Of 100, with one decimal.
Message asPoints(double points);
/// A share (0.27) as whole percent.
Message asPercent(double share);
/// A share with one decimal, where it is told apart from its error.
Message asExactPercent(double share);
/// A dash.
Message asNothing();
/// '1st', from 0.
Message asPlace(std::size_t rank);
/// 'accepted', 'superseded by …'.
Message statusOf(const Statement& said);

} // namespace waymark
