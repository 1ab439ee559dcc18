#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <protozero/pbf_reader.hpp>

#include "core/base/message.h"

namespace waymark {

/// Thrown where bytes are not what a protobuf message has there. Never leaves core/imports.
struct ProtoFault {
    std::size_t at; ///< offset in the whole buffer
    Message message;
};

/// A protobuf message in a buffer, field after field. Whatever is wrong is thrown as a ProtoFault.
///
///     while (message.next())
///         if (message.field() == 2)
///             name = message.bytes();
///         else
///             message.skip();
class ProtoReader {
public:
    /// A whole buffer, which must outlive the reader and what comes out of it.
    explicit ProtoReader(std::string_view buffer) : ProtoReader(buffer, buffer) {}

    /// Goes to the next field; the one before must have been read or skipped.
    bool next();
    std::uint32_t field() const { return m_reader.tag(); }
    /// Where the current field begins in the whole buffer.
    std::size_t at() const { return m_at; }

    std::uint64_t number();
    std::string_view bytes();
    ProtoReader message() { return {bytes(), m_buffer}; }
    /// The numbers of a repeated field: here stands one of them, or several packed together. `use` takes each.
    template <class Use> void numbers(Use use)
    {
        if (!isPacked()) {
            use(number());
            return;
        }
        const std::string_view packed = bytes();
        for (const char* at = packed.data(); at != packed.data() + packed.size();)
            use(decode(at, packed.data() + packed.size()));
    }
    void skip();

private:
    ProtoReader(std::string_view message, std::string_view buffer)
        : m_reader(message.data(), message.size()),
          m_buffer(buffer)
    {}
    bool isPacked() const { return m_reader.wire_type() == protozero::pbf_wire_type::length_delimited; }
    std::uint64_t decode(const char*& at, const char* end) const;
    void expect(protozero::pbf_wire_type type, const char* name) const;
    ProtoFault notAField() const;
    ProtoFault reachesBeyond() const;

    protozero::pbf_reader m_reader;
    std::string_view m_buffer; ///< the whole
    std::size_t m_at = 0;
};

} // namespace waymark
