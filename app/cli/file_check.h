#pragma once

#include <string>
#include <vector>

#include "app/cli/session.h"

namespace waymark::cli {

enum class CheckedKind { framework, decision };

/// What `validate` found out about a sound file.
struct CheckedFile {
    CheckedKind kind = CheckedKind::framework;
    std::string name;              ///< the framework's id and version, or the decision's title
    std::vector<Message> warnings; ///< what is no fault, but worth knowing
};

/// Checks a file's text as what its members say it is, or returns every fault.
Result<CheckedFile> checkFile(const std::string& text, const std::string& path, Session& session);

} // namespace waymark::cli
