#include "core/report/seal.h"

#include <cassert>
#include <utility>

#include "core/base/csv.h"
#include "core/base/sha256.h"
#include "core/report/csv_text.h"
#include "core/report/packed_text.h"
#include "core/report/seal_json.h"
#include "core/report/seal_places.h"

namespace waymark {
namespace {

const std::string kZeros(kHashDigits, '0');

/// On one line and without what is mark-up, so that it can stand in HTML and reads the same everywhere.
std::string dataOf(const SealContent& content)
{
    std::string text;
    for (const char each : compactText(sealContentToJson(content)))
        if (each == '<' || each == '>' || each == '&')
            text += each == '<' ? "\\u003c" : each == '>' ? "\\u003e" : "\\u0026";
        else
            text += each;
    return text;
}

/// An id or a version from outside as a word that means nothing in any format.
std::string asWord(const std::string& text)
{
    std::string word;
    for (const char each : text) {
        const bool isPlain = (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z')
            || (each >= 'A' && each <= 'Z') || std::string_view(".+-_").find(each) != std::string_view::npos;
        word += isPlain ? each : '_';
    }
    return word.empty() ? "_" : word;
}

struct FrameworkWords {
    std::string id;
    std::string version;
};

FrameworkWords frameworkIn(const Frozen& frozen)
{
    Errors ignored;
    const Result<Json> inputs = parseJson(frozen.inputs, {});
    if (!inputs)
        return {"_", "_"};
    JsonObject framework = JsonValue(*inputs, ignored).object().optional("framework").object();
    return {asWord(framework.optional("id").text()), asWord(framework.optional("version").text())};
}

/// What stands between the last `begin` and the `end` after it.
std::optional<std::string_view> between(std::string_view text, std::string_view begin, std::string_view end)
{
    const std::size_t from = text.rfind(begin);
    if (from == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(from + begin.size());
    const std::size_t length = text.find(end);
    if (length == std::string_view::npos)
        return std::nullopt;
    return text.substr(0, length);
}

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

/// The data as JSON text.
Result<std::string> dataIn(std::string_view text, const std::string& fileName)
{
    const SealedText kind = sealedTextOf(text);
    if (kind == SealedText::csv)
        return csvData(text, fileName);
    if (kind == SealedText::json)
        return std::string(text);
    const bool isHtml = kind == SealedText::html;
    const auto data =
        isHtml ? between(text, kHtmlDataBegin, kHtmlDataEnd) : between(text, kMarkdownDataBegin, kMarkdownDataEnd);
    if (!data)
        return errorIn(fileName, "seal.missing");
    return isHtml ? std::string(*data) : unpackText(*data, fileName);
}

Result<SealContent> contentOf(const std::string& data, SealedText kind, const std::string& fileName)
{
    const Result<Json> json = parseJson(data, fileName);
    if (!json)
        return json.errors();
    Errors errors;
    JsonValue value(*json, errors);
    if (kind == SealedText::json)
        value = value.object().required("seal").object().required("content");
    SealContent content = readSealContent(value);
    if (errors.empty())
        return content;
    locateAll(data, fileName, errors);
    return errors;
}

/// The same faults without lines where these count within packed data, which nobody sees.
Errors inText(Errors errors, SealedText kind)
{
    for (Error& error : errors)
        if (kind != SealedText::json)
            error.where.line = error.where.column = 0;
    return errors;
}

} // namespace

std::string htmlSeal(const SealContent& content)
{
    return std::string(kHtmlSeal) + "<code>" + std::string(kHashMark) + kZeros + "</code></p>\n"
        + std::string(kHtmlDataBegin) + dataOf(content) + std::string(kHtmlDataEnd) + '\n';
}

std::string markdownSeal(const SealContent& content)
{
    const Frozen& frozen = content.frozen;
    const FrameworkWords framework = frameworkIn(frozen);
    return std::string(kMarkdownSeal) + asWord(frozen.engine) + " | " + framework.id + ' ' + framework.version
        + " | seed " + std::to_string(frozen.seed) + " | " + std::to_string(frozen.worlds) + " worlds | "
        + std::string(kHashMark) + kZeros + "`\n\n" + std::string(kMarkdownDataBegin) + packText(dataOf(content))
        + std::string(kMarkdownDataEnd) + '\n';
}

std::string csvSeal(const SealContent& content)
{
    const Frozen& frozen = content.frozen;
    const FrameworkWords framework = frameworkIn(frozen);
    const std::pair<const char*, std::string> rows[] = {{"hash", std::string(kHashMark) + kZeros},
        {"engine", csvText(asWord(frozen.engine))}, {"framework", csvText(framework.id)},
        {"frameworkVersion", csvText(framework.version)}, {"seed", std::to_string(frozen.seed)},
        {"worlds", std::to_string(frozen.worlds)}, {"content", csvField(dataOf(content))}};
    std::string text;
    for (const auto& [name, value] : rows)
        text += std::string("seal,,,,,") + name + ',' + value + "\r\n";
    return text;
}

std::string withContentHash(std::string text)
{
    const auto place = hashPlace(text);
    assert(place && std::string_view(text).substr(*place, kHashDigits) == kZeros);
    if (place)
        text.replace(*place, kHashDigits, sha256(text));
    return text;
}

bool isAsWritten(std::string_view text)
{
    const auto place = hashPlace(text);
    if (!place)
        return false;
    std::string withoutHash(text);
    withoutHash.replace(*place, kHashDigits, kZeros);
    return sha256(withoutHash) == text.substr(*place, kHashDigits);
}

std::string bareText(std::string_view text)
{
    std::string bare(text);
    if (const auto place = hashPlace(text))
        bare.replace(*place, kHashDigits, kZeros);
    const auto data = between(bare, kMarkdownDataBegin, kMarkdownDataEnd);
    if (data && sealedTextOf(text) == SealedText::markdown)
        bare.erase(static_cast<std::size_t>(data->data() - bare.data()), data->size());
    return bare;
}

Result<Sealed> readSeal(std::string_view text, const std::string& fileName)
{
    const auto place = hashPlace(text);
    if (!place)
        return errorIn(fileName, "seal.missing");
    const SealedText kind = sealedTextOf(text);
    const Result<std::string> data = dataIn(text, fileName);
    if (!data)
        return data.errors();
    const Result<SealContent> content = contentOf(*data, kind, fileName);
    if (!content)
        return inText(content.errors(), kind);
    return Sealed{*content, std::string(text.substr(*place, kHashDigits)), isAsWritten(text)};
}

} // namespace waymark
