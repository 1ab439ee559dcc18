#include "app/error_lines.h"

#include <gtest/gtest.h>

#include "core/base/message_catalogue.h"

namespace waymark::app {
namespace {

class ErrorLines : public testing::Test {
protected:
    const MessageCatalogue m_texts = *MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
    const Message m_folder{"file.isDirectory", {}};
    const std::string m_sentence = m_texts.say(m_folder) + '\n';
};

TEST_F(ErrorLines, NamePlaceAndPointerOfAFaultInJson)
{
    const Error error{{"a.waymark", "/participants/0/name", 12, 9, {}}, m_folder};
    EXPECT_EQ(errorLines({error}, m_texts), "a.waymark:12:9: /participants/0/name: " + m_sentence);
}

TEST_F(ErrorLines, LeaveOutWhatIsUnknown)
{
    EXPECT_EQ(errorLines({{{"a.mod", {}, 3, 0, {}}, m_folder}}, m_texts), "a.mod:3: " + m_sentence);
    EXPECT_EQ(errorLines({{{"a", {}, 0, 0, {}}, m_folder}}, m_texts), "a: " + m_sentence);
    EXPECT_EQ(errorLines({{{}, m_folder}}, m_texts), m_sentence);
}

TEST_F(ErrorLines, NameTheByteOfABinaryFile)
{
    EXPECT_EQ(errorLines({{{"a.pprof", {}, 0, 0, 77}, m_folder}}, m_texts), "a.pprof: byte 77: " + m_sentence);
}

TEST_F(ErrorLines, AreAsManyAsThereAreFaults)
{
    const Error error{{"a", {}, 0, 0, {}}, m_folder};
    EXPECT_EQ(errorLines({error, error}, m_texts), "a: " + m_sentence + "a: " + m_sentence);
}

} // namespace
} // namespace waymark::app
