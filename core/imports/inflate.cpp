#include "core/imports/inflate.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <memory>
#include <optional>

#define ZLIB_CONST // its input is const then
#include <zlib.h>

namespace waymark {
namespace {

constexpr std::size_t kScratchBytes = 64 * 1024;
constexpr int kGzipWindow = 15 + 16; // the largest window, and gzip's frame instead of zlib's

struct Fault {
    std::size_t at;
    Message message;
};

/// Unpacks into whatever room it is given, member after member.
class Inflater {
public:
    explicit Inflater(std::string_view packed) : m_packed(packed)
    {
        m_stream.next_in = reinterpret_cast<const Bytef*>(packed.data());
        m_isReady = inflateInit2(&m_stream, kGzipWindow) == Z_OK;
    }
    ~Inflater()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    bool isDone() const { return m_isDone; }
    const std::optional<Fault>& fault() const { return m_fault; }

    /// Writes the next bytes to `room` and says how many; 0 at the end and after a fault.
    std::size_t read(char* room, std::size_t size)
    {
        std::size_t written = 0;
        while (written == 0 && !m_isDone && !m_fault) {
            m_stream.next_out = reinterpret_cast<Bytef*>(room);
            m_stream.avail_out = static_cast<uInt>(size);
            m_stream.avail_in = static_cast<uInt>(std::min<std::size_t>(left(), std::numeric_limits<uInt>::max()));
            const int status = m_isReady ? inflate(&m_stream, Z_NO_FLUSH) : Z_MEM_ERROR;
            written = size - m_stream.avail_out;
            note(status);
        }
        return written;
    }

private:
    std::size_t at() const
    {
        return static_cast<std::size_t>(reinterpret_cast<const char*>(m_stream.next_in) - m_packed.data());
    }
    std::size_t left() const { return m_packed.size() - at(); }

    void note(int status)
    {
        if (status == Z_STREAM_END && left() == 0)
            m_isDone = true;
        else if (status == Z_STREAM_END && isGzip(m_packed.substr(at())))
            inflateReset(&m_stream);
        else if (status == Z_STREAM_END)
            m_fault = Fault{at(), {"profile.bytesAfterGzip", {}}};
        else if (status == Z_BUF_ERROR || (status == Z_OK && left() == 0 && m_stream.avail_out > 0))
            m_fault = Fault{m_packed.size(), {"profile.gzipCutShort", {}}};
        else if (status != Z_OK)
            m_fault = Fault{at(), {"profile.gzipDamaged", {{"reason", reason(status)}}}};
    }
    std::string reason(int status) const { return m_stream.msg ? m_stream.msg : zError(status); }

    std::string_view m_packed;
    z_stream m_stream{};
    bool m_isReady = false;
    bool m_isDone = false;
    std::optional<Fault> m_fault;
};

Error errorOf(Fault fault, const std::string& file)
{
    return {{file, {}, 0, 0, fault.at}, std::move(fault.message)};
}

Result<std::size_t> measure(std::string_view packed, std::size_t maxBytes, const std::string& file)
{
    Inflater inflater(packed);
    const auto scratch = std::make_unique<std::array<char, kScratchBytes>>();
    std::size_t size = 0;
    while (const std::size_t more = inflater.read(scratch->data(), scratch->size())) {
        size += more;
        if (size > maxBytes)
            return Error{{file, {}, 0, 0, {}}, {"profile.unpacksTooBig", {{"limit", static_cast<double>(maxBytes)}}}};
    }
    if (inflater.fault())
        return errorOf(*inflater.fault(), file);
    return size;
}

} // namespace

bool isGzip(std::string_view bytes)
{
    return bytes.starts_with("\x1f\x8b");
}

Result<std::string> inflateGzip(std::string_view packed, std::size_t maxBytes, const std::string& file)
{
    const Result<std::size_t> size = measure(packed, maxBytes, file);
    if (!size)
        return size.errors();
    std::string bytes(*size, '\0');
    Inflater inflater(packed);
    std::size_t at = 0;
    while (const std::size_t more = inflater.read(bytes.data() + at, bytes.size() - at))
        at += more;
    assert(at == bytes.size()); // the same bytes were unpacked without a fault before
    return bytes;
}

} // namespace waymark
