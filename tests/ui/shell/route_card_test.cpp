#include "ui/shell/route_card.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/support/shipped_framework.h"
#include "tests/ui/support/print_qt.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

class RouteCardTest : public testing::Test {
protected:
    QString text(const char* name) { return m_card.findChild<QLabel*>(QLatin1String(name))->text(); }
    QPushButton* go() { return m_card.findChild<QPushButton*>(QStringLiteral("panel.route.go")); }

    const Framework& m_framework = test::rustVsGo();
    RouteCard m_card{nullptr};
};

TEST_F(RouteCardTest, IsNotThereWhileNothingIsKnown)
{
    m_card.showRoute(m_framework, nullptr);
    EXPECT_TRUE(m_card.isHidden());
}

TEST_F(RouteCardTest, NamesTheQuestionAndWhatItIsExpectedToSettle)
{
    const Route route{QuestionIndex{3}, false, 0.3, 0.12};
    m_card.showRoute(m_framework, &route);
    EXPECT_FALSE(m_card.isHidden());
    EXPECT_EQ(text("panel.route.title"), plain(m_framework.questions[3].title));
    EXPECT_TRUE(text("panel.route.why").contains(percent(0.12)));
    EXPECT_TRUE(text("panel.route.why").contains(percent(0.3)));
    EXPECT_FALSE(go()->isHidden());
}

TEST_F(RouteCardTest, ClaimsNoGainWhereThereIsNone)
{
    const Route route{QuestionIndex{3}, false, 0.3, 0.001};
    m_card.showRoute(m_framework, &route);
    EXPECT_FALSE(text("panel.route.why").contains(QStringLiteral("expected")));
    EXPECT_TRUE(text("panel.route.why").contains(percent(0.3)));
}

TEST_F(RouteCardTest, SaysWhenOneMayStopAndLeadsToTheVerdict)
{
    const Route route{QuestionIndex{3}, true, 0.02, 0.001};
    m_card.showRoute(m_framework, &route);
    EXPECT_TRUE(text("panel.route.why").contains(percent(0.02)));
    QSignalSpy question(&m_card, &RouteCard::questionWanted);
    QSignalSpy verdict(&m_card, &RouteCard::verdictWanted);
    go()->click();
    EXPECT_EQ(question.count(), 0);
    EXPECT_EQ(verdict.count(), 1);
    EXPECT_EQ(go()->accessibleName(), QStringLiteral("See the verdict"));
}

TEST_F(RouteCardTest, CallsNoChanceNothingThatIsOnlySmall)
{
    const Route route{QuestionIndex{3}, true, 0, 0};
    m_card.showRoute(m_framework, &route);
    EXPECT_TRUE(text("panel.route.why").contains(QStringLiteral("less than ") + percent(0.01)));
}

TEST_F(RouteCardTest, SaysWhenEverythingIsAnswered)
{
    const Route route{std::nullopt, true, 0, 0};
    m_card.showRoute(m_framework, &route);
    EXPECT_EQ(text("panel.route.why"), QStringLiteral("Every question is answered."));
}

} // namespace
} // namespace waymark::ui
