#include "ui/record/statement_form.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "core/assessment/assess.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

class StatementFormTest : public testing::Test {
protected:
    StatementFormTest()
    {
        const AnswerTexts answers{{"status", "greenfield"}, {"time-goes", "waiting"}};
        m_form.showVerdict(assess(m_framework, test::answered(m_framework, answers), {}));
        m_form.show();
    }
    using AnswerTexts = test::AnswerTexts;
    template <class Widget> Widget& find(const char* name) const
    {
        auto* found = m_form.findChild<Widget*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return *found;
    }
    bool isShown(const char* name) const { return find<QWidget>(name).isVisible(); }
    Statement everything() const
    {
        Statement said;
        said.status = RecordStatus::superseded;
        said.supersededBy = "0007-again.md";
        said.date = "2026-11-28";
        said.decisionMakers = {"Ada", "Grace / \u202Eevil <b>"};
        said.consulted = {"Barbara"};
        said.informed = {"All & sundry"};
        said.context = "Line one\nline <two>";
        said.chosen = AlternativeId{"rust"};
        said.whyOther = std::string(10'000, 'w');
        said.consequences = "# not markup\n";
        said.confirmation = "  blanks kept  ";
        return said;
    }

    const Framework& m_framework = test::rustVsGo();
    StatementForm m_form{m_framework, nullptr};
};

TEST_F(StatementFormTest, GivesBackWhatItIsShown)
{
    m_form.showStatement(everything());
    EXPECT_EQ(m_form.statement(), everything());
}

TEST_F(StatementFormTest, OffersWhatIsOnTheTableAndMarksTheRecommendation)
{
    const auto& chosen = find<QComboBox>("record.chosen");
    QStringList offered;
    for (int i = 0; i < chosen.count(); ++i)
        offered << chosen.itemText(i);
    EXPECT_EQ(chosen.findData(QStringLiteral("keep")), -1);
    EXPECT_EQ(offered.filter(QStringLiteral("(recommended)")).size(), 1) << offered.join(u'|').toStdString();
}

TEST_F(StatementFormTest, AsksWhyAsSoonAsAnotherIsChosen)
{
    Statement said;
    said.chosen = AlternativeId{"go"};
    m_form.showStatement(said);
    EXPECT_FALSE(isShown("record.whyOther"));
    auto& chosen = find<QComboBox>("record.chosen");
    for (int i = 0; i < chosen.count() && m_form.statement().chosen != AlternativeId{"rust"}; ++i)
        QTest::keyClick(&chosen, Qt::Key_Down);
    EXPECT_TRUE(isShown("record.whyOther"));
    EXPECT_TRUE(find<QLabel>("record.whyOther.help").text().startsWith(QStringLiteral("The recommendation is Go.")));
}

TEST_F(StatementFormTest, AsksByWhatOnlyIfItIsSuperseded)
{
    m_form.showStatement(everything());
    EXPECT_TRUE(isShown("record.supersededBy"));
    QTest::keyClick(&find<QComboBox>("record.status"), Qt::Key_Home);
    EXPECT_FALSE(isShown("record.supersededBy"));
    EXPECT_EQ(m_form.statement().supersededBy, "");
}

TEST_F(StatementFormTest, ShowsEachFaultBesideItsField)
{
    m_form.showFaults({{"date", QStringLiteral("No such day")}});
    EXPECT_EQ(find<QLabel>("record.date.fault").text(), QStringLiteral("No such day"));
    EXPECT_TRUE(isShown("record.date.fault"));
    EXPECT_FALSE(isShown("record.status.fault"));
    EXPECT_EQ(find<QLineEdit>("record.date").accessibleDescription(), QStringLiteral("No such day"));
    m_form.showFaults({});
    EXPECT_FALSE(isShown("record.date.fault"));
}

TEST_F(StatementFormTest, PutsAStartBehindWhatIsWritten)
{
    const auto& consequences = find<QPlainTextEdit>("record.consequences");
    m_form.addConsequences(QStringLiteral("Better: speed."));
    EXPECT_EQ(consequences.toPlainText(), QStringLiteral("Better: speed."));
    m_form.addConsequences(QStringLiteral("Worse: ease."));
    EXPECT_EQ(consequences.toPlainText(), QStringLiteral("Better: speed.\n\nWorse: ease."));
}

} // namespace
} // namespace waymark::ui
