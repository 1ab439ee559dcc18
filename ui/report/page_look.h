#pragma once

#include "ui/report/text_strips.h"

namespace waymark::ui {

/// How text of one kind looks in a report on paper.
namespace page {

PageText title();     ///< of the report
PageText longTitle(); ///< of one that would fill the page in the usual size
PageText headline();
PageText heading();
PageText caption(); ///< of a chart or a table
PageText body();
PageText muted(); ///< what is read second
PageText cell();
PageText strongCell(); ///< of headings and totals
PageText running();    ///< at the head and foot of pages

QColor rule(); ///< hairlines

} // namespace page

} // namespace waymark::ui
