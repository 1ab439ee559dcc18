#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/json_scalar.h"
#include "core/base/message.h"
#include "core/base/strict_json.h"

namespace waymark {

/// Is told what a JSON text says, in its order. `at` is the byte offset at which a value starts.
class JsonListener {
public:
    virtual ~JsonListener() = default;
    virtual void beginObject(std::size_t at) = 0;
    virtual void member(std::string name) = 0; ///< its value follows
    virtual void endObject() = 0;
    virtual void beginArray(std::size_t at) = 0;
    virtual void endArray() = 0;
    virtual void scalar(JsonScalar value, std::size_t at) = 0;
};

/// The first fault of a text.
struct JsonFault {
    std::size_t at = 0; ///< byte offset
    Message message;
};

/// Reads a text from its beginning to its first fault or its end; the rules are those of core/base/strict_json.
std::optional<JsonFault> scanJson(std::string_view text, const JsonLimits& limits, JsonListener& listener);

/// The error that tells of a text's fault, with line and column.
Error jsonError(const JsonFault& fault, std::string_view text, const std::string& file);

} // namespace waymark
