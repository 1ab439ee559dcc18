#include "core/estimators/profile_category_json.h"

#include "core/base/reader_json.h"

namespace waymark {

ProfileCategory readOwner(const JsonValue& value)
{
    const ProfileCategory category = value.choice(kProfileCategoryNames, ProfileCategory::application);
    if (!ownsTime(category))
        value.fault({"profile.ownsNoTime", {{"category", std::string(nameOf(kProfileCategoryNames, category))}}});
    return category;
}

} // namespace waymark
