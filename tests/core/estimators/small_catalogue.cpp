#include "tests/core/estimators/small_catalogue.h"

#include <gtest/gtest.h>

#include "core/estimators/library_catalogue_json.h"

namespace waymark::test {

std::string smallCatalogueText()
{
    return R"({
"waymarkLibraries": 1, "version": "1.0.0", "date": "2026-01-02", "note": "Made up.",
"sides": [{"id": "ours", "name": "Ours"}, {"id": "theirs", "name": "Theirs"}],
"modules": {"side": "ours", "forges": ["forge.example"]},
"sources": [{"id": "list", "title": "A list", "date": "2026"}],
"needs": [
  {"id": "server", "name": "Server", "text": "It serves.", "common": true,
   "tiers": {"ours": "stdlib", "theirs": "mature"},
   "libraries": {"ours": [{"name": "serve", "standard": true}],
                 "theirs": [{"name": "waiter", "version": "1.2", "sources": ["list"]}]}},
  {"id": "store", "name": "Store", "text": "It stores.",
   "tiers": {"ours": "mature", "theirs": "usable"},
   "libraries": {"ours": [{"name": "forge.example/acme/store"}], "theirs": [{"name": "shelf"}, {"name": "box"}]}},
  {"id": "queue", "name": "Queue", "text": "It queues.",
   "tiers": {"ours": "mature", "theirs": "immature"},
   "libraries": {"ours": [{"name": "forge.example/acme/queue"}], "theirs": [{"name": "line"}]}},
  {"id": "maths", "name": "Maths", "text": "It counts.",
   "tiers": {"ours": "missing", "theirs": "mature"},
   "libraries": {"ours": [], "theirs": [{"name": "abacus"}]}}
],
"rules": [
  {"path": "forge.example/acme/store", "match": "module", "need": "store", "version": "v3.1.0"},
  {"path": "forge.example/acme/store/old", "match": "module", "need": "store",
   "tiers": {"theirs": "missing"}, "nearest": {"theirs": []}},
  {"path": "forge.example/acme/queue", "match": "tree", "need": "queue"},
  {"path": "forge.example/acme/queue/client", "match": "module", "need": "queue",
   "tiers": {"theirs": "usable"}, "nearest": {"theirs": ["line-client"]}},
  {"path": "sums.example", "match": "tree", "need": "maths"},
  {"path": "sums.example/store", "match": "tree", "need": "store"},
  {"path": "sums.example", "match": "module", "need": "server"}
],
"unverified": {"theirs": ["box"]}
})";
}

LibraryCatalogue smallCatalogue()
{
    const Result<LibraryCatalogue> made = loadLibraryCatalogue(smallCatalogueText(), "small");
    EXPECT_TRUE(made) << made.errors().front().message.id << ' ' << made.errors().front().where.pointer;
    return made ? *made : LibraryCatalogue{};
}

std::string smallCatalogueWith(const std::string& part, const std::string& replacement)
{
    std::string text = smallCatalogueText();
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return at == std::string::npos ? text : text.replace(at, part.size(), replacement);
}

} // namespace waymark::test
