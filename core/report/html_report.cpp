#include "core/report/html_report.h"

#include <algorithm>

#include "core/report/html_style.h"
#include "core/report/html_words.h"
#include "core/report/report_words.h"
#include "core/report/seal.h"
#include "core/report/svg_chart.h"

namespace waymark {
namespace {

/// Writes the page, top to bottom.
class HtmlPage {
public:
    HtmlPage(const Report& report, const MessageCatalogue& words) : m_report(report), m_words(words) {}

    std::string text()
    {
        addHead();
        addHeader();
        m_page += "<div class=\"page\">\n";
        addContents();
        m_page += "<main>\n";
        for (const Section& section : m_report.sections)
            addSection(section);
        m_page += "</main>\n</div>\n<footer>\n<p>" + said(m_report.colophon) + "</p>\n"
            + htmlSeal({ReportFormat::html, m_report.frozen, m_report.recorded}) + "</footer>\n";
        m_page += "</body>\n</html>\n";
        return std::move(m_page);
    }

private:
    std::string said(const Message& message) const { return markupOf(m_words, message); }

    /// For attributes and the title: one line, without elements.
    std::string line(const Message& message) const { return escapedMarkup(lineOf(m_words, message)); }

    void addHead()
    {
        m_page += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta name=\"color-scheme\" content=\"light dark\">\n"
                  "<meta name=\"generator\" content=\"Waymark "
            + escapedMarkup(m_report.frozen.engine) + "\">\n<title>"
            + line({"report.documentTitle", {{"title", m_report.title}}}) + "</title>\n<style>\n" + htmlStyle()
            + "</style>\n</head>\n<body>\n";
    }

    void addHeader()
    {
        m_page += "<header>\n<p class=\"kind\">" + said({"report.kindOfDocument", {}}) + "</p>\n<h1>"
            + said({"report.text", {{"text", m_report.title}}}) + "</h1>\n<p class=\"headline\"";
        if (m_report.headlineColour >= 0)
            m_page += " style=\"color:var(--alternative-" + std::to_string(m_report.headlineColour % 8) + ")\"";
        m_page += '>' + said(m_report.headline);
        if (m_report.recommended)
            m_page += "</p>\n<p class=\"recommended\">" + said(*m_report.recommended);
        if (m_report.strength)
            m_page += " <span class=\"strength\">" + said(*m_report.strength) + "</span>";
        m_page += "</p>\n</header>\n";
    }

    void addContents()
    {
        m_page += "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">" + said({"report.contents", {}})
            + "</h2>\n<ol>\n";
        for (const Section& section : m_report.sections)
            m_page += "<li><a href=\"#" + section.id + "\">" + said(section.heading) + "</a></li>\n";
        m_page += "</ol>\n</nav>\n";
    }

    void addSection(const Section& section)
    {
        m_page += "<section id=\"" + section.id + "\" aria-labelledby=\"" + section.id + "-heading\">\n<h2 id=\""
            + section.id + "-heading\">" + said(section.heading) + "</h2>\n";
        for (const Block& block : section.blocks)
            std::visit([this](const auto& each) { add(each); }, block);
        m_page += "</section>\n";
    }

    void add(const Paragraph& paragraph) { m_page += "<p>" + markupOf(m_words, paragraph.sentences) + "</p>\n"; }

    void add(const Bullets& bullets)
    {
        if (!bullets.lead.id.empty())
            m_page += "<p class=\"lead\">" + said(bullets.lead) + "</p>\n";
        m_page += "<ul>\n";
        for (const std::vector<Message>& item : bullets.items)
            m_page += "<li>" + markupOf(m_words, item) + "</li>\n";
        m_page += "</ul>\n";
    }

    void add(const ChartBlock& block)
    {
        m_page += "<figure>\n<figcaption><b>" + said(block.chart.title) + "</b> " + said(block.chart.about)
            + "</figcaption>\n";
        ChartStyle style;
        style.colours = variableChartColours();
        style.font.clear();
        m_page += svgChart(block.chart, style, m_words) + "</figure>\n";
        addTable(block.table, "scroll twin");
    }

    /// Figures alone are not spread over the page.
    void add(const Table& table)
    {
        const bool isNarrow = std::all_of(
            table.columns.begin() + 1, table.columns.end(), [](const TableColumn& column) { return column.isNumeric; });
        addTable(table, isNarrow ? "scroll narrow" : "scroll");
    }

    void addTable(const Table& table, const std::string& kind)
    {
        const std::string caption = "table-" + std::to_string(++m_tables);
        m_page += "<div class=\"" + kind + "\" role=\"group\" tabindex=\"0\" aria-labelledby=\"" + caption
            + "\">\n<table>\n<caption id=\"" + caption + "\">" + said(table.caption) + "</caption>\n<thead>\n<tr>";
        for (const TableColumn& column : table.columns)
            m_page += "<th scope=\"col\"" + classOf(column) + '>' + said(column.heading) + "</th>";
        m_page += "</tr>\n</thead>\n<tbody>\n";
        for (const TableRow& row : table.rows)
            add(row, table.columns);
        m_page += "</tbody>\n</table>\n</div>\n";
    }

    void add(const TableRow& row, const std::vector<TableColumn>& columns)
    {
        m_page += row.key == kTotalRow ? "<tr class=\"total\">" : "<tr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (i == 0)
                m_page += "<th scope=\"row\">" + said(row.cells[i]) + "</th>";
            else
                m_page += "<td" + classOf(columns[i]) + '>' + said(row.cells[i]) + "</td>";
        m_page += "</tr>\n";
    }

    static std::string classOf(const TableColumn& column) { return column.isNumeric ? " class=\"n\"" : ""; }

    const Report& m_report;
    const MessageCatalogue& m_words;
    std::string m_page;
    std::size_t m_tables = 0;
};

} // namespace

std::string htmlReport(const Report& report, const MessageCatalogue& words)
{
    return withContentHash(HtmlPage(report, words).text());
}

} // namespace waymark
