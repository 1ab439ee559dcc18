#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

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

/// A decision that stands in the team's folder.
struct FolderDecision {
    QString path;
    QString title;
    QString verdict;           ///< short name of what is recommended; empty when undecided
    std::optional<int> colour; ///< of that alternative, as Alternative::colour
    QString strength;          ///< 'Robust'; empty when undecided
    QString status; ///< of its newest revision: 'accepted', 'Go accepted' where that is not what is recommended; empty:
                    ///< never recorded
    QDate since;    ///< recorded then or, never recorded, begun; invalid: not known
    QString age;    ///< in words
    QString over;   ///< that it is not in force, and why: 'superseded by …'; empty: it is, or was never recorded
    QStringList due; ///< why it should be looked at again, a line each
    QString trouble; ///< why it cannot be read; else empty
    bool operator==(const FolderDecision&) const = default;
};

/// The folder in which a team keeps its decisions.
struct DecisionFolder {
    QString path;
    std::vector<FolderDecision> decisions;
    bool isLookedInto = true; ///< else the decisions are still being read
    int leftOut = 0;          ///< files that are too many to be read
    bool operator==(const DecisionFolder&) const = default;
};

/// What the start page offers.
struct StartContent {
    std::vector<RecentDecision> recent; ///< the latest first
    std::vector<ExampleFile> examples;
    std::optional<DecisionFolder> folder; ///< none: nobody chose one
};

} // namespace waymark::ui
