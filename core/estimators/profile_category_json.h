#pragma once

#include "core/estimators/profile_category.h"

namespace waymark {

class JsonValue;

/// A category by its name; one that owns no time is a fault.
ProfileCategory readOwner(const JsonValue& value);

} // namespace waymark
