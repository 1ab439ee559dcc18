#include "core/decision/new_decision.h"

#include <utility>

namespace waymark {

Decision newDecision(const Framework& framework, std::string title, std::string now)
{
    Decision decision;
    decision.title = std::move(title);
    decision.createdAt = std::move(now);
    decision.framework = {framework.id, framework.version, framework.hash, {}, {}};
    decision.participants.push_back({{"team"}, "Team", {}, {}});
    return decision;
}

} // namespace waymark
