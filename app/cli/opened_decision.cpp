#include "app/cli/opened_decision.h"

namespace waymark::cli {

Result<OpenedDecision> openDecision(const std::string& path, Session& session)
{
    Result<OpenedDecision> opened = openDecisionFile(path, session.library());
    if (opened)
        for (const Message& message : opened->found.reconciliation.messages)
            session.warn(path, message);
    return opened;
}

ExitStatus storeDecision(const DecisionToStore& wanted, const Session& session)
{
    SaveOptions options;
    options.backup = wanted.backup;
    const Result<SavedDecision> stored = saveDecisionFile(wanted.path, wanted.decision, options);
    if (!stored)
        return session.refuse(stored.errors());
    for (const Message& warning : stored->saved.warnings)
        session.warn(wanted.path, warning);
    return ExitStatus::done;
}

} // namespace waymark::cli
