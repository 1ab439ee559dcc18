#include "core/report/png_seal.h"

#include <cstdint>
#include <utility>
#include <zlib.h>

#include "core/report/seal_places.h"

namespace waymark {
namespace {

constexpr std::size_t kWord = 4; ///< bytes of a length, a type, a checksum
constexpr std::string_view kPngEnd{"\0\0\0\0IEND\xae\x42\x60\x82", 12};
constexpr std::size_t kLeast = kPngBegin.size() + kPngEnd.size() + kWord;

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

/// What stands before a chunk: how many bytes it has, its type left out.
std::string lengthOf(std::string_view chunk)
{
    return bigEndian(static_cast<std::uint32_t>(chunk.size() - kWord));
}

/// CRC-32 of a chunk from its type on.
std::uint32_t checksumOf(std::string_view chunk)
{
    return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(chunk.data()), chunk.size()));
}

/// With those bytes in the place of the checksum, which stands right before the end.
std::string withChecksum(std::string png, const std::string& checksum)
{
    return png.replace(png.size() - kPngEnd.size() - kWord, kWord, checksum);
}

} // namespace

std::string withPngSeal(std::string png, std::string_view text)
{
    if (!png.starts_with(kPngBegin) || !png.ends_with(kPngEnd))
        return png;
    const std::string chunk = std::string(kPngSeal) + std::string(text);
    return png.insert(png.size() - kPngEnd.size(), lengthOf(chunk) + chunk + bigEndian(checksumOf(chunk)));
}

std::string_view pngSealIn(std::string_view png)
{
    if (!png.starts_with(kPngBegin) || !png.ends_with(kPngEnd) || png.size() < kLeast)
        return {};
    const std::string_view room = png.substr(0, png.size() - kPngEnd.size() - kWord);
    const std::size_t begin = room.rfind(kPngSeal);
    if (begin == std::string_view::npos || begin < kPngBegin.size() + kWord)
        return {};
    const std::string_view chunk = room.substr(begin);
    const bool isWhole = room.substr(begin - kWord, kWord) == lengthOf(chunk);
    return isWhole ? chunk : std::string_view();
}

std::string withoutPngChecksum(std::string png)
{
    return pngSealIn(png).empty() ? png : withChecksum(std::move(png), std::string(kWord, '\0'));
}

std::string withPngChecksum(std::string png)
{
    const std::string_view chunk = pngSealIn(png);
    const std::string checksum = bigEndian(chunk.empty() ? 0 : checksumOf(chunk));
    return chunk.empty() ? png : withChecksum(std::move(png), checksum);
}

} // namespace waymark
