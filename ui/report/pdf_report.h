#pragma once

#include <QByteArray>

#include "core/base/message_catalogue.h"
#include "core/report/report.h"
#include "ui/report/paper.h"

namespace waymark::ui {

/// The report as PDF: contents with page numbers, running heads and feet, charts as vectors, fonts embedded, text that
/// can be searched and copied, and the seal that verifies it. Text from documents is text, never markup. It names no
/// time; the order in which Qt embeds glyphs is not ours, so that bytes may differ where pages do not. Needs a
/// QGuiApplication.
QByteArray pdfReport(const Report& report, const MessageCatalogue& words, Paper paper);

} // namespace waymark::ui
