#include "core/report/seal_json.h"

#include "core/decision/frozen_json.h"
#include "core/decision/record_json.h"
#include "core/report/seal_places.h"

namespace waymark {

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
    object["format"] = nameOf(kReportFormats, content.format);
    object["frozen"] = frozenToJson(content.frozen);
    if (content.recorded)
        object["recorded"] = revisionToJson(*content.recorded);
    return object;
}

SealContent readSealContent(const JsonValue& json)
{
    JsonObject object = json.object();
    SealContent content;
    content.format = object.required("format").choice(kReportFormats, ReportFormat::html);
    content.frozen = readFrozen(object.required("frozen"));
    if (object.has("recorded"))
        content.recorded = readRevision(object.required("recorded"));
    object.finish();
    return content;
}

} // namespace waymark
