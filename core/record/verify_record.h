#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/record/verify_revision.h"

namespace waymark {

/// What became of everything that was recorded of a decision.
struct RecordCheck {
    std::vector<RevisionCheck> revisions;
    Errors misspelt; ///< a digit too many reads as the same number and so changes no hash, but was not written
    bool operator==(const RecordCheck&) const = default;

    bool holds() const;
};

/// The numbers in a file's record that are not spelt as this program spells them; the text must be a decision's.
Errors misspeltNumbers(std::string_view text, const std::string& fileName);

/// Reads a decision's file and verifies every revision in it. `fileName` only names the source in the errors.
Result<RecordCheck> verifyRecord(std::string_view text, const std::string& fileName, FrameworkLibrary& library);

} // namespace waymark
