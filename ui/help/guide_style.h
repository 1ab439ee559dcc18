#pragma once

#include <QString>

class QTextDocument;

namespace waymark::ui {

struct Theme;

/// What F1 says of the place it was pressed at, above the guide's page. Plain text, since it comes from files.
struct GuidePreface {
    QString heading = {};
    QString text = {}; ///< empty: there is none
    bool operator==(const GuidePreface&) const = default;
};

/// Fills a document with a page. HTML in it is left as it stands.
void setGuideText(QTextDocument& document, const QString& markdown);

/// Puts a preface above the page, as it is typed.
void addPreface(QTextDocument& document, const GuidePreface& preface, const Theme& theme);

/// Sizes, distances and colours of the program, and below each picture what it shows.
void styleGuideText(QTextDocument& document, const Theme& theme);

} // namespace waymark::ui
