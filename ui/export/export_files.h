#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/base/message_catalogue.h"
#include "core/base/result.h"
#include "core/report/make_report.h"
#include "ui/export/export_order.h"

namespace waymark::ui {

/// A file that is to be written.
struct ExportedFile {
    QString name; ///< within its folder
    std::string bytes;
};

/// What a decision is handed out as: the bytes that core writes, pictures and PDF drawn from its report. Needs a
/// QGuiApplication.
std::vector<ExportedFile> exportedFiles(
    const ReportTask& task, const ExportOrder& order, const MessageCatalogue& words);

/// Whether a name stands for a file right in its folder.
bool isFileName(const QString& name);

/// Those of the names that stand in the folder already, as whatever.
QStringList namesThere(const QString& folder, const QStringList& names);

/// Writes all of them into the folder, each durably, and nothing anywhere else: a link that leads elsewhere is not
/// followed. Stops at the first that cannot be written; the errors name it. Else the warnings, if there are any.
Result<std::vector<Message>> writeFiles(const QString& folder, const std::vector<ExportedFile>& files);

} // namespace waymark::ui
