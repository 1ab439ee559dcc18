#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

/// Part of a bar; shades run from the full accent (0) to its faintest (1), or it is the rest that has no colour.
struct SharePart {
    double share = 0; ///< of the whole scale
    double shade = 0;
    QString text;            ///< what it says when it is pointed at
    QStringList labels = {}; ///< the first that fits is written upon it
};

struct ShareBar {
    QString name;
    QList<SharePart> parts;
    QString text; ///< beside the bar
};

struct ShareKey {
    QString name;
    double shade = 0;
};

/// Bars of parts on a scale from 0 to 1.
struct ShareScene {
    QList<ShareBar> bars;
    QList<ShareKey> key;
};

} // namespace waymark::ui
