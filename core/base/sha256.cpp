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

} // namespace waymark
