#include "ui/record/record_words.h"

#include <gtest/gtest.h>

#include "tests/support/shipped_framework.h"
#include "tests/ui/support/print_qt.h"
#include "ui/record/revision_words.h"

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

TEST(RevisionWords, PutFiguresIntoWords)
{
    Revision revision = recorded();
    const Framework& framework = test::rustVsGo();
    revision.frozen.figures = {{"value." + framework.alternatives[0].id.text, 71.5},
        {"weight." + framework.criteria[0].id.text, 0.27}, {"weight.gone", 0.5},
        {"verdict.alternative", framework.alternatives[0].id.text}};
    QStringList lines;
    for (const auto& [name, text] : figureTexts(framework, revision))
        lines << name + u'=' + text;
    const QString alternative = QString::fromStdString(framework.alternatives[0].name);
    const QString criterion = QString::fromStdString(framework.criteria[0].name);
    EXPECT_TRUE(lines.contains(QStringLiteral("Value: %1=71.5").arg(alternative))) << lines.join(u'|').toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("Weight: %1=27\u00A0%").arg(criterion)));
    EXPECT_TRUE(lines.contains(QStringLiteral("Verdict=") + alternative));
    EXPECT_TRUE(lines.contains(QStringLiteral("weight.gone=50\u00A0%")));
}

} // namespace
} // namespace waymark::ui
