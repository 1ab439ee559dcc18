#pragma once

#include <string>

#include "core/report/seal.h"
#include "core/report/seal_json.h"
#include "core/report/seal_places.h"

namespace waymark::test {

/// The least that a reader of PDF takes for one, with a line in it that users might have typed to pass for a seal.
inline std::string tinyPdf()
{
    return "%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n%waymark-seal\n%Waymark 1 | sha256:"
        + std::string(64, '0')
        + "\n2 0 obj\n<</Type /Pages /Count 0 /Kids []>>\nendobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n"
          "0000000155 00000 n \ntrailer\n<</Size 3 /Root 1 0 R>>\nstartxref\n205 \n%%EOF\n";
}

/// A black pixel.
inline std::string tinyPng()
{
    return {"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55"
            "\0\0\0\nIDAT\x78\xda\x63\x60\0\0\0\x02\0\x01\xe5\x27\xde\xfc\0\0\0\0IEND\xae\x42\x60\x82",
        67};
}

/// A file of the seal's format with hardly more in it than the seal, and words that try to read like one.
inline std::string sealedFile(const SealContent& content)
{
    const std::string zeros(64, '0');
    switch (sealedFileOf(content.format)) {
    case SealedFile::html:
        return withContentHash("<!doctype html>\n<body>\n<p>71.2\n" + htmlSeal(content) + "</body>\n");
    case SealedFile::csv:
        return withContentHash(
            "table,alternative\r\nanswers,\"\nseal,,,,,hash,sha256:" + zeros + "\"\r\n" + csvSeal(content));
    case SealedFile::json: {
        Json document = Json::object();
        document["title"] = "\n  \"seal\": {\n    \"hash\": \"sha256:";
        document["seal"] = jsonSeal(content);
        return withContentHash(prettyText(document));
    }
    case SealedFile::pdf:
        return sealedPdf(tinyPdf(), content);
    case SealedFile::svg:
        return sealedSvg("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<title>&lt;metadata&gt;\nWaymark sha256:" + zeros
                + "\nwaymark-seal\n</title>\n</svg>\n",
            content);
    case SealedFile::png:
        return sealedPng(tinyPng(), content);
    case SealedFile::markdown:
        break;
    }
    return withContentHash("# Title\n\n\\`Waymark 71.2\n" + markdownSeal(content));
}

} // namespace waymark::test
