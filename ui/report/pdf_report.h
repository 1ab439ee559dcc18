#pragma once

#include <QByteArray>

#include "core/base/message_catalogue.h"
#include "core/report/report.h"
#include "ui/report/paper.h"

namespace waymark::ui {

/// The report as PDF: contents with page numbers, running heads and feet, charts as vectors, fonts embedded, text that
/// can be searched and copied. Text from documents is text, never markup. It names no time, so that the same report
/// gives the same bytes within a run of the program, and in any run with the environment's QT_HASH_SEED=0. Needs a
/// QGuiApplication.
QByteArray pdfReport(const Report& report, const MessageCatalogue& words, Paper paper);

} // namespace waymark::ui
