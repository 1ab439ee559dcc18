#pragma once

#include <QString>

#include "core/base/result.h"
#include "ui/text/texts.h"

namespace waymark::app {

/// The faults for a notice: one a line with its place in words, the first few of many. Plain text.
QString faultText(const Errors& errors, const ui::Texts& texts);

} // namespace waymark::app
