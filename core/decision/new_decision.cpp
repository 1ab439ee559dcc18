#include "core/decision/new_decision.h"

#include <utility>

namespace waymark {

FrameworkReference referenceTo(const Framework& framework)
{
    return {framework.id, framework.version, framework.hash, {}, {}};
}

Decision newDecision(const Framework& framework, std::string title, std::string now)
{
    Decision decision;
    decision.title = std::move(title);
    decision.createdAt = std::move(now);
    decision.framework = referenceTo(framework);
    decision.participants.push_back({{"team"}, "Team", {}, {}});
    return decision;
}

} // namespace waymark
