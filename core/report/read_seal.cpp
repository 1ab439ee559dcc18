// Of core/report/seal.h: what a seal says.
#include <utility>

#include "core/base/csv.h"
#include "core/report/packed_text.h"
#include "core/report/seal.h"
#include "core/report/seal_json.h"
#include "core/report/seal_places.h"

namespace waymark {
namespace {

Error errorIn(const std::string& fileName, const char* id)
{
    return {{fileName, {}, 0, 0, {}}, {id, {}}};
}

Result<std::string> csvData(std::string_view text, const std::string& fileName)
{
    const Result<std::vector<CsvRow>> rows = parseCsv(text, fileName);
    if (!rows)
        return rows.errors();
    const std::vector<std::string>& last = rows->back().fields;
    if (last.size() < 2 || last.front() != "seal" || last[last.size() - 2] != "content")
        return errorIn(fileName, "seal.missing");
    return last.back();
}

/// Lines of comment without the `%` that each begins with.
std::string uncommented(std::string_view comment)
{
    std::string lines(comment);
    std::erase(lines, '%');
    return lines;
}

/// The data as JSON text.
Result<std::string> dataIn(std::string_view text, const std::string& fileName)
{
    const SealedFile file = sealedFileOf(text);
    if (file == SealedFile::csv)
        return csvData(text, fileName);
    if (file == SealedFile::json)
        return std::string(text);
    const auto data = dataPlace(text);
    if (!data)
        return errorIn(fileName, "seal.missing");
    if (file == SealedFile::pdf)
        return unpackText(uncommented(*data), fileName);
    return file == SealedFile::html ? std::string(*data) : unpackText(*data, fileName);
}

Result<SealContent> contentOf(const std::string& data, SealedFile kind, const std::string& fileName)
{
    const Result<Json> json = parseJson(data, fileName);
    if (!json)
        return json.errors();
    Errors errors;
    JsonValue value(*json, errors);
    if (kind == SealedFile::json)
        value = value.object().required("seal").object().required("content");
    SealContent content = readSealContent(value);
    if (errors.empty())
        return content;
    locateAll(data, fileName, errors);
    return errors;
}

/// The same faults without lines where these count within packed data, which nobody sees.
Errors inText(Errors errors, SealedFile kind)
{
    for (Error& error : errors)
        if (kind != SealedFile::json)
            error.where.line = error.where.column = 0;
    return errors;
}

} // namespace

Result<Sealed> readSeal(std::string_view text, const std::string& fileName)
{
    const auto place = hashPlace(text);
    if (!place)
        return errorIn(fileName, "seal.missing");
    const SealedFile kind = sealedFileOf(text);
    const Result<std::string> data = dataIn(text, fileName);
    if (!data)
        return data.errors();
    const Result<SealContent> content = contentOf(*data, kind, fileName);
    if (!content)
        return inText(content.errors(), kind);
    if (sealedFileOf(content->format) != kind)
        return errorIn(fileName, "seal.otherFormat");
    return Sealed{*content, std::string(text.substr(*place, kHashDigits)), isAsWritten(text)};
}

} // namespace waymark
