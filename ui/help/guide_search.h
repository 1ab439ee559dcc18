#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "ui/help/guide.h"

namespace waymark::ui {

/// A section in which all the words stand.
struct GuideHit {
    GuidePlace place;
    QString heading; ///< of the section
    QString page;    ///< title of its page
    QString excerpt; ///< of its text, around the first of the words
};

/// What was typed, in words.
QStringList searchWords(const QString& typed);

/// Every section in which each word stands, or begins one that stands there: first those that have them all in their
/// heading, else in the guide's order. Upper and lower case are the same. No words, no hits.
std::vector<GuideHit> searchGuide(const Guide& guide, const QStringList& words);

} // namespace waymark::ui
