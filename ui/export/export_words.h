#pragma once

#include <QString>

#include "ui/export/export_order.h"

namespace waymark::ui {

/// 'Report as HTML'.
QString formatName(ExportFormat format);
/// What it is good for, in a sentence.
QString formatAbout(ExportFormat format);
/// How its files end, with the dot.
QString formatSuffix(ExportFormat format);
/// Under which name the settings remember it.
QString formatKey(ExportFormat format);
/// The format of that key; of none, the first.
ExportFormat formatOfKey(const QString& key);

} // namespace waymark::ui
