#include "ui/theme/text_lines.h"

#include <QFont>
#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

bool isShaped(const char16_t* text)
{
    return !(fontFor(QString::fromUtf16(text), QFont()).styleStrategy() & QFont::PreferNoShaping);
}

TEST(FontFor, LeavesLettersThatStandAloneAsTheyAreTyped)
{
    for (const char16_t* text : {u"", u"C++ -> ×4.5: 10–30 %", u"Größe", u"Ωμέγα", u"Скорость", u"選択 カナ", u"😀"})
        EXPECT_FALSE(isShaped(text)) << QString::fromUtf16(text).toStdString();
}

TEST(FontFor, ShapesWhatChangesWithItsNeighbours)
{
    for (const char16_t* text : {u"مرحبا", u"हिन्दी", u"ไทย", u"e\u0301", u"Go مرحبا"})
        EXPECT_TRUE(isShaped(text)) << QString::fromUtf16(text).toStdString();
}

} // namespace
} // namespace waymark::ui
