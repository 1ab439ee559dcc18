#pragma once

#include <optional>

#include "core/base/document_json.h"
#include "core/framework/framework.h"

namespace waymark::cli {

/// `{"id","version","hash"}`
Json frameworkJson(const Framework& framework);

/// The id of what the index is of, or null.
template <class IndexType> Json idOf(const Framework& framework, const std::optional<IndexType>& index)
{
    return index ? Json(framework[*index].id.text) : Json();
}

/// What `questions --json` says of a question.
Json questionJson(const Framework& framework, const Question& question);

} // namespace waymark::cli
