#include <QSlider>

#include "tests/ui/pages/weighing/weighing_page.h"
#include "ui/pages/weighing/pair_matrix.h"
#include "ui/pages/weighing/saaty_scale.h"

namespace waymark::test {
namespace {

class PairsOfCriteria : public WeighingPage {
protected:
    PairsOfCriteria() { click("method.pairs"); }

    /// How many times as much the first counts, in the document.
    std::optional<double> ratio(const char* first, const char* second) const
    {
        const auto found = priorities().pairs.find({{first}, {second}});
        return found == priorities().pairs.end() ? std::nullopt : std::optional(found->second);
    }
    void compare(const char* first, const char* second, double times)
    {
        const Framework& framework = document->framework();
        document->setPair(*framework.find(CriterionId{first}), *framework.find(CriterionId{second}), times);
        document->finishEdit();
        settle();
    }
};

TEST_F(PairsOfCriteria, NothingComparedKeepsTheImportances)
{
    EXPECT_EQ(text("pairs.progress"), QStringLiteral("Question 1 of 66 · 0 compared")) << "12 criteria count";
    EXPECT_NEAR(weight("tail-latency") / weight("compute"), 1.8, 1e-12);
}

TEST_F(PairsOfCriteria, ArrowsAndDigitsChooseOnSaatysScale)
{
    press("pairs.slider", Qt::Key_Right); // to the right: tail latency counts more than compute
    EXPECT_EQ(ratio("compute", "tail-latency"), 0.5);
    press("pairs.slider", Qt::Key_5);
    EXPECT_EQ(ratio("compute", "tail-latency"), 1.0 / 5) << "the side stays";
    EXPECT_EQ(text("pairs.words"), QStringLiteral("Tail latency counts strongly more than Compute (5)"));
    press("pairs.slider", Qt::Key_Minus);
    EXPECT_EQ(ratio("compute", "tail-latency"), 5);
    press("pairs.slider", Qt::Key_Equal);
    EXPECT_EQ(ratio("compute", "tail-latency"), 1);
    press("pairs.slider", Qt::Key_0);
    EXPECT_EQ(ratio("compute", "tail-latency"), std::nullopt);
}

TEST_F(PairsOfCriteria, EnterGoesToTheNextOpenPairAndUpGoesBack)
{
    compare("tail-latency", "memory", 3);
    press("pairs.slider", Qt::Key_3);
    press("pairs.slider", Qt::Key_Return);
    EXPECT_EQ(text("pairs.progress"), QStringLiteral("Question 3 of 66 · 2 compared"));
    press("pairs.slider", Qt::Key_Up);
    EXPECT_TRUE(text("pairs.progress").startsWith(QStringLiteral("Question 2 ")));
    EXPECT_EQ(the<QSlider>(QStringLiteral("pairs.slider")).value(), -2);
}

TEST_F(PairsOfCriteria, SaysWhatIsNotConnectedYet)
{
    compare("compute", "memory", 2);
    EXPECT_TRUE(text("pairs.reach").contains(QStringLiteral("Compute, Memory; Tail latency; ")));
    EXPECT_FALSE(the<QLabel>(QStringLiteral("pairs.consistency")).isVisible()) << "two cannot contradict each other";
    EXPECT_FALSE(the<QLabel>(QStringLiteral("priorities.notice")).isVisible()) << "said once";
}

TEST_F(PairsOfCriteria, ContradictionsAreNamedAndOneClickAway)
{
    compare("compute", "tail-latency", 3);
    compare("tail-latency", "memory", 3);
    compare("compute", "memory", 1.0 / 5);
    EXPECT_TRUE(text("pairs.consistency").contains(QStringLiteral("contradict")));
    EXPECT_TRUE(text("pairs.consistency").contains(QStringLiteral("Saaty 2005")));
    EXPECT_TRUE(the<QPushButton>(QStringLiteral("pairs.worst.3")).isVisible());
    click("pairs.worst.1");
    EXPECT_TRUE(the<QSlider>(QStringLiteral("pairs.slider")).hasFocus());
    EXPECT_FALSE(text("pairs.words").endsWith(QLatin1Char('?'))) << "it leads to one that was made";
}

TEST_F(PairsOfCriteria, ConsistentOnesHaveNothingToLookAt)
{
    compare("compute", "tail-latency", 2);
    compare("tail-latency", "memory", 2);
    compare("compute", "memory", 4);
    EXPECT_TRUE(text("pairs.consistency").startsWith(QStringLiteral("Consistency ratio 0.00: consistent enough")));
    EXPECT_FALSE(the<QPushButton>(QStringLiteral("pairs.worst.1")).isVisible());
}

TEST_F(PairsOfCriteria, TheTableTakesKeysAndLeadsTheQuestion)
{
    auto& table = the<ui::PairMatrix>(QStringLiteral("pairs.table"));
    EXPECT_FALSE(table.isVisible());
    click("pairs.all");
    EXPECT_TRUE(table.isVisible());
    press("pairs.table", Qt::Key_Right); // from compute against tail latency to compute against memory
    press("pairs.table", Qt::Key_7);
    EXPECT_EQ(ratio("compute", "memory"), 7);
    EXPECT_EQ(text("pairs.words"), QStringLiteral("Compute counts very strongly more than Memory (7)"));
    EXPECT_EQ(table.currentIndex().data().toString(), QStringLiteral("7"));
    press("pairs.table", Qt::Key_Return);
    EXPECT_TRUE(the<QSlider>(QStringLiteral("pairs.slider")).hasFocus());
}

TEST_F(PairsOfCriteria, UndoShowsInQuestionAndTable)
{
    press("pairs.slider", Qt::Key_4);
    undo();
    EXPECT_TRUE(text("pairs.words").endsWith(QLatin1Char('?')));
}

TEST(SaatyScale, GoesBothWays)
{
    for (int step = -ui::kMostSteps; step <= ui::kMostSteps; ++step)
        EXPECT_EQ(ui::stepOf(ui::ratioOf(step)), step);
    EXPECT_EQ(ui::stepOf(0.1), ui::kMostSteps) << "beyond the scale, as far as files go";
    EXPECT_EQ(ui::ratioText(4), QStringLiteral("1/5"));
    EXPECT_EQ(ui::ratioText(-4), QStringLiteral("5"));
}

TEST(SaatyScale, OtherKeysLeadNowhere)
{
    EXPECT_EQ(ui::stepByKey(Qt::Key_A, 2), std::nullopt);
    EXPECT_EQ(ui::stepByKey(Qt::Key_Minus, std::nullopt), std::nullopt) << "no side to change";
    EXPECT_EQ(ui::stepByKey(Qt::Key_3, std::nullopt), -2) << "the first's at the start";
}

} // namespace
} // namespace waymark::test
