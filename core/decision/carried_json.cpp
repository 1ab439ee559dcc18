#include "core/decision/carried_json.h"

#include <cassert>
#include <utility>

namespace waymark {

Json carriedJson(const std::string& text)
{
    Result<Json> json = parseJson(text, {});
    assert(json);
    return json ? *std::move(json) : Json();
}

void addUnknown(Json& object, const UnknownKeys& unknown)
{
    if (unknown.empty())
        return;
    const Json members = carriedJson(unknown);
    for (const auto& [name, value] : members.items())
        appendMember(object, name, value);
}

} // namespace waymark
