#include "app/desktop/page_renderer.h"

#include <string_view>

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>

#include "app/desktop/start_page_content.h"
#include "core/base/clock.h"
#include "core/base/durable_file.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_copy.h"
#include "ui/document/decision_document.h"
#include "ui/estimators/estimator_page.h"
#include "ui/present/presentation.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/steps.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"

namespace waymark::app {
namespace {

/// Lets everything happen that a change sets off: assessment, layout, fonts.
void settle()
{
    constexpr int kRounds = 5;
    for (int round = 0; round < kRounds; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

template <typename Picture> QByteArray pngOf(const Picture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// Writes pictures into a folder until one cannot be written.
class Album {
public:
    explicit Album(const std::string& folder) : m_folder(QFile::decodeName(QByteArray::fromStdString(folder)))
    {
        // If this fails, writing the first picture tells why.
        QDir().mkpath(m_folder);
    }

    void addWindow(const QString& name, QWidget& window)
    {
        settle();
        // A focus frame would draw the eye to where nobody is working.
        if (QWidget* focused = window.focusWidget())
            focused->clearFocus();
        settle();
        add(name, pngOf(window.grab()));
    }

    void add(const QString& name, const QByteArray& png)
    {
        if (!m_errors.empty())
            return;
        const std::string path = ui::nativePath(m_folder + u'/' + name + QStringLiteral(".png"));
        const Result<Saved> saved = saveDurably(path, std::string_view(png.constData(), std::size_t(png.size())));
        if (saved)
            m_files.push_back(path);
        else
            m_errors = saved.errors();
    }

    Result<std::vector<std::string>> finish() const
    {
        if (!m_errors.empty())
            return m_errors;
        return m_files;
    }

private:
    QString m_folder;
    std::vector<std::string> m_files;
    Errors m_errors;
};

/// 'chart-points' for a PointsChart.
QString chartName(const ui::ChartCard& chart)
{
    QString name = QString::fromLatin1(chart.metaObject()->className()).section(QStringLiteral("::"), -1).toLower();
    if (name.endsWith(QStringLiteral("chart")))
        name.chop(5);
    return QStringLiteral("chart-") + name;
}

void addSteps(Album& album, ui::MainWindow& window)
{
    for (std::size_t i = 0; i < window.workspace()->steps().size(); ++i) {
        const ui::Step step = window.workspace()->steps()[i];
        if (!step.isWalkable())
            continue;
        window.workspace()->goTo(i);
        album.addWindow(QStringLiteral("%1-%2").arg(i + 1, 2, 10, QLatin1Char('0')).arg(step.id), window);
    }
}

/// The charts of the page that is shown.
void addCharts(Album& album, const ui::MainWindow& window, double scale)
{
    for (ui::ChartCard* chart : window.workspace()->currentPage()->findChildren<ui::ChartCard*>())
        if (chart->isVisible())
            album.add(chartName(*chart), ui::pngOf(chart->picture(), scale));
}

/// The estimators that the decision holds something for, as they come back.
void addEstimates(Album& album, ui::MainWindow& window, const Decision& decision, const Framework& framework)
{
    for (const Estimator& estimator : framework.estimators) {
        if (!decision.estimates.contains(estimator.id))
            continue;
        window.workspace()->openEstimator(estimator.answers.front().question);
        window.workspace()->estimator()->finish();
        album.addWindow(QStringLiteral("estimate-") + ui::plain(estimator.id.text), window);
    }
}

void addSlides(Album& album, const ui::DecisionDocument& document, const RenderRequest& request, const ui::Texts& texts)
{
    const ui::SlideSetting setting{
        .words = texts.catalogue(), .theme = ui::Theme::of(QApplication::palette()), .title = document.toTell().title};
    const QSize size = QSize(request.width, request.height) * request.scale;
    const std::vector<QImage> pictures = ui::slidePictures(ui::slidesOf(document), setting, size);
    for (std::size_t i = 0; i < pictures.size(); ++i)
        album.add(QStringLiteral("slide-%1").arg(i + 1, 2, 10, QLatin1Char('0')), pngOf(pictures[i]));
}

ui::StartContent startContent(const ui::Settings& settings, const Resources& resources)
{
    const QString examples = ui::plain(resources.folder) + QStringLiteral("/examples");
    ui::StartContent content = quickStartContent(settings, examples);
    FrameworkLibrary library = resources.library;
    describeFiles(content, library);
    return content;
}

} // namespace

Result<std::vector<std::string>> renderPages(
    const OpenedDecision& opened, const std::string& file, const RenderRequest& request, const Resources& resources)
{
    // Settings of its own: the user's zoom or window must not show in the pictures, nor be changed by them.
    const QTemporaryDir passing;
    ui::Settings settings(passing.filePath(QStringLiteral("settings.ini")));
    settings.addRecentFile(QFileInfo(QFile::decodeName(QByteArray::fromStdString(file))).absoluteFilePath());
    const ui::Texts texts(resources.messages);
    ui::DecisionDocument document(opened.found.framework, opened.decision, systemClock());
    ui::MainWindow window(texts, settings);
    window.setResources(resources.folder);
    window.resize(request.width, request.height);
    window.setStartContent(startContent(settings, resources));
    window.showStart();
    window.show();
    Album album(request.folder);
    album.addWindow(QStringLiteral("00-start"), window);
    document.exploreNow();
    window.showDocument(document);
    window.setFileName(settings.recentFiles().front().path);
    addSteps(album, window);
    addCharts(album, window, request.scale);
    addEstimates(album, window, opened.decision, *opened.found.framework);
    addSlides(album, document, request, texts);
    window.showStart();
    return album.finish();
}

} // namespace waymark::app
