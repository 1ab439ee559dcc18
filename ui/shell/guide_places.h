#pragma once

#include <optional>

#include "ui/help/guide_trail.h"

class QWidget;

namespace waymark::ui {

class DecisionDocument;
class Workspace;

/// The place of the guide that belongs to a page beside the way, to a dialog or a presentation, or to what the widget
/// stands in within its window; none for all others and for no widget.
std::optional<GuidePlace> guidePlaceAround(const QWidget* widget);

/// What the guide shows on F1: the page that belongs to where the user is, below what the framework says of it.
GuideStop guideStop(const DecisionDocument& document, const Workspace& workspace);

/// The same on the start page.
GuideStop guideStopAtStart();

} // namespace waymark::ui
