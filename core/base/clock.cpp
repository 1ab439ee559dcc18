#include "core/base/clock.h"

#include <array>
#include <ctime>

namespace waymark {

Clock systemClock()
{
    return [] {
        const std::time_t now = std::time(nullptr);
        std::tm utc = {};
        gmtime_r(&now, &utc);
        std::array<char, 64> text;
        return std::string(text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc));
    };
}

} // namespace waymark
