#include "ui/questions/estimate_switch.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include "core/decision/new_decision.h"
#include "tests/support/framework_builder.h"
#include "tests/ui/document/tiny_document.h"
#include "tests/ui/support/print_qt.h"
#include "ui/document/decision_document.h"
#include "ui/questions/question_card.h"

namespace waymark::ui {
namespace {

constexpr const char* kCost =
    R"({'id': 'cost', 'kind': 'cost', 'page': 'work', 'title': 'Cost', 'intro': 'What it saves.',
    'answers': [{'question': 'load', 'steps': [{'option': 'high', 'when': [{'figure': 'billYear', 'atLeast': 9}]},
        {'option': 'low'}]}]})";

std::unique_ptr<DecisionDocument> documentWithEstimator()
{
    const auto framework = std::make_shared<const Framework>(test::FrameworkBuilder().add("estimators", kCost).build());
    return std::make_unique<DecisionDocument>(
        framework, newDecision(*framework, "Test", "2026-11-01T09:00:00Z"), [] { return "2026-11-01T09:00:01Z"; });
}

/// The card of a question that an estimator answers.
class EstimateSwitchTest : public testing::Test {
protected:
    EstimateSwitchTest() { card.show(); }

    void takeHighLoad()
    {
        document->takeEstimate({{"cost"}, {.inputs = "{}", .madeAt = {}}, {{{"load"}, Choice{{{"high"}}}}}});
    }
    QAbstractButton* button(const char* name) const { return card.findChild<QAbstractButton*>(QLatin1String(name)); }
    QLabel* said() const { return card.findChild<QLabel*>(QStringLiteral("estimate.said.load")); }
    const AnswerValue& answer() const { return document->answer(card.question())->value; }

    std::unique_ptr<DecisionDocument> document = documentWithEstimator();
    QuestionCard card{*document, test::questionOf(*document, "load"), nullptr};
};

TEST_F(EstimateSwitchTest, IsOfferedWhereAnEstimatorAnswers)
{
    EXPECT_EQ(button("estimateIt.load")->text(), QStringLiteral("Estimate it"));
    EXPECT_FALSE(said()->isVisible());
    const QuestionCard other(*document, test::questionOf(*document, "team"), nullptr);
    EXPECT_FALSE(other.findChild<QAbstractButton*>(QStringLiteral("estimateIt.team")));
}

TEST_F(EstimateSwitchTest, AsksForTheEstimator)
{
    int wanted = 0;
    QObject::connect(&card, &QuestionCard::estimateWanted, &card, [&wanted] { ++wanted; });
    QTest::mouseClick(button("estimateIt.load"), Qt::LeftButton);
    EXPECT_EQ(wanted, 1);
}

TEST_F(EstimateSwitchTest, SaysThatAnAnswerComesFromTheEstimate)
{
    takeHighLoad();
    EXPECT_EQ(button("estimateIt.load")->text(), QStringLiteral("Change the estimate"));
    EXPECT_TRUE(said()->isVisible());
    EXPECT_TRUE(said()->text().startsWith(QStringLiteral("Answered by the estimate")));
    EXPECT_FALSE(button("estimate.use.load")->isVisible());
}

TEST_F(EstimateSwitchTest, SaysBothWhereTheyDifferAndSwitchesWhichCounts)
{
    test::answer(*document, "load", "low");
    takeHighLoad();
    EXPECT_TRUE(said()->text().startsWith(QStringLiteral("You said: ")));
    EXPECT_TRUE(button("estimate.use.load")->isChecked());
    QTest::mouseClick(button("estimate.plain.load"), Qt::LeftButton);
    EXPECT_EQ(answer(), AnswerValue(Choice{{{"low"}}}));
    EXPECT_TRUE(button("estimate.plain.load")->isChecked());
    EXPECT_TRUE(button("option.load.low")->isChecked());
    QTest::keyClick(button("estimate.use.load"), Qt::Key_Space);
    EXPECT_EQ(answer(), AnswerValue(Choice{{{"high"}}}));
}

TEST_F(EstimateSwitchTest, OffersNoSwitchWhereBothSayTheSame)
{
    test::answer(*document, "load", "high");
    takeHighLoad();
    EXPECT_EQ(said()->text(), QStringLiteral("You and the estimate say the same."));
    EXPECT_FALSE(button("estimate.use.load")->isVisible());
}

} // namespace
} // namespace waymark::ui
