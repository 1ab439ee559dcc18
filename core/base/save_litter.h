#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace waymark {

/// A fresh name for a file that a save needs for a moment: `.waymark-save-` and 16 random hexadecimal digits. It does
/// not depend on the file that is saved, whose name may already be as long as names can be.
std::string temporaryName();

/// Removes from a folder what saves that were killed left there: regular files of exactly that pattern last written
/// more than a day before `now`. Says how many; what cannot be read or removed stays.
std::size_t sweepSaveLitter(const std::string& folder, std::filesystem::file_time_type now);

} // namespace waymark
