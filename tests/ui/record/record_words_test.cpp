#include "ui/record/record_words.h"

#include <gtest/gtest.h>

#include "core/record/freeze.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"
#include "tests/ui/support/print_qt.h"
#include "ui/record/revision_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

Revision recorded()
{
    Revision revision;
    revision.number = 2;
    revision.said.status = RecordStatus::accepted;
    revision.said.date = "2026-11-28";
    revision.said.chosen = test::rustVsGo().alternatives[1].id;
    return revision;
}

TEST(RecordWords, TellNumberDateStatusAndChoice)
{
    const QString name = QString::fromStdString(test::rustVsGo().alternatives[1].name);
    EXPECT_EQ(recordedText(test::rustVsGo(), recorded()),
        QStringLiteral("Recorded as revision 2 on 28 Nov 2026, accepted: ") + name);
}

TEST(RecordWords, ShowAsItIsWhatTheyDoNotKnow)
{
    Revision revision = recorded();
    revision.said.date = "last %1 week";
    revision.said.chosen = AlternativeId{"%2 gone"};
    EXPECT_EQ(recordedText(test::rustVsGo(), revision),
        QStringLiteral("Recorded as revision 2 on last %1 week, accepted: %2 gone"));
}

TEST(RevisionWords, LeaveOutWhatWasNotSaid)
{
    Revision revision = recorded();
    revision.said.context = "<b>Too slow</b>";
    QStringList names;
    for (const auto& [name, text] : statementTexts(test::rustVsGo(), revision))
        names << name;
    EXPECT_EQ(names.join(u'|'), QStringLiteral("Chosen|Recommended|Status|Date|Context"));
}

TEST(RevisionWords, ShowWhatHidesInWhatWasSaid)
{
    Revision revision = recorded();
    const std::string typed = "gnp\u202Eexe\r\nsecond";
    revision.said.chosen = AlternativeId{typed};
    revision.said.supersededBy = revision.said.context = revision.said.consequences = typed;
    revision.said.decisionMakers = {typed, "Ada"};
    const QString line = QStringLiteral("gnp[U+202E]exe second");
    const QString lines = QStringLiteral("gnp[U+202E]exe\nsecond");
    const NamedTexts texts = statementTexts(test::rustVsGo(), revision);
    EXPECT_TRUE(texts.contains(std::pair(QStringLiteral("Chosen"), line)));
    EXPECT_TRUE(texts.contains(std::pair(QStringLiteral("Superseded by"), line)));
    EXPECT_TRUE(texts.contains(std::pair(QStringLiteral("Decision makers"), line + QStringLiteral(", Ada"))));
    EXPECT_TRUE(texts.contains(std::pair(QStringLiteral("Context"), lines)));
    EXPECT_TRUE(texts.contains(std::pair(QStringLiteral("Consequences"), lines)));
}

/// 'name=text' of each figure, in order.
QStringList figureLines(const Figures& figures)
{
    Revision revision = recorded();
    revision.frozen.figures = figures;
    QStringList lines;
    for (const auto& [name, text] : figureTexts(test::rustVsGo(), revision))
        lines << name + u'=' + text;
    return lines;
}

TEST(RevisionWords, NameWhatEveryFigureIsAbout)
{
    const Question& question = test::rustVsGo().questions.front();
    const Rule& rule = test::rustVsGo().rules.front();
    const QStringList lines =
        figureLines({{"verdict.alternative", "go"}, {"verdict.strength", "robust"}, {"answered", 12.0},
            {"answeredShare", 0.5}, {"value.go", 71.54}, {"excluded.keep", rule.id.text}, {"weight.tail-latency", 0.27},
            {"stable.tail-latency.low", 0.1}, {"stable.tail-latency.high", 0.86}, {"stable.tail-latency.below", "rust"},
            {"rank.go.1", 0.86}, {"rank.go.2", 0.1}, {"rank.go.4", 0.02}, {"verdictShare.go", 1.0},
            {"pairwise.go.rust", 0.7}, {"pairwiseInOrder.go.rust", 0.6}, {"points.go." + question.id.text, 3.26}});
    const QString latency = plain(test::rustVsGo()[*test::rustVsGo().find(CriterionId{"tail-latency"})].name);
    const QString keep = nameOfAlternative(test::rustVsGo(), {"keep"});
    EXPECT_EQ(lines.join(u'\n'),
        (QStringList{QStringLiteral("Verdict=Go"), QStringLiteral("How sure the verdict is=robust"),
             QStringLiteral("Questions answered=12"),
             QStringLiteral("Share of the questions that is answered=50\u00A0%"),
             QStringLiteral("Go: value, of 100=71.5"), keep + QStringLiteral(": off the table=") + plain(rule.text),
             latency + QStringLiteral(": weight=27\u00A0%"),
             latency + QStringLiteral(": least weight that keeps the verdict=10\u00A0%"),
             latency + QStringLiteral(": greatest weight that keeps the verdict=86\u00A0%"),
             latency + QStringLiteral(": verdict if it weighs less=Rust"),
             QStringLiteral("Go: the verdict in what-if worlds=100\u00A0%"),
             QStringLiteral("Go: 1st in what-if worlds=86\u00A0%"),
             QStringLiteral("Go: 2nd in what-if worlds=10\u00A0%"),
             QStringLiteral("Go: 4th in what-if worlds=2\u00A0%"),
             QStringLiteral("Go: above Rust in what-if worlds=70\u00A0%"),
             QStringLiteral("Go: above Rust in worlds with any weights in the same order=60\u00A0%"),
             QStringLiteral("Go: points by “%1”=3.3").arg(plain(question.title))})
            .join(u'\n'));
}

TEST(RevisionWords, NameEveryFigureThatIsComputed)
{
    const Framework& framework = test::rustVsGo();
    const Decision decision = test::answered(framework, {{"status", "greenfield"}, {"p99", "1-5ms"}});
    const Figures figures =
        assessmentFigures(framework, *studyOf(framework, decision, {Reading::full, {.worlds = 2000}}));
    const QStringList lines = figureLines(figures);
    EXPECT_EQ(lines.size(), qsizetype(figures.size()));
    for (const auto& [key, figure] : figures)
        for (const QString& line : lines)
            EXPECT_FALSE(line.startsWith(plain(key) + u'=')) << key;
}

TEST(RevisionWords, PutLastAsItIsWhatNoFrameworkKnows)
{
    const QStringList lines = figureLines({{"answered", 3.0}, {"another\u202E", "x\ny"}, {"value.gone", 71.54},
        {"verdict.alternative", "gone"}, {"weight.gone", 0.125}});
    EXPECT_EQ(lines.join(u'|'),
        QStringLiteral("Verdict=gone|Questions answered=3|another[U+202E]=x y|value.gone=71.54|weight.gone=0.125"));
}

} // namespace
} // namespace waymark::ui
