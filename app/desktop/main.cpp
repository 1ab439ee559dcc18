// waymark: the wizard. Options and exit status: the manual page waymark(1).
#include <future>
#include <iostream>
#include <optional>
#include <variant>

#include <QApplication>
#include <QFile>
#include <QFontDatabase>

#include "app/desktop/command_line.h"
#include "app/desktop/file_session.h"
#include "app/desktop/page_renderer.h"
#include "app/desktop/pdf_export.h"
#include "app/desktop/recovery_store.h"
#include "app/desktop/resources.h"
#include "app/error_lines.h"
#include "app/resource_folder.h"
#include "core/base/engine.h"
#include "core/decision/decision_file.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/text/texts.h"
#include "ui/theme/svg_icon.h"
#include "ui/theme/theme.h"

namespace waymark::app {
namespace {

/// Only the environment reaches what Qt decides before there is an application.
void prepareForPictures(const RenderRequest& request)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(request.scale));
    // The scale is what was asked for, not times what the desktop uses.
    for (const char* other : {"QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_ENABLE_HIGHDPI_SCALING"})
        qunsetenv(other);
}

void nameApplication()
{
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setApplicationDisplayName(QStringLiteral("Waymark"));
    QApplication::setApplicationVersion(ui::plain(std::string(engineVersion())));
    QApplication::setDesktopFileName(QStringLiteral("org.waymark.waymark"));
    QApplication::setWindowIcon(ui::svgIcon(QStringLiteral(":/waymark.svg")));
}

int refuse(const Errors& errors, const MessageCatalogue& texts)
{
    std::cerr << errorLines(errors, texts);
    return static_cast<int>(ExitStatus::inputRefused);
}

int render(int& count, char** arguments, const CommandLine& line, const std::string& folder)
{
    // Before Qt starts: a refusal is then all that stands on standard error.
    const Result<Resources> resources = loadResources(folder);
    if (!resources)
        return refuse(resources.errors(), MessageCatalogue());
    FrameworkLibrary library = resources->library;
    const Result<OpenedDecision> opened = openDecisionFile(line.file, library);
    if (!opened)
        return refuse(opened.errors(), resources->messages);
    prepareForPictures(*line.render);
    QApplication application(count, arguments);
    nameApplication();
    QApplication::setCursorFlashTime(0);
    constexpr double kUnzoomed = 1;
    const bool isDark = line.render->theme == PictureTheme::dark;
    ui::applyTheme(application, isDark ? ui::ThemeChoice::dark : ui::ThemeChoice::light, kUnzoomed);
    const auto files = renderPages(*opened, line.file, *line.render, *resources);
    if (!files)
        return refuse(files.errors(), resources->messages);
    for (const std::string& file : *files)
        std::cout << file << '\n';
    return static_cast<int>(ExitStatus::done);
}

int exportPdf(int& count, char** arguments, const CommandLine& line, const std::string& folder)
{
    const Result<Resources> resources = loadResources(folder);
    if (!resources)
        return refuse(resources.errors(), MessageCatalogue());
    FrameworkLibrary library = resources->library;
    const Result<OpenedDecision> opened = openDecisionFile(line.file, library);
    if (!opened)
        return refuse(opened.errors(), resources->messages);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_HASH_SEED", "0"); // the order of fonts in the file hangs on it
    QGuiApplication application(count, arguments);
    const Result<Saved> saved = writePdf(*opened, *line.pdf, *resources);
    if (!saved)
        return refuse(saved.errors(), resources->messages);
    Errors warnings;
    for (const Message& warning : saved->warnings)
        warnings.push_back({{line.pdf->file, {}, 0, 0, {}}, warning});
    std::cerr << errorLines(warnings, resources->messages);
    return static_cast<int>(ExitStatus::done);
}

QStringList diagnostics(const Resources& resources, const RecoveryStore& recovery)
{
    QStringList lines{
        QStringLiteral("Resources: ") + ui::plain(resources.folder), QStringLiteral("Recovery: ") + recovery.folder()};
    for (const FrameworkName& framework : resources.library.list())
        lines.push_back(QStringLiteral("Framework: ") + ui::plain(framework.id.text + ' ' + framework.version));
    return lines;
}

/// The resources, with the framework of the decision that is about to be opened.
Result<Resources> loadForWizard(const std::string& folder, const std::string& file)
{
    Result<Resources> loaded = loadResources(folder);
    if (!loaded || file.empty())
        return loaded;
    Resources resources = *std::move(loaded);
    static_cast<void>(openDecisionFile(file, resources.library)); // the session opens it, and tells what is wrong
    return resources;
}

int openWizard(int& count, char** arguments, const CommandLine& line, const std::string& folder)
{
    QApplication application(count, arguments);
    // Both while the window is being made. Not earlier: fonts are the platform's, and Qt sets the locale, under which
    // numbers are read.
    std::future<Result<Resources>> loading = std::async(std::launch::async, loadForWizard, folder, line.file);
    const std::future<QStringList> fonts = std::async(std::launch::async, [] { return QFontDatabase::families(); });
    nameApplication();
    ui::Settings settings;
    ui::applyTheme(application, settings.theme(), settings.zoom());
    const Result<Resources> resources = loading.get();
    if (!resources)
        return refuse(resources.errors(), MessageCatalogue());
    const ui::Texts texts(resources->messages);
    RecoveryStore recovery(RecoveryStore::defaultFolder());
    ui::MainWindow window(texts, settings);
    window.setResources(resources->folder);
    window.setDiagnostics(diagnostics(*resources, recovery));
    FileSession session({window, texts, settings, recovery, resources->library,
        ui::plain(resources->folder) + QStringLiteral("/examples"), usualDialogs(), systemClock()});
    session.start(QFile::decodeName(QByteArray::fromStdString(line.file)));
    window.show();
    return QApplication::exec();
}

int run(int& count, char** arguments, const CommandLine& line)
{
    const std::optional<std::string> folder = resourceFolder();
    if (!folder) {
        std::cerr << "waymark: its resources are missing; install it anew, or set WAYMARK_RESOURCES\n";
        return static_cast<int>(ExitStatus::inputRefused);
    }
    if (line.pdf)
        return exportPdf(count, arguments, line, *folder);
    return line.render ? render(count, arguments, line, *folder) : openWizard(count, arguments, line, *folder);
}

} // namespace
} // namespace waymark::app

int main(int count, char** arguments)
{
    using namespace waymark::app;
    const auto read = readCommandLine(count, arguments, std::cout, std::cerr);
    if (const ExitStatus* status = std::get_if<ExitStatus>(&read))
        return static_cast<int>(*status);
    return run(count, arguments, std::get<CommandLine>(read));
}
