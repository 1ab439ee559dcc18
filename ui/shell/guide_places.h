#pragma once

#include "ui/help/guide_trail.h"

namespace waymark::ui {

class DecisionDocument;
class Workspace;

/// What the guide shows on F1: the page that belongs to where the user is, below what the framework says of it.
GuideStop guideStop(const DecisionDocument& document, const Workspace& workspace);

/// The same on the start page.
GuideStop guideStopAtStart();

} // namespace waymark::ui
