#include "app/desktop/start_page_content.h"

#include <gtest/gtest.h>

#include "tests/app/session_bench.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::app {
namespace {

TEST(StartPageContent, ShowsWhatHidesInATitle)
{
    test::SessionBench bench;
    ui::RecentDecision recent;
    recent.path = bench.writeDecision("a.waymark", "gnp\u202Eexe\r\nsecond\x01");
    ui::StartContent content{{recent}, {{recent.path, {}, {}}}, {}};
    FrameworkLibrary library = *FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks");
    describeFiles(content, library);
    EXPECT_EQ(content.recent.front().title, QString::fromUtf8("gnp[U+202E]exe second␁"));
    EXPECT_EQ(content.examples.front().title, content.recent.front().title);
}

} // namespace
} // namespace waymark::app
