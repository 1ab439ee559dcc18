#include "app/cli/report_file.h"

#include <filesystem>
#include <optional>
#include <system_error>
#include <vector>

#include "core/base/durable_file.h"
#include "core/base/write_target.h"
#include "core/report/adr_name.h"

namespace waymark::cli {
namespace {

namespace fs = std::filesystem;

Error errorAt(const std::string& path, const char* id, std::vector<Argument> arguments = {})
{
    return {{path, {}, 0, 0, {}}, {id, std::move(arguments)}};
}

Result<std::vector<std::string>> namesIn(const std::string& folder)
{
    std::vector<std::string> names;
    std::error_code fault;
    for (fs::directory_iterator at(folder, fault); !fault && at != fs::directory_iterator(); at.increment(fault))
        names.push_back(at->path().filename().string());
    if (fault)
        return errorAt(folder, "cli.folderUnreadable", {{"reason", fault.message()}});
    return names;
}

/// The file that a target means; for a folder one that is not there yet.
Result<std::string> fileOf(const WrittenReport& report, const ReportTarget& target)
{
    std::error_code ignored;
    if (!fs::is_directory(target.path, ignored))
        return target.path;
    if (report.format != ReportFormat::adr && report.format != ReportFormat::nygard)
        return errorAt(target.path, "cli.folderForRecords");
    const Result<std::vector<std::string>> names = namesIn(target.path);
    if (!names)
        return names.errors();
    return (fs::path(target.path) / adrFileName(report.title, *names)).string();
}

} // namespace

ExitStatus storeReport(const WrittenReport& report, const ReportTarget& target, const Session& session)
{
    if (target.path.empty()) {
        session.write(report.text);
        return ExitStatus::done;
    }
    const Result<std::string> file = fileOf(report, target);
    if (!file)
        return session.refuse(file.errors());
    if (const std::optional<Error> refusal = refusalOf({*file, target.decision, target.replaces}))
        return session.refuse({*refusal});
    const Result<Saved> saved = saveDurably(*file, report.text);
    if (!saved)
        return session.refuse(saved.errors());
    for (const Message& warning : saved->warnings)
        session.warn(*file, warning);
    if (*file != target.path)
        session.writeLine(*file);
    return ExitStatus::done;
}

} // namespace waymark::cli
