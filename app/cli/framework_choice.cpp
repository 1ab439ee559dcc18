#include "app/cli/framework_choice.h"

#include <set>
#include <string>

namespace waymark::cli {

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

} // namespace waymark::cli
