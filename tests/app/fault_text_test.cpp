#include "app/desktop/fault_text.h"

#include <gtest/gtest.h>

#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"

namespace waymark::app {
namespace {

class FaultText : public testing::Test {
protected:
    QString textOf(const Where& where) const { return faultText({{where, m_folder}}, m_texts); }

    const ui::Texts& m_texts = test::shippedTexts();
    const Message m_folder{"file.isDirectory", {}};
    const QString m_sentence = m_texts.say(m_folder);
};

TEST_F(FaultText, NamesLineColumnAndPointerOfAFaultInJson)
{
    EXPECT_EQ(textOf({"a.waymark", "/title", 12, 9, {}}), QStringLiteral("Line 12, column 9, /title: ") + m_sentence);
}

TEST_F(FaultText, NamesTheLineAloneWhereNoColumnIsKnown)
{
    EXPECT_EQ(textOf({"go.mod", {}, 3, 0, {}}), QStringLiteral("Line 3: ") + m_sentence);
}

TEST_F(FaultText, NamesTheByteOfABinaryFile)
{
    EXPECT_EQ(textOf({"cpu.pprof", {}, 0, 0, 0}), QStringLiteral("Byte 0: ") + m_sentence);
    EXPECT_EQ(textOf({"cpu.pprof", {}, 0, 0, 77}), QStringLiteral("Byte 77: ") + m_sentence);
}

TEST_F(FaultText, SaysNoPlaceWhereNoneIsKnown)
{
    EXPECT_EQ(textOf({"a.waymark", {}, 0, 0, {}}), m_sentence);
}

TEST_F(FaultText, SaysTheFirstFewOfMany)
{
    const QStringList lines = faultText(Errors(9, {{}, m_folder}), m_texts).split(QLatin1Char('\n'));
    EXPECT_EQ(lines.size(), 7);
    EXPECT_EQ(lines.back(), QStringLiteral("… and 3 more."));
}

} // namespace
} // namespace waymark::app
