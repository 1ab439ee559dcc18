// Ids in the sources and templates in the resources must be the same set.
#include "core/base/message_catalogue.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <regex>
#include <set>
#include <string>

#include "tests/support/temporary_folder.h"

namespace waymark {
namespace {

namespace fs = std::filesystem;

/// Every string literal of the form `area.what`, where templates exist for other messages of that area.
std::set<std::string> idsInSources(const std::set<std::string>& areas)
{
    std::set<std::string> ids;
    const std::regex literal("\"([a-z][A-Za-z0-9]*)\\.([a-z][A-Za-z0-9]*)\"");
    for (const auto& entry : fs::recursive_directory_iterator(WAYMARK_SOURCE_DIR "/core")) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h")
            continue;
        const std::string source = test::readPlainly(entry.path().string());
        for (std::sregex_iterator match(source.begin(), source.end(), literal), end; match != end; ++match)
            if (areas.contains((*match)[1]) && (*match)[2] != "json")
                ids.insert((*match)[1].str() + '.' + (*match)[2].str());
    }
    return ids;
}

/// Every id that stands in an explicit `Message{"..."`, whatever its form.
std::set<std::string> idsOfMessages()
{
    std::set<std::string> ids;
    const std::regex message("Message\\s*\\{\\s*\"([^\"]*)\"");
    for (const auto& entry : fs::recursive_directory_iterator(WAYMARK_SOURCE_DIR "/core")) {
        if (!entry.is_regular_file())
            continue;
        const std::string source = test::readPlainly(entry.path().string());
        for (std::sregex_iterator match(source.begin(), source.end(), message), end; match != end; ++match)
            ids.insert((*match)[1]);
    }
    return ids;
}

class MessageIds : public testing::Test {
protected:
    void SetUp() override
    {
        const Result<MessageCatalogue> catalogue = MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
        ASSERT_TRUE(catalogue);
        for (const auto& [id, text] : catalogue->templates())
            m_templates.insert(id);
        for (const auto& entry : fs::directory_iterator(WAYMARK_RESOURCES "/messages/en"))
            m_areas.insert(entry.path().stem().string());
    }

    std::set<std::string> m_templates;
    std::set<std::string> m_areas; ///< one file each
};

TEST_F(MessageIds, EveryIdInTheSourcesHasATemplate)
{
    std::set<std::string> ids = idsInSources(m_areas);
    ids.merge(idsOfMessages());
    EXPECT_GT(ids.size(), 30u);
    for (const std::string& id : ids)
        EXPECT_TRUE(m_templates.contains(id)) << id << " has no template in resources/messages/en";
}

TEST_F(MessageIds, EveryTemplateIsUsed)
{
    const std::set<std::string> ids = idsInSources(m_areas);
    for (const std::string& id : m_templates)
        EXPECT_TRUE(ids.contains(id)) << id << " stands in no source of core";
}

TEST_F(MessageIds, EveryTemplateStandsInTheFileOfItsArea)
{
    for (const std::string& area : m_areas) {
        const std::string text = test::readPlainly(std::string(WAYMARK_RESOURCES "/messages/en/") + area + ".json");
        const std::regex id("^ *\"([a-z][A-Za-z]*)\\.", std::regex::multiline);
        for (std::sregex_iterator match(text.begin(), text.end(), id), end; match != end; ++match)
            EXPECT_EQ((*match)[1], area);
    }
}

} // namespace
} // namespace waymark
