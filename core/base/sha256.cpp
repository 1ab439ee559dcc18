#include "core/base/sha256.h"

#include <array>
#include <sodium.h>

namespace waymark {

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest;
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, 2 * digest.size() + 1> digits; // sodium adds a NUL
    sodium_bin2hex(digits.data(), digits.size(), digest.data(), digest.size());
    return digits.data();
}

bool isSha256(std::string_view text)
{
    return text.size() == 2 * crypto_hash_sha256_BYTES
        && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace waymark
