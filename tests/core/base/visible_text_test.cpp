#include "core/base/visible_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/base/utf8.h"

namespace waymark {
namespace {

TEST(VisibleText, LeavesOrdinaryTextAsItIs)
{
    EXPECT_EQ(visibleText("Größe < 5 ms & ‘öfter’ 語 שלום 🦀"),
        "Größe < 5 ms & ‘öfter’ 語 שלום 🦀");
}

TEST(VisibleText, ShowsControlCharactersAsSymbols)
{
    EXPECT_EQ(visibleText(std::string("a\0b\x1b[31m\x7f", 9)), "a␀b␛[31m␡");
}

TEST(VisibleText, NamesWhatTurnsTheDirection)
{
    EXPECT_EQ(visibleText("file\u202Etxt.exe"), "file[U+202E]txt.exe");
    EXPECT_EQ(visibleText("\u061C\u0085\u2028\uFFFE"), "[U+061C][U+0085][U+2028][U+FFFE]");
}

TEST(VisibleText, KeepsLineEndsInOneSpelling)
{
    EXPECT_EQ(visibleText("a\r\nb\rc\nd\te"), "a\nb\nc\nd e");
}

TEST(VisibleText, ReplacesWhatIsNoUtf8)
{
    EXPECT_EQ(visibleText("a\xff\xc0z"), "a\uFFFD\uFFFDz");
}

RC_GTEST_PROP(VisibleText, IsUtf8WithoutControlCharactersAndStaysSo, (const std::string& bytes))
{
    const std::string visible = visibleText(bytes);
    for (std::string_view rest = visible; !rest.empty();) {
        const std::size_t length = utf8Length(rest);
        RC_ASSERT(length > 0u);
        RC_ASSERT(!isControl(rest.substr(0, length)) && !turnsDirection(rest.substr(0, length)));
        rest.remove_prefix(length);
    }
    RC_ASSERT(visibleText(visible) == visible);
}

} // namespace
} // namespace waymark
