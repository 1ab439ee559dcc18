#include "ui/pages/verdict_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QUndoStack>

#include "core/decision/decision_json.h"
#include "core/explanation/explain.h"
#include "core/explanation/flips.h"
#include "core/explanation/next_questions.h"
#include "core/explanation/strength.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"
#include "tests/ui/support/picture.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/profile_chart.h"
#include "ui/charts/stability_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/document/decision_document.h"
#include "ui/document/exploration.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"

namespace waymark::ui {
namespace {

Decision example(const std::string& name)
{
    const std::string file = std::string(WAYMARK_RESOURCES "/examples/") + name + ".waymark";
    return *loadDecision(test::readPlainly(file), file);
}

/// The page over a decision, shown.
struct Shown {
    explicit Shown(Decision decision, const Framework& framework = test::rustVsGo())
        : document(std::make_shared<Framework>(framework), std::move(decision), Clock{}),
          page(document, texts)
    {
        document.settleNow();
        page.resize(1280, 720);
        page.show();
    }

    QString text(const char* name) const { return page.findChild<QLabel*>(QLatin1String(name))->text(); }
    bool says(const QString& wanted) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisibleTo(&page) && label->text().contains(wanted))
                return true;
        return false;
    }
    bool showsCharts() const
    {
        const auto charts = page.findChildren<ChartCard*>();
        return std::any_of(charts.begin(), charts.end(), [this](auto* chart) { return chart->isVisibleTo(&page); });
    }

    Texts texts{*MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en")};
    DecisionDocument document;
    VerdictPage page;
};

TEST(VerdictPage, NamesTheVerdictAndShowsItsCharts)
{
    Shown shown(example("trading-gateway"));
    EXPECT_EQ(shown.text("verdict.headline"), plain(shown.document.assessment()->verdict.headline));
    EXPECT_TRUE(shown.showsCharts());
    shown.document.exploreNow();
    for (const ChartCard* chart : shown.page.findChildren<ChartCard*>()) {
        EXPECT_TRUE(chart->isVisibleTo(&shown.page));
        EXPECT_FALSE(chart->description().isEmpty());
        EXPECT_FALSE(chart->table().rows.isEmpty());
    }
}

TEST(VerdictPage, BlankSheetSaysWhatToAnswerFirstAndShowsNoChart)
{
    const Shown shown(test::answered(test::rustVsGo(), {}));
    EXPECT_EQ(shown.text("verdict.headline"), QStringLiteral("Nothing is decided yet"));
    EXPECT_TRUE(shown.text("verdict.summary").contains(plain(test::rustVsGo().questions.front().title)));
    EXPECT_FALSE(shown.showsCharts());
}

TEST(VerdictPage, SaysEverythingThatTheExplanationSays)
{
    const Shown shown(example("hot-loop-in-go"));
    const Explanation said = explain(test::rustVsGo(), *shown.document.assessment());
    for (const auto* messages : {&said.proof, &said.exclusions, &said.cautions, &said.basis})
        for (const Message& message : *messages)
            EXPECT_TRUE(shown.says(shown.texts.say(message))) << message.id;
}

TEST(VerdictPage, NamesTheQuestionsBehindEveryReason)
{
    const Shown shown(example("trading-gateway"));
    const auto assessment = shown.document.assessment();
    ASSERT_FALSE(assessment->reasons.empty());
    for (const Reason& reason : assessment->reasons) {
        EXPECT_TRUE(shown.says(plain(test::rustVsGo()[reason.rule].text)));
        for (const QuestionIndex question : reason.because)
            EXPECT_TRUE(shown.says(plain(test::rustVsGo()[question].title)));
    }
}

TEST(VerdictPage, SaysHowStrongTheVerdictIsAndByWhichThresholds)
{
    const Shown shown(example("trading-gateway"));
    const Robustness& found = *shown.document.robustness();
    const StrengthSentences said = strengthSentences(test::rustVsGo(), *shown.document.assessment(), found);
    EXPECT_EQ(shown.text("verdict.strength"), shown.texts.say(said.name));
    EXPECT_TRUE(shown.text("verdict.doubts").startsWith(shown.texts.say(said.shares)));
    for (const Message& doubt : said.doubts)
        EXPECT_TRUE(shown.text("verdict.doubts").contains(shown.texts.say(doubt)));
    EXPECT_TRUE(shown.text("verdict.thresholds").contains(percent(test::rustVsGo().thresholds.robustAsStated)));
}

TEST(VerdictPage, BlankSheetSaysNothingOfStrength)
{
    const Shown shown(test::answered(test::rustVsGo(), {}));
    for (const char* name : {"verdict.strength", "verdict.doubts", "verdict.thresholds"})
        EXPECT_TRUE(shown.page.findChild<QLabel*>(QLatin1String(name))->isHidden()) << name;
}

TEST(VerdictPage, SaysWhatWouldTurnItOnceItHasLookedAround)
{
    Shown shown(example("hot-loop-in-go"));
    shown.document.exploreNow();
    const Exploration& found = *shown.document.exploration();
    for (const WorthFindingOut& each : worthFindingOut(found.next))
        EXPECT_TRUE(shown.says(shown.texts.say(each.why)));
    EXPECT_TRUE(shown.says(QStringLiteral("The nearest changes")));
    const FlipSentences said = flipSentences(test::rustVsGo(), *shown.document.assessment(), found.flips);
    for (const FlipSentence& sentence : {said.answers.front(), said.weights.front(), said.values.front()}) {
        EXPECT_TRUE(shown.says(shown.texts.say(sentence.said)));
        for (const Message& line : sentence.where)
            EXPECT_TRUE(shown.says(shown.texts.say(line)));
    }
    EXPECT_TRUE(shown.page.findChild<TornadoChart*>()->isVisibleTo(&shown.page));
}

TEST(VerdictPage, HasACardForTheBestCaseOfEachLoserAndOfNobodyElse)
{
    Shown shown(example("hot-loop-in-go"));
    shown.document.exploreNow();
    const Assessment& assessment = *shown.document.assessment();
    for (std::size_t a = 0; a < test::rustVsGo().alternatives.size(); ++a) {
        const bool hasLost =
            assessment.alternatives[a].available && assessment.verdict.alternative != AlternativeIndex{a};
        const QString title = QStringLiteral("The best case for ") + plain(test::rustVsGo().alternatives[a].name);
        EXPECT_EQ(shown.says(title), hasLost) << title.toStdString();
    }
    const Flips& flips = shown.document.exploration()->flips;
    for (const BestCaseSentences& best : flipSentences(test::rustVsGo(), assessment, flips).bestCases)
        for (const Message& sentence : best.who)
            EXPECT_TRUE(shown.says(shown.texts.say(sentence)));
}

TEST(VerdictPage, TellsOfAnEdgeOnce)
{
    Shown shown(example("trading-gateway"));
    shown.document.exploreNow();
    EXPECT_TRUE(shown.says(QStringLiteral("Close to an edge")));
    EXPECT_FALSE(shown.says(QStringLiteral("‘One separable part’ instead of ‘All of it’")));
}

TEST(VerdictPage, LooksAroundOnlyWhileItIsShown)
{
    Shown shown(example("trading-gateway"));
    QSignalSpy explored(&shown.document, &DecisionDocument::explored);
    ASSERT_TRUE(explored.wait(60'000));
    shown.page.hide();
    shown.document.setRating(CriterionIndex{0}, 77);
    QSignalSpy weighed(&shown.document, &DecisionDocument::weighed);
    while (weighed.size() < 2) // few worlds, then all
        ASSERT_TRUE(weighed.wait(10'000));
    EXPECT_EQ(explored.size(), 1);
    shown.page.show();
    EXPECT_TRUE(explored.wait(60'000));
}

TEST(VerdictPage, FollowsTheDocument)
{
    Shown shown(example("trading-gateway"));
    const QString before = shown.text("verdict.headline");
    for (std::size_t question = 0; question < test::rustVsGo().questions.size(); ++question)
        shown.document.setAnswer(QuestionIndex{question}, std::nullopt);
    QApplication::processEvents();
    EXPECT_EQ(shown.text("verdict.headline"), QStringLiteral("Nothing is decided yet"));
    EXPECT_FALSE(shown.showsCharts());
    while (shown.document.undoStack().canUndo())
        shown.document.undoStack().undo();
    QApplication::processEvents();
    shown.document.settleNow();
    EXPECT_EQ(shown.text("verdict.headline"), before);
    EXPECT_TRUE(shown.showsCharts());
}

TEST(VerdictPage, NothingStandsBeyondTheRightEdgeHoweverNarrow)
{
    Shown shown(example("hot-loop-in-go"));
    shown.document.exploreNow();
    for (const int width : {1800, 1070, 860, 700}) {
        shown.page.resize(width, 560);
        QApplication::processEvents();
        EXPECT_LE(shown.page.findChild<QScrollArea*>()->widget()->width(), width) << width;
    }
}

/// Names and labels far longer than any that ships, with a word as long as compounds become.
Framework withLongNames()
{
    const std::string compound(32, 'w');
    Framework framework = test::rustVsGo();
    for (Alternative& alternative : framework.alternatives)
        alternative.name += " and everything that goes with it, " + compound;
    for (Criterion& criterion : framework.criteria)
        criterion.name += " as far as anybody can tell today " + compound;
    for (Question& question : framework.questions)
        for (Option& option : question.options)
            option.label += " as the people who run it every day would say, " + compound;
    return framework;
}

TEST(VerdictPage, NothingStandsBeyondTheRightEdgeHoweverLongTheNames)
{
    const Framework framework = withLongNames();
    for (const char* name : {"hot-loop-in-go", "database-bound-api"}) {
        Shown shown(example(name), framework);
        shown.document.exploreNow();
        for (const int width : {1280, 860}) {
            shown.page.resize(width, 720);
            QApplication::processEvents();
            QApplication::processEvents(); // the headline may move above the summary only now
            EXPECT_LE(shown.page.findChild<QScrollArea*>()->widget()->width(), width) << width;
        }
    }
}

TEST(VerdictPage, NothingStandsBeyondTheRightEdgeAtTwiceTheSize)
{
    applyTheme(*qApp, ThemeChoice::light, 2);
    Shown shown(example("hot-loop-in-go"));
    shown.document.exploreNow();
    shown.page.resize(1050, 560);
    QApplication::processEvents();
    EXPECT_LE(shown.page.findChild<QScrollArea*>()->widget()->width(), 1050);
    applyTheme(*qApp, ThemeChoice::light, 1);
}

TEST(VerdictPage, LooksAroundTheArticlesReadingToo)
{
    Shown shown(example("game-server"));
    shown.document.setReading(Reading::articleOnly);
    shown.document.exploreNow();
    EXPECT_TRUE(shown.says(QStringLiteral("What to find out next")));
}

TEST(VerdictPage, ChartsFollowTheTheme)
{
    Shown shown(example("trading-gateway"));
    for (const ThemeChoice choice : {ThemeChoice::dark, ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(*qApp, choice, 1);
        QApplication::processEvents();
        auto* headline = shown.page.findChild<QLabel*>(QStringLiteral("verdict.headline"));
        const Theme& theme = Theme::of(QApplication::palette());
        EXPECT_EQ(theme.dark, choice == ThemeChoice::dark);
        EXPECT_TRUE(shows(*headline, theme.alternatives[1]));
        for (const QChartView* view : shown.page.findChildren<QChartView*>())
            EXPECT_EQ(view->chart()->backgroundBrush().color(), theme.card);
    }
}

} // namespace
} // namespace waymark::ui
