#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/file_calls.h"
#include "core/base/result.h"

namespace waymark {

/// What becomes of the version that a save replaces.
enum class Backup {
    none,
    previousVersion, ///< stays as a file of the same name with `~` at its end
};

/// Who may read a file that a save writes.
enum class Readers {
    asUsual,    ///< those of the replaced file; of a new one, those whom the umask leaves
    ownerAlone, ///< mode 0600, whatever was there before
};

struct SaveOptions {
    Backup backup = Backup::none;
    Readers readers = Readers::asUsual;
};

/// What a save has reached. In either case the new version stands whole under its name.
enum class Durability {
    certain,
    untilPowerCut, ///< the system would not confirm the new name: after a power cut the old version may be back
};

struct Saved {
    Durability durability = Durability::certain;
    std::vector<Message> warnings; ///< why it is not certain; why there is no backup
    bool operator==(const Saved&) const = default;
};

/// Replaces a file's content as a whole: whoever reads `path` at any moment, after a crash or a full disk too, finds
/// the old version or the new one complete. The bytes go into a temporary file in the same folder, are forced to the
/// disk, take over the name, and the folder is forced to the disk too. On an error the old version is untouched,
/// nothing is left behind, and the message carries the system's reason and what to do next.
///
/// A symbolic link is followed and stays one. The mode is kept; owner, ACL and extended attributes are those of a new
/// file, and other hard links keep the old version. Refused: what is no regular file, and a file that is
/// write-protected.
Result<Saved> saveDurably(const std::string& path, std::string_view bytes, const SaveOptions& options = {});

/// The same through the given system calls.
Result<Saved> saveDurably(
    const std::string& path, std::string_view bytes, const SaveOptions& options, FileCalls& calls);

} // namespace waymark
