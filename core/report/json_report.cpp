#include "core/report/json_report.h"

#include <utility>

#include "core/base/document_json.h"
#include "core/decision/record_json.h"
#include "core/report/seal_json.h"

namespace waymark {
namespace {

constexpr int kReportFormat = 1;

/// Writes a report part by part.
class JsonWriter {
public:
    explicit JsonWriter(const MessageCatalogue& words) : m_words(words) {}

    Json toJson(const Section& section) const
    {
        Json blocks = Json::array();
        for (const Block& block : section.blocks)
            blocks.push_back(std::visit([this](const auto& each) { return toJson(each); }, block));
        return {{"id", section.id}, {"heading", m_words.say(section.heading)}, {"blocks", std::move(blocks)}};
    }

    std::string say(const Message& message) const { return m_words.say(message); }

private:
    /// In words, with its figures by the name that they have in `figuresOf`.
    Json toJson(const Message& message) const
    {
        Json object = {{"said", m_words.say(message)}};
        for (const Argument& argument : message.arguments)
            if (const double* number = std::get_if<double>(&argument.value))
                object["figures"][argument.name] = *number;
        return object;
    }

    Json toJson(const std::vector<Message>& sentences) const
    {
        Json array = Json::array();
        for (const Message& sentence : sentences)
            array.push_back(toJson(sentence));
        return array;
    }

    Json toJson(const Paragraph& paragraph) const { return {{"paragraph", toJson(paragraph.sentences)}}; }

    Json toJson(const Bullets& bullets) const
    {
        Json items = Json::array();
        for (const std::vector<Message>& item : bullets.items)
            items.push_back(toJson(item));
        Json object = Json::object();
        if (!bullets.lead.id.empty())
            object["lead"] = toJson(bullets.lead);
        object["bullets"] = std::move(items);
        return object;
    }

    Json toJson(const Table& table) const
    {
        Json columns = Json::object();
        for (const TableColumn& column : table.columns)
            appendMember(columns, column.key, m_words.say(column.heading));
        Json rows = Json::object();
        for (const TableRow& row : table.rows) {
            Json& cells = appendMember(rows, row.key, Json::object());
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                appendMember(cells, table.columns[i].key, toJson(row.cells[i]));
        }
        return {{"table", table.key}, {"caption", m_words.say(table.caption)}, {"columns", std::move(columns)},
            {"rows", std::move(rows)}};
    }

    Json toJson(const ChartBlock& block) const
    {
        return {{"chart", block.chart.id}, {"title", m_words.say(block.chart.title)},
            {"about", toJson(block.chart.about)}, {"inWords", toJson(block.chart.inWords)},
            {"figures", toJson(block.table)}};
    }

    const MessageCatalogue& m_words;
};

Json recordedJson(const Revision& revision)
{
    Json object = revisionToJson(revision);
    object.erase("frozen"); // stands in the seal
    return object;
}

Json documentOf(const Report& report, const JsonWriter& writer)
{
    Json document = Json::object();
    document["waymarkReport"] = kReportFormat;
    document["engine"] = report.frozen.engine;
    document["madeWith"] = writer.say(report.colophon);
    document["title"] = report.title;
    document["headline"] = writer.say(report.headline);
    document["recommended"] = report.recommended ? Json(writer.say(*report.recommended)) : Json();
    document["strength"] = report.strength ? Json(writer.say(*report.strength)) : Json();
    document["recorded"] = report.recorded ? recordedJson(*report.recorded) : Json();
    Json& sections = document["sections"] = Json::array();
    for (const Section& section : report.sections)
        sections.push_back(writer.toJson(section));
    document["seal"] = jsonSeal({ReportFormat::json, report.frozen, report.recorded});
    return document;
}

} // namespace

std::string jsonReport(const Report& report, const MessageCatalogue& words)
{
    return withContentHash(prettyText(documentOf(report, JsonWriter(words))));
}

} // namespace waymark
