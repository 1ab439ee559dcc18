#include "core/report/seal_json.h"

#include "core/decision/frozen_json.h"
#include "core/decision/record_json.h"
#include "core/report/seal_places.h"

namespace waymark {
namespace {

SealedChart readChart(const JsonValue& json)
{
    JsonObject object = json.object();
    const IntegerBounds pixels{.atLeast = 1, .atMost = kMostChartPixels};
    SealedChart chart;
    chart.id = object.required("id").text();
    chart.width = static_cast<int>(object.required("width").integer(pixels, 1));
    chart.height = static_cast<int>(object.required("height").integer(pixels, 1));
    object.finish();
    return chart;
}

Json toJson(const SealedChart& chart)
{
    return {{"id", chart.id}, {"width", chart.width}, {"height", chart.height}};
}

} // namespace

Json jsonSeal(const SealContent& content)
{
    Json object = Json::object();
    object["hash"] = std::string(kHashMark) + std::string(kHashDigits, '0');
    object["content"] = sealContentToJson(content);
    return object;
}

Json sealContentToJson(const SealContent& content)
{
    Json object = Json::object();
    object["format"] = nameOf(kSealedFormats, content.format);
    object["frozen"] = frozenToJson(content.frozen);
    if (content.recorded)
        object["recorded"] = revisionToJson(*content.recorded);
    if (content.chart)
        object["chart"] = toJson(*content.chart);
    return object;
}

SealContent readSealContent(const JsonValue& json)
{
    JsonObject object = json.object();
    SealContent content;
    content.format = object.required("format").choice(kSealedFormats, ReportFormat::html);
    content.frozen = readFrozen(object.required("frozen"));
    if (object.has("recorded"))
        content.recorded = readRevision(object.required("recorded"));
    if (isOfAChart(content.format))
        content.chart = readChart(object.required("chart"));
    object.finish();
    return content;
}

} // namespace waymark
