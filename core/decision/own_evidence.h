#pragma once

#include <compare>
#include <map>
#include <string>

#include "core/base/index.h"
#include "core/base/triangle.h"

namespace waymark {

/// What a value of the team's own belongs to: an alternative under an answer to a question. While the answer is another
/// one, the value rests in the document.
struct OwnEvidenceKey {
    QuestionId question;
    AlternativeId alternative;
    std::string answer; ///< as core/group/opinion_text spells it; `?` while the question is open
    auto operator<=>(const OwnEvidenceKey&) const = default;
};

/// A value that the team puts in place of the framework's, and what it stands on ('our benchmark, March').
struct OwnEvidence {
    Triangle value; ///< on 0..100
    std::string note = {};
    std::string source = {};
    std::string givenAt = {}; ///< ISO 8601, UTC
    std::string unknown = {}; ///< members this version does not know, as the text of an object; empty if none
    bool operator==(const OwnEvidence&) const = default;
};

using OwnEvidenceMap = std::map<OwnEvidenceKey, OwnEvidence>;

} // namespace waymark
