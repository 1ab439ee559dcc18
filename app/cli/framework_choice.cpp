#include "app/cli/framework_choice.h"

#include <set>
#include <string>

namespace waymark::cli {
namespace {

/// The only framework that ships, if it is the only one.
FrameworkId soleFramework(const FrameworkLibrary& library)
{
    std::set<FrameworkId> ids;
    for (const FrameworkName& name : library.list())
        ids.insert(name.id);
    return ids.size() == 1 ? *ids.begin() : FrameworkId{};
}

} // namespace

ExitStatus unknownFramework(const FrameworkId& id, const Session& session)
{
    std::set<std::string> ids;
    for (const FrameworkName& name : session.library().list())
        ids.insert(name.id.text);
    std::string known;
    for (const std::string& each : ids)
        known += (known.empty() ? "" : ", ") + each;
    return session.wrongUsage({"cli.unknownFramework", {{"framework", id.text}, {"known", known}}});
}

ChosenFramework chooseFramework(const std::string& id, Session& session)
{
    const FrameworkId wanted = id.empty() ? soleFramework(session.library()) : FrameworkId{id};
    if (!session.library().newestVersion(wanted))
        return {nullptr, unknownFramework(wanted, session)};
    const Result<FrameworkPointer> framework = session.library().loadNewest(wanted);
    if (!framework)
        return {nullptr, session.refuse(framework.errors())};
    return {*framework, ExitStatus::done};
}

} // namespace waymark::cli
