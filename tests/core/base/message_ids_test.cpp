// Ids in the sources and templates in the resources must be the same set.
#include "core/base/message_catalogue.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

#include "tests/support/temporary_folder.h"

namespace waymark {
namespace {

namespace fs = std::filesystem;

const std::string kTemplates = WAYMARK_RESOURCES "/messages/en";

bool isWord(const std::string& text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](unsigned char byte) { return std::isalnum(byte); });
}

/// The area of an id, `area.what`; empty if the text is none.
std::string areaOf(const std::string& text)
{
    const std::size_t point = text.find('.');
    if (point == std::string::npos || !isWord(text.substr(0, point)) || !isWord(text.substr(point + 1)))
        return {};
    return text.substr(0, point);
}

/// What stands between the double quotes of a source, near enough for ids.
std::vector<std::string> literalsOf(const std::string& source)
{
    std::vector<std::string> literals;
    for (std::size_t open = source.find('"'); open != std::string::npos; open = source.find('"', open + 1)) {
        const std::size_t close = source.find('"', open + 1);
        literals.push_back(source.substr(open + 1, close - open - 1));
    }
    return literals;
}

/// The texts of all sources. Any layer may say a message; the templates are in one place for all.
std::vector<std::string> sources()
{
    std::vector<std::string> sources;
    for (const char* layer : {"core", "ui", "app"})
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(WAYMARK_SOURCE_DIR) / layer))
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
                sources.push_back(test::readPlainly(entry.path().string()));
    return sources;
}

/// Every text of the form of an id, where templates exist for its area.
std::set<std::string> idsIn(const std::vector<std::string>& sources, const std::set<std::string>& areas)
{
    std::set<std::string> ids;
    for (const std::string& source : sources)
        for (const std::string& literal : literalsOf(source))
            if (areas.contains(areaOf(literal)) && !literal.ends_with(".json"))
                ids.insert(literal);
    return ids;
}

/// Every id that stands in an explicit `Message{"..."`, whatever its form.
std::set<std::string> idsOfMessagesIn(const std::vector<std::string>& sources)
{
    const std::string kOpening = "Message{\"";
    std::set<std::string> ids;
    for (const std::string& source : sources) {
        for (std::size_t at = source.find(kOpening); at != std::string::npos; at = source.find(kOpening, at + 1)) {
            const std::size_t id = at + kOpening.size();
            ids.insert(source.substr(id, source.find('"', id) - id));
        }
    }
    return ids;
}

class MessageIds : public testing::Test {
protected:
    void SetUp() override
    {
        const Result<MessageCatalogue> catalogue = MessageCatalogue::load(kTemplates);
        ASSERT_TRUE(catalogue);
        for (const auto& [id, text] : catalogue->templates())
            m_templates.insert(id);
        for (const auto& entry : fs::directory_iterator(kTemplates))
            m_areas.insert(entry.path().stem().string());
    }

    std::set<std::string> m_templates;
    std::set<std::string> m_areas; ///< one file each
};

TEST_F(MessageIds, EveryIdInTheSourcesHasATemplate)
{
    std::set<std::string> ids = idsIn(sources(), m_areas);
    ids.merge(idsOfMessagesIn(sources()));
    EXPECT_GT(ids.size(), 30u);
    for (const std::string& id : ids)
        EXPECT_TRUE(m_templates.contains(id)) << id << " has no template in resources/messages/en";
}

TEST_F(MessageIds, EveryTemplateIsUsed)
{
    const std::set<std::string> ids = idsIn(sources(), m_areas);
    for (const std::string& id : m_templates)
        EXPECT_TRUE(ids.contains(id)) << id << " stands in no source";
}

TEST_F(MessageIds, EveryTemplateStandsInTheFileOfItsArea)
{
    for (const std::string& area : m_areas) {
        const test::TemporaryFolder folder;
        fs::copy_file(kTemplates + '/' + area + ".json", folder.file("only.json"));
        const Result<MessageCatalogue> catalogue = MessageCatalogue::load(folder.path());
        ASSERT_TRUE(catalogue);
        for (const auto& [id, text] : catalogue->templates())
            EXPECT_EQ(areaOf(id), area) << id;
    }
}

} // namespace
} // namespace waymark
