#include "core/base/save_litter.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <sodium.h>
#include <system_error>

namespace waymark {

namespace {

constexpr std::string_view kPrefix = ".waymark-save-";
constexpr std::size_t kRandomBytes = 8;
constexpr std::chrono::hours kLitterAge{24};

bool isTemporaryName(const std::string& name)
{
    if (name.size() != kPrefix.size() + 2 * kRandomBytes || !name.starts_with(kPrefix))
        return false;
    return name.find_first_not_of("0123456789abcdef", kPrefix.size()) == std::string::npos;
}

bool isLitter(const std::filesystem::directory_entry& entry, std::filesystem::file_time_type now)
{
    std::error_code code;
    if (!isTemporaryName(entry.path().filename().string())
        || entry.symlink_status(code).type() != std::filesystem::file_type::regular)
        return false;
    const std::filesystem::file_time_type written = entry.last_write_time(code);
    return !code && now - written > kLitterAge;
}

} // namespace

std::string temporaryName()
{
    std::array<unsigned char, kRandomBytes> random;
    randombytes_buf(random.data(), random.size());
    std::array<char, 2 * kRandomBytes + 1> digits; // sodium adds a NUL
    sodium_bin2hex(digits.data(), digits.size(), random.data(), random.size());
    return std::string(kPrefix) + digits.data();
}

std::size_t sweepSaveLitter(const std::string& folder, std::filesystem::file_time_type now)
{
    std::error_code code;
    std::size_t removed = 0;
    std::filesystem::directory_iterator entry(folder, code);
    for (; !code && entry != std::filesystem::directory_iterator(); entry.increment(code)) {
        std::error_code kept;
        if (isLitter(*entry, now) && std::filesystem::remove(entry->path(), kept))
            ++removed;
    }
    return removed;
}

} // namespace waymark
