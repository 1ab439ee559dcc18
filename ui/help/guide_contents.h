#pragma once

#include <QTreeWidget>

#include "ui/help/guide.h"

namespace waymark::ui {

/// The guide's pages and their sections, to choose from.
class GuideContents : public QTreeWidget {
    Q_OBJECT
public:
    GuideContents(const Guide& guide, QWidget* parent);

    /// Makes that place the current one, with its page opened up and the others closed.
    void showPlace(const GuidePlace& place);

Q_SIGNALS:
    /// The user chose one.
    void placeWanted(const waymark::ui::GuidePlace& place);

private:
    void applySizes();
};

} // namespace waymark::ui
