#include "ui/record/name_field.h"

#include <gmock/gmock.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace waymark::ui {
namespace {

using testing::ElementsAre;

class NameFieldTest : public testing::Test {
protected:
    NameFieldTest() { m_field.show(); }
    QLineEdit& entry() const { return *m_field.findChild<QLineEdit*>(QStringLiteral("who.entry")); }
    void type(const char* text) { QTest::keyClicks(&entry(), QString::fromUtf8(text)); }
    void press(Qt::Key key) { QTest::keyClick(&entry(), key); }
    std::vector<std::string> names() const { return m_field.names(); }

    NameField m_field{QStringLiteral("who"), QStringLiteral("Decision makers"), nullptr};
};

TEST_F(NameFieldTest, TakesANameOnEnterCommaAndSemicolon)
{
    type("Ada Lovelace");
    press(Qt::Key_Return);
    type("Grace Hopper, Barbara Liskov; ");
    EXPECT_THAT(names(), ElementsAre("Ada Lovelace", "Grace Hopper", "Barbara Liskov"));
    EXPECT_TRUE(entry().text().trimmed().isEmpty());
}

TEST_F(NameFieldTest, TheTabKeyComesToTheNamesAfterTheirEntry)
{
    type("Ada, Grace, ");
    QWidget* next = &entry();
    for (const char* chip : {"who.0", "who.1"}) {
        do
            next = next->nextInFocusChain();
        while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible());
        EXPECT_EQ(next->objectName(), QLatin1String(chip));
    }
}

TEST_F(NameFieldTest, CountsWhatIsTypedAndNotTakenYet)
{
    type("Ada, Grace");
    EXPECT_THAT(names(), ElementsAre("Ada", "Grace"));
}

TEST_F(NameFieldTest, TakesNoNameTwiceAndNoBlank)
{
    type("Ada,, ,Ada, Ada");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_THAT(names(), ElementsAre("Ada"));
}

TEST_F(NameFieldTest, BackspaceBeforeAnythingIsTypedTakesTheLastNameBack)
{
    type("Ada,Grace,x");
    press(Qt::Key_Backspace);
    EXPECT_THAT(names(), ElementsAre("Ada", "Grace"));
    press(Qt::Key_Backspace);
    EXPECT_THAT(names(), ElementsAre("Ada"));
}

TEST_F(NameFieldTest, AClickTakesThatNameBack)
{
    type("Ada,Grace,");
    m_field.findChild<QPushButton*>(QStringLiteral("who.0"))->click();
    EXPECT_THAT(names(), ElementsAre("Grace"));
}

TEST_F(NameFieldTest, KeepsNamesAsTheyWereAndShowsThemShort)
{
    const std::string bidi = "a\u202Egpj.exe & <b>Co</b>";
    const std::string huge(10'000, 'x');
    m_field.showNames({bidi, huge, "Doe, John"});
    EXPECT_THAT(names(), ElementsAre(bidi, huge, "Doe, John"));
    const auto* chip = m_field.findChild<QPushButton*>(QStringLiteral("who.1"));
    EXPECT_LT(chip->sizeHint().width(), 400);
}

} // namespace
} // namespace waymark::ui
