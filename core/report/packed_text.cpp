#include "core/report/packed_text.h"

#include <cassert>
#include <sodium.h>
#include <zlib.h>

#include "core/base/strict_json.h"
#include "core/imports/inflate.h"

namespace waymark {
namespace {

constexpr int kGzipWindow = 15 + 16; // the largest window, and gzip's frame instead of zlib's
constexpr int kMemoryLevel = 8;      // zlib's own default
constexpr std::size_t kLineLength = 100;

std::string deflated(std::string_view text)
{
    z_stream stream{};
    [[maybe_unused]] int status =
        deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY);
    assert(status == Z_OK);
    std::string packed(deflateBound(&stream, text.size()), '\0');
    std::string input(text); // zlib asks for bytes it may write
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    status = deflate(&stream, Z_FINISH);
    assert(status == Z_STREAM_END);
    packed.resize(packed.size() - stream.avail_out);
    deflateEnd(&stream);
    return packed;
}

std::string inBase64(std::string_view bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
        sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the NUL that sodium adds
    return text;
}

} // namespace

std::string packText(std::string_view text)
{
    const std::string packed = inBase64(deflated(text));
    std::string lines;
    for (std::size_t at = 0; at < packed.size(); at += kLineLength)
        lines += packed.substr(at, kLineLength) + '\n';
    return lines;
}

Result<std::string> unpackText(std::string_view packed, const std::string& file)
{
    std::string bytes(packed.size(), '\0');
    std::size_t size = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), packed.data(), packed.size(),
            "\r\n", &size, nullptr, sodium_base64_VARIANT_ORIGINAL)
        != 0)
        return Error{{file, {}, 0, 0, {}}, {"seal.notPacked", {}}};
    bytes.resize(size);
    Result<std::string> text = inflateGzip(bytes, JsonLimits{}.bytes, file);
    if (!text)
        return Error{{file, {}, 0, 0, {}}, {"seal.notPacked", {}}};
    return text;
}

} // namespace waymark
