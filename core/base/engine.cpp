#include "core/base/engine.h"

namespace waymark {

std::string_view engineVersion()
{
    return WAYMARK_VERSION;
}

} // namespace waymark
