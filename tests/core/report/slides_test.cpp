#include "core/report/slides.h"

#include <gmock/gmock.h>

#include "core/report/chart_blocks.h"
#include "tests/core/report/reported.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Slides : public Reported {
protected:
    std::vector<Slide> slides()
    {
        m_report = report();
        return slidesOf({m_framework, m_decision, m_study, m_recorded ? &*m_recorded : nullptr});
    }

    Slide slide(const std::string& id)
    {
        for (Slide& each : slides())
            if (each.id == id)
                return each;
        ADD_FAILURE() << "no slide " << id;
        return {};
    }

    std::vector<std::string> ids()
    {
        std::vector<std::string> ids;
        for (const Slide& each : slides())
            ids.push_back(each.id);
        return ids;
    }

    void record()
    {
        m_recorded.emplace();
        m_recorded->said.status = RecordStatus::accepted;
        m_recorded->said.date = "2026-11-20";
        m_recorded->said.decisionMakers = {"Ada", "Grace"};
        m_recorded->said.chosen = m_framework.alternatives[1].id;
        m_recorded->said.whyOther = "We know it.";
    }

    /// The chart of that id in the report.
    const Chart& reported(const std::string& id) const
    {
        for (const Section& section : m_report.sections)
            for (const Block& block : section.blocks)
                if (const auto* chart = std::get_if<ChartBlock>(&block); chart && chart->chart.id == id)
                    return chart->chart;
        throw std::runtime_error("no chart " + id);
    }

    Report m_report;
};

TEST_F(Slides, TellFromTheTitleToThePriorities)
{
    givenAll();
    EXPECT_THAT(ids(), ElementsAre("title", "verdict", "points", "certainty", "flips", "next", "priorities"));
}

TEST_F(Slides, EndWithTheRecordIfThereIsOne)
{
    givenAll();
    record();
    const Slide last = slides().back();
    EXPECT_EQ(last.id, "record");
    EXPECT_THAT(say(last.statement), HasSubstr(m_framework.alternatives[1].name));
    EXPECT_EQ(last.colour, m_framework.alternatives[1].colour);
    EXPECT_EQ(say(last.lines), "accepted");
    ASSERT_EQ(last.bullets.size(), 2u);
    EXPECT_EQ(say(last.bullets[0].items.front()), "Ada, Grace");
    EXPECT_EQ(say(last.bullets[1].items.front()), "We know it.");
    EXPECT_THAT(say(slide("title").lines), HasSubstr("2026-11-20"));
}

TEST_F(Slides, SayWhatToAnswerFirstWhileNothingIsDecided)
{
    EXPECT_THAT(ids(), ElementsAre("title", "verdict", "priorities"));
    const Slide verdict = slide("verdict");
    EXPECT_EQ(say(verdict.statement), "Nothing is decided yet");
    EXPECT_EQ(verdict.colour, -1);
    EXPECT_THAT(say(verdict.lines), HasSubstr("Answer this first: "));
}

TEST_F(Slides, TheVerdictHasItsHeadlineColourAndReason)
{
    givenAll();
    const Slide verdict = slide("verdict");
    EXPECT_EQ(say(verdict.statement), m_study.assessment().verdict.headline);
    EXPECT_EQ(verdict.colour, m_report.headlineColour);
    ASSERT_FALSE(verdict.lines.empty());
    EXPECT_THAT(say({verdict.lines.front()}), HasSubstr(m_study.assessment().verdict.headline));
}

TEST_F(Slides, HaveTheChartsOfTheReport)
{
    givenAll();
    for (const char* id : {"points", "certainty", "flips"}) {
        const Slide made = slide(id);
        ASSERT_TRUE(made.chart) << id;
        EXPECT_EQ(*made.chart, reported(made.chart->id)) << id;
    }
}

TEST_F(Slides, NameTheVerdictsOwnPointsEvenIfAnotherHasMore)
{
    givenAll();
    const auto verdict = m_framework[*[this] { return report(), m_study.assessment().verdict.alternative; }()];
    EXPECT_THAT(say(slide("points").statement), testing::StartsWith(verdict.name));
}

TEST_F(Slides, SayHowOftenTheVerdictComesFirst)
{
    givenAll();
    const std::string said = say(slide("certainty").statement);
    const std::size_t verdict = m_study.assessment().verdict.alternative->value;
    const double share = m_study.settled.robustness->stated.rankAcceptability[verdict].front();
    EXPECT_THAT(said, HasSubstr(words().say({"report.percent", {{"share", share}}})));
}

TEST_F(Slides, ShowTheHeaviestPriorityFirst)
{
    givenAll();
    const Slide priorities = slide("priorities");
    const auto& bars = std::get<BarChart>(priorities.chart->drawing).bars;
    ASSERT_GT(bars.size(), 1u);
    double total = 0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        total += bars[i].parts.front().to;
        EXPECT_LE(bars[i].parts.front().to, std::get<BarChart>(priorities.chart->drawing).most);
        if (i > 0) {
            EXPECT_GE(bars[i - 1].parts.front().to, bars[i].parts.front().to);
        }
    }
    EXPECT_NEAR(total, 100, 1e-9);
    EXPECT_EQ(say(priorities.statement), say({priorities.chart->inWords.front()}));
}

TEST_F(Slides, LeaveOutWhatIsNotWorkedOutYet)
{
    givenAll();
    report();
    m_study.around.reset();
    m_study.settled.robustness.reset();
    std::vector<std::string> known;
    for (const Slide& each : slidesOf({m_framework, m_decision, m_study, nullptr}))
        known.push_back(each.id);
    EXPECT_THAT(known, ElementsAre("title", "verdict", "points", "priorities"));
}

} // namespace
} // namespace waymark::test
