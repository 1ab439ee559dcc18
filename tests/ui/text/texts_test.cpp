#include "ui/text/texts.h"

#include <limits>

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "tests/support/temporary_folder.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

/// For one test, the locale of another reader.
class ReaderFrom {
public:
    explicit ReaderFrom(const QLocale& locale) { QLocale::setDefault(locale); }
    ~ReaderFrom() { QLocale::setDefault(m_before); }
    ReaderFrom(const ReaderFrom&) = delete;
    ReaderFrom& operator=(const ReaderFrom&) = delete;

private:
    const QLocale m_before;
};

const QLocale kGerman(QLocale::German, QLocale::Germany);

Texts textsWith(const std::string& templates)
{
    const test::TemporaryFolder folder;
    test::writePlainly(folder.file("test.json"), templates);
    return Texts(*MessageCatalogue::load(folder.path()));
}

TEST(Texts, SaysAMessageByItsTemplate)
{
    const Texts texts = textsWith(R"({"lead.by": "{name} leads by {points:1} with {share:%}"})");
    EXPECT_EQ(texts.say({"lead.by", {{"name", "Änne"}, {"points", 2.25}, {"share", 0.274}}}),
        QStringLiteral("Änne leads by 2.3 with 27\u00a0%"));
}

TEST(Texts, WritesNumbersAsTheReaderDoes)
{
    const ReaderFrom germany(kGerman);
    const Texts texts = textsWith(R"({"a.b": "{x} {x:1} {y}"})");
    EXPECT_EQ(texts.say({"a.b", {{"x", 18.25}, {"y", 12345.0}}}), QStringLiteral("18,25 18,3 12.345"));
}

TEST(Texts, SpellsAsEverywhereWhatLocalesHaveNoHabitFor)
{
    const Texts texts = textsWith(R"({"a.b": "{x}"})");
    EXPECT_EQ(texts.say({"a.b", {{"x", 1.5e-200}}}), QStringLiteral("1.5e-200"));
    EXPECT_EQ(texts.say({"a.b", {{"x", 1e300}}}), QStringLiteral("1e+300"));
    EXPECT_EQ(texts.say({"a.b", {{"x", std::numeric_limits<double>::infinity()}}}), QStringLiteral("infinity"));
}

TEST(Texts, NamesAMessageWithoutTemplate)
{
    EXPECT_EQ(textsWith("{}").say({"a.b", {{"x", "y"}}}), QStringLiteral("a.b x=y"));
}

TEST(Texts, PrefersTheTranslation)
{
    class German : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* source, const char*, int) const override
        {
            const bool isOurs = QLatin1String(context) == QLatin1String("messages");
            return isOurs && QLatin1String(source) == QLatin1String("lead.by") ? QStringLiteral("{name} führt")
                                                                               : QString();
        }
    } german;
    const Texts texts = textsWith(R"({"lead.by": "{name} leads", "lead.no": "Nobody leads"})");
    QCoreApplication::installTranslator(&german);
    const QString translated = texts.say({"lead.by", {{"name", "Go"}}});
    const QString untranslated = texts.say({"lead.no", {}});
    QCoreApplication::removeTranslator(&german);
    EXPECT_EQ(translated, QStringLiteral("Go führt"));
    EXPECT_EQ(untranslated, QStringLiteral("Nobody leads"));
}

TEST(Plain, KeepsEveryCharacter)
{
    EXPECT_EQ(plain("<b>R&D</b> ü"), QStringLiteral("<b>R&D</b> ü"));
}

TEST(ButtonText, DoublesWhatWouldMarkALetter)
{
    EXPECT_EQ(buttonText("R&D"), QStringLiteral("R&&D"));
}

TEST(Number, HasTheDecimalsAndSignsOfTheLocale)
{
    EXPECT_EQ(number(1234.56, 1), QStringLiteral("1,234.6"));
    const ReaderFrom germany(kGerman);
    EXPECT_EQ(number(1234.56, 1), QStringLiteral("1.234,6"));
}

TEST(Number, IsNeverANegativeZero)
{
    EXPECT_EQ(number(-0.04, 1), QStringLiteral("0.0"));
    EXPECT_EQ(number(-0.0, 0), QStringLiteral("0"));
    EXPECT_EQ(number(-0.06, 1), QStringLiteral("-0.1"));
}

TEST(Percent, IsAWholeNumber)
{
    EXPECT_EQ(percent(0.274), QStringLiteral("27\u00a0%"));
    EXPECT_EQ(percent(1), QStringLiteral("100\u00a0%"));
    EXPECT_EQ(percent(-0.001), QStringLiteral("0\u00a0%"));
}

} // namespace
} // namespace waymark::ui
