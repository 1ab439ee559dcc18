#include "ui/text/file_name.h"

#include <gtest/gtest.h>

#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

QString named(const QString& title)
{
    return fileNameFrom(title, QStringLiteral("decision"));
}

struct Case {
    const char* title;
    const char* name;
};

class FileName : public testing::TestWithParam<Case> {};

TEST_P(FileName, IsSafeAndStillTellsTheTitle)
{
    EXPECT_EQ(named(QString::fromUtf8(GetParam().title)), QString::fromUtf8(GetParam().name));
}

INSTANTIATE_TEST_SUITE_P(Titles, FileName,
    testing::Values(Case{"Payments", "Payments"}, Case{"Größe 2.0", "Größe 2.0"},
        Case{"../../etc/passwd", "etc passwd"}, Case{"/", "decision"}, Case{"", "decision"}, Case{"..", "decision"},
        Case{"-rf *", "rf"}, Case{".hidden", "hidden"}, Case{"- . -a", "a"}, Case{"a\\b:c|d\"e<f>?", "a b c d e f"},
        Case{"line\nbreak\ttab", "line break tab"}, Case{"a\u202Egpj.exe", "a gpj.exe"}, Case{"dots...", "dots"},
        Case{"日本語", "日本語"}));

TEST(FileName, HasAtMost120BytesAndNoBrokenLetter)
{
    EXPECT_EQ(named(QString(10'000, u'a')), QString(120, u'a'));
    EXPECT_EQ(named(QString(10'000, u'ä')), QString(60, u'ä'));
    EXPECT_EQ(named(QStringLiteral("a") + QString(10'000, u'語')).toUtf8().size(), 118);
    const QString rare = QString::fromUtf8("\U00020000").repeated(100); // two code units a letter
    EXPECT_EQ(named(rare), rare.left(60));
    EXPECT_EQ(named(u'a' + rare), (u'a' + rare).left(59));
}

} // namespace
} // namespace waymark::ui
