#include "ui/record/consequences.h"

#include <gtest/gtest.h>

#include "core/assessment/assess.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

class Consequences : public testing::Test {
protected:
    /// How many points more one has than the other by a criterion, added up by hand.
    double gap(AlternativeIndex one, AlternativeIndex other, CriterionIndex criterion) const
    {
        double sum = 0;
        for (const Contribution& part : m_assessment.contributions)
            if (part.criterion == criterion)
                sum += part.alternative == one ? part.points : part.alternative == other ? -part.points : 0;
        return sum;
    }

    const Framework& m_framework = test::rustVsGo();
    const Assessment m_assessment =
        assess(m_framework, test::answered(m_framework, {{"status", "greenfield"}, {"time-goes", "computing"}}), {});
    const AlternativeIndex m_go = *m_framework.find(AlternativeId{"go"});
    const AlternativeIndex m_rust = *m_framework.find(AlternativeId{"rust"});
};

TEST_F(Consequences, CompareWithTheDefault)
{
    const QString text = consequencesOf(m_framework, m_assessment, m_rust);
    EXPECT_TRUE(text.startsWith(QStringLiteral("Compared with Go:\nBetter: "))) << text.toStdString();
}

TEST_F(Consequences, NameTheLargestDifferenceFirst)
{
    CriterionIndex largest;
    for (std::size_t i = 0; i < m_framework.criteria.size(); ++i)
        if (gap(m_rust, m_go, CriterionIndex{i}) > gap(m_rust, m_go, largest))
            largest = CriterionIndex{i};
    const QString named = QStringLiteral("Better: %1 (+%2 points)")
                              .arg(QString::fromStdString(m_framework[largest].name))
                              .arg(gap(m_rust, m_go, largest), 0, 'f', 1);
    EXPECT_TRUE(consequencesOf(m_framework, m_assessment, m_rust).contains(named)) << named.toStdString();
}

TEST_F(Consequences, OfTheDefaultAreMeasuredAgainstTheBestOfTheOthers)
{
    const QString text = consequencesOf(m_framework, m_assessment, m_go);
    EXPECT_FALSE(text.startsWith(QStringLiteral("Compared with Go:"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Worse: "))) << text.toStdString();
}

TEST_F(Consequences, AreNoneForWhatIsOffTheTable)
{
    const AlternativeIndex keep = *m_framework.find(AlternativeId{"keep"});
    ASSERT_FALSE(m_assessment.alternatives[keep.value].available);
    EXPECT_EQ(consequencesOf(m_framework, m_assessment, keep), QString());
}

} // namespace
} // namespace waymark::ui
