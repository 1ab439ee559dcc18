#pragma once

#include <QStringList>

#include "core/record/reopening.h"

namespace waymark::ui {

class Texts;

/// What is told of a decision that is looked at again, a line each: why it should be, the verdict and the values of
/// today, what they come from. None if nothing changed.
QStringList reopeningLines(const Reopening& reopening, const Texts& texts);

} // namespace waymark::ui
