#pragma once

#include <optional>
#include <vector>

#include <QString>

namespace waymark::ui {

/// A file that was open before, as far as it is known without opening it again.
struct RecentDecision {
    QString path;
    QString title;     ///< of the decision; the file's name if empty
    QString framework; ///< 'Rust vs Go'
    int answered = 0;
    int questions = 0;         ///< 0: unknown
    QString verdict;           ///< short name of what is recommended; empty when undecided
    std::optional<int> colour; ///< of that alternative, as Alternative::colour
    bool missing = false;      ///< no longer there: shown greyed, cannot be opened
};

/// A decision that ships with the program. Opened as a copy without a file.
struct ExampleFile {
    QString path;
    QString title;
    QString subtitle;
};

/// What the start page offers.
struct StartContent {
    std::vector<RecentDecision> recent; ///< the latest first
    std::vector<ExampleFile> examples;
};

} // namespace waymark::ui
