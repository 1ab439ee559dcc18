#include "core/imports/proto_reader.h"

#include <limits>
#include <string>

namespace waymark {

using protozero::pbf_wire_type;

bool ProtoReader::next()
{
    m_at = static_cast<std::size_t>(m_reader.data().data() - m_buffer.data());
    try {
        return m_reader.next();
    } catch (const protozero::end_of_buffer_exception&) {
        throw reachesBeyond();
    } catch (const protozero::exception&) {
        throw notAField();
    }
}

std::uint64_t ProtoReader::number()
{
    expect(pbf_wire_type::varint, "a number");
    try {
        return m_reader.get_uint64();
    } catch (const protozero::end_of_buffer_exception&) {
        throw reachesBeyond();
    } catch (const protozero::exception&) {
        throw notAField();
    }
}

std::string_view ProtoReader::bytes()
{
    expect(pbf_wire_type::length_delimited, "bytes");
    // protozero would cut a length of more than 32 bits and go on elsewhere
    const protozero::data_view left = m_reader.data();
    const char* at = left.data();
    const std::uint64_t size = decode(at, left.data() + left.size());
    if (size > std::numeric_limits<protozero::pbf_length_type>::max())
        throw reachesBeyond();
    try {
        const protozero::data_view view = m_reader.get_view();
        return {view.data(), view.size()};
    } catch (const protozero::exception&) {
        throw reachesBeyond();
    }
}

void ProtoReader::skip()
{
    if (isPacked()) {
        bytes();
        return;
    }
    try {
        m_reader.skip();
    } catch (const protozero::end_of_buffer_exception&) {
        throw reachesBeyond();
    } catch (const protozero::exception&) {
        throw notAField();
    }
}

std::uint64_t ProtoReader::decode(const char*& at, const char* end) const
{
    try {
        return protozero::decode_varint(&at, end);
    } catch (const protozero::end_of_buffer_exception&) {
        throw reachesBeyond();
    } catch (const protozero::exception&) {
        throw notAField();
    }
}

void ProtoReader::expect(pbf_wire_type type, const char* name) const
{
    if (m_reader.wire_type() != type)
        throw ProtoFault{m_at,
            {"profile.wrongWireType", {{"field", static_cast<double>(field())}, {"expected", std::string(name)}}}};
}

ProtoFault ProtoReader::notAField() const
{
    return {m_at, {"profile.notAField", {}}};
}

/// A field of the outermost message can only reach beyond the end of the file.
ProtoFault ProtoReader::reachesBeyond() const
{
    const protozero::data_view left = m_reader.data();
    const bool isOutermost = left.data() + left.size() == m_buffer.data() + m_buffer.size();
    return {m_at, {isOutermost ? "profile.cutShort" : "profile.reachesBeyond", {}}};
}

} // namespace waymark
