#include "core/report/seal.h"

#include <cassert>
#include <utility>

#include "core/base/sha256.h"
#include "core/report/csv_text.h"
#include "core/report/packed_text.h"
#include "core/report/png_seal.h"
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

/// Engine, framework, seed, worlds and hash.
std::string lineOf(const Frozen& frozen)
{
    const FrameworkWords framework = frameworkIn(frozen);
    return asWord(frozen.engine) + " | " + framework.id + ' ' + framework.version + " | seed "
        + std::to_string(frozen.seed) + " | " + std::to_string(frozen.worlds) + " worlds | " + std::string(kHashMark)
        + kZeros;
}

std::string pictureSeal(const SealContent& content)
{
    return lineOf(content.frozen) + std::string(kPictureDataBegin) + '\n' + packText(dataOf(content));
}

/// With a `%` before each line.
std::string asPdfComment(std::string_view lines)
{
    std::string comment;
    bool isBegin = true;
    for (const char each : lines) {
        if (isBegin)
            comment += '%';
        comment += each;
        isBegin = each == '\n';
    }
    return comment;
}

/// A file of that kind with a seal before the last such mark, and with its hash.
std::string sealedBefore(std::string_view mark, SealedFile kind, std::string file, const std::string& seal)
{
    const std::size_t place = file.rfind(mark);
    if (place == std::string::npos || sealedFileOf(file) != kind)
        return file;
    return withContentHash(file.insert(place, seal));
}

/// Zeros in the place of what is not hashed.
std::string hashedText(std::string_view text, std::size_t hashPlace)
{
    std::string hashed(text);
    hashed.replace(hashPlace, kHashDigits, kZeros);
    return sealedFileOf(text) == SealedFile::png ? withoutPngChecksum(std::move(hashed)) : hashed;
}

} // namespace

std::string htmlSeal(const SealContent& content)
{
    return std::string(kHtmlSeal) + "<code>" + std::string(kHashMark) + kZeros + "</code></p>\n"
        + std::string(kHtmlDataBegin) + dataOf(content) + std::string(kHtmlDataEnd) + '\n';
}

std::string markdownSeal(const SealContent& content)
{
    return std::string(kMarkdownSeal) + lineOf(content.frozen) + "`\n\n" + std::string(kMarkdownDataBegin) + '\n'
        + packText(dataOf(content)) + std::string(kMarkdownDataEnd) + '\n';
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

std::string sealedPdf(std::string pdf, const SealContent& content)
{
    const std::string data = dataOf(content);
    const std::string seal = std::string(kPdfDataBegin) + '\n' + asPdfComment(packText(data))
        + std::string(kPdfSeal.substr(1)) + lineOf(content.frozen) + " | content " + std::string(kHashMark)
        + sha256(data) + '\n';
    return sealedBefore("startxref", SealedFile::pdf, std::move(pdf), seal);
}

std::string sealedSvg(std::string svg, const SealContent& content)
{
    const std::string seal =
        std::string(kSvgSeal) + "\nWaymark " + pictureSeal(content) + std::string(kSvgSealEnd) + '\n';
    return sealedBefore("</svg>", SealedFile::svg, std::move(svg), seal);
}

std::string sealedPng(std::string png, const SealContent& content)
{
    std::string sealed = withPngSeal(std::move(png), pictureSeal(content));
    return pngSealIn(sealed).empty() ? sealed : withContentHash(std::move(sealed));
}

std::string dataHash(const SealContent& content)
{
    return sha256(dataOf(content));
}

std::string withContentHash(std::string text)
{
    const auto place = hashPlace(text);
    assert(place && std::string_view(text).substr(*place, kHashDigits) == kZeros);
    if (!place)
        return text;
    text.replace(*place, kHashDigits, sha256(hashedText(text, *place)));
    return sealedFileOf(text) == SealedFile::png ? withPngChecksum(std::move(text)) : text;
}

bool isAsWritten(std::string_view text)
{
    const auto place = hashPlace(text);
    return place && withContentHash(hashedText(text, *place)) == text;
}

std::string bareText(std::string_view text)
{
    std::string bare(text);
    if (const auto place = hashPlace(text))
        bare.replace(*place, kHashDigits, kZeros);
    const auto data = dataPlace(bare);
    if (data && sealedFileOf(text) != SealedFile::html)
        bare.erase(static_cast<std::size_t>(data->data() - bare.data()), data->size());
    return bare;
}

} // namespace waymark
