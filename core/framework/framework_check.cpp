#include "core/framework/framework_check.h"

#include <utility>

#include "core/framework/framework_checks.h"

namespace waymark {

Errors checkFramework(const Framework& framework, const FrameworkSource& source)
{
    FrameworkCheck check{framework, source, {}};
    checkAlternatives(check);
    checkValues(check);
    checkKnots(check);
    checkConditions(check);
    checkEstimators(check);
    checkUses(check);
    return std::move(check.errors);
}

} // namespace waymark
