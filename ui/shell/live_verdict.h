#pragma once

#include <QString>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark::ui {

class Texts;

/// Whether the values are still the framework's own: before the starting point is known there is nothing to show.
bool isBlank(const Assessment& assessment);

/// The verdict in one line, or why there is none yet.
QString liveHeadline(const Framework& framework, const Assessment& assessment, const Texts& texts);

} // namespace waymark::ui
