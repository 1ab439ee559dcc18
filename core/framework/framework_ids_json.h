#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/document_json.h"
#include "core/base/result.h"
#include "core/framework/question.h"

namespace waymark {

/// The ids of one list and the index that each stands for.
struct KnownIds {
    std::unordered_map<std::string, std::size_t> indexById;
    std::size_t size = 0; ///< of the list, doubled ids included
    bool trusted = true;  ///< false after a doubled or an unknown id: what refers to the list may be incomplete

    std::optional<std::size_t> find(const std::string& id) const;
};

/// What a condition has to know of a question before questions are read.
struct QuestionIds {
    QuestionKind kind = QuestionKind::single;
    KnownIds options;
};

/// Every id of a framework file, collected before anything that refers to one is read.
struct FrameworkIds {
    KnownIds alternatives;
    KnownIds pages;
    KnownIds criteria;
    KnownIds questions;
    KnownIds evidence;
    std::vector<QuestionIds> questionIds;       ///< by question index
    std::vector<std::size_t> questionPositions; ///< by question index: the position in the file's list
};

/// Lower-case words of letters and digits with single dashes between them.
bool isWellFormedId(std::string_view id);

/// Collects the ids. Doubled and ill-formed ids are added to `errors`; faults of shape are left to whoever reads the
/// parts. Questions are numbered by page, within a page in the file's order.
FrameworkIds collectIds(const Json& document, Errors& errors);

} // namespace waymark
