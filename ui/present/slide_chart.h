#pragma once

#include <QByteArray>
#include <QSizeF>

#include "core/base/message_catalogue.h"
#include "core/report/chart.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

/// A chart in the text size of slides, as SVG of that size. Of more bars than there is room for only the first are
/// drawn, so that text stays as large as it is.
QByteArray slideChart(Chart chart, QSizeF size, const MessageCatalogue& words, const Theme& theme);

} // namespace waymark::ui
