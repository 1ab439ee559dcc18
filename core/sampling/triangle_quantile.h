#pragma once

#include "core/base/triangle.h"

namespace waymark {

/// The value below which a triangle lies with probability p. Rises with p and with every corner.
double quantile(const Triangle& triangle, double p);

} // namespace waymark
