#include "ui/export/export_words.h"

#include <algorithm>
#include <iterator>

#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

struct Description {
    ExportFormat format;
    const char* key;
    const char* suffix;
    const char* name;
    const char* about;
};

constexpr Description kDescriptions[] = {
    {ExportFormat::madr, "madr", ".md", QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Decision record (MADR)"),
        QT_TRANSLATE_NOOP("waymark::ui::ExportWords",
            "Markdown for the repository, with the headings of MADR 4.0 and the next number of its folder.")},
    {ExportFormat::nygard, "nygard", ".md", QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Decision record (Nygard)"),
        QT_TRANSLATE_NOOP("waymark::ui::ExportWords",
            "Markdown for the repository, short: status, context, decision, consequences.")},
    {ExportFormat::yStatement, "y", ".md", QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Y-statement"),
        QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "The decision in one sentence, for a slide or a ticket.")},
    {ExportFormat::html, "html", ".html", QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Report as HTML"),
        QT_TRANSLATE_NOOP("waymark::ui::ExportWords",
            "One file with every chart in it, for any browser; light, dark and print. The form for screen readers.")},
    {ExportFormat::pdf, "pdf", ".pdf", QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Report as PDF"),
        QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "The same on paper, with contents and page numbers.")},
    {ExportFormat::csv, "csv", ".csv", QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Figures as CSV"),
        QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Values, weights, contributions and answers for a spreadsheet.")},
    {ExportFormat::json, "json", ".json", QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Everything as JSON"),
        QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "The whole report for another program, in full precision.")},
    {ExportFormat::svg, "svg", ".svg", QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Charts as SVG"),
        QT_TRANSLATE_NOOP(
            "waymark::ui::ExportWords", "Each chart of the report as a drawing that stays sharp at any size.")},
    {ExportFormat::png, "png", ".png", QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Charts as PNG"),
        QT_TRANSLATE_NOOP("waymark::ui::ExportWords", "Each chart of the report as a picture of that many pixels.")},
};

const Description& describe(ExportFormat format)
{
    return *std::ranges::find(kDescriptions, format, &Description::format);
}

} // namespace

QString formatName(ExportFormat format)
{
    return say(describe(format).name);
}

QString formatAbout(ExportFormat format)
{
    return say(describe(format).about);
}

QString formatSuffix(ExportFormat format)
{
    return QLatin1String(describe(format).suffix);
}

QString formatKey(ExportFormat format)
{
    return QLatin1String(describe(format).key);
}

ExportFormat formatOfKey(const QString& key)
{
    const auto found =
        std::ranges::find_if(kDescriptions, [&key](const Description& one) { return key == QLatin1String(one.key); });
    return found == std::end(kDescriptions) ? ExportFormat::madr : found->format;
}

} // namespace waymark::ui
