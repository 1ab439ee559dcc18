#include "ui/questions/evidence_view.h"

#include <gtest/gtest.h>

#include <QLabel>

#include "tests/support/valued_framework.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

QStringList textsOf(const QWidget& view)
{
    QStringList texts;
    for (const QLabel* label : view.findChildren<QLabel*>())
        texts += label->text();
    return texts;
}

TEST(OpenableUrl, isAWebAddress)
{
    EXPECT_TRUE(openableUrl("https://go.dev/solutions/").isValid());
    EXPECT_TRUE(openableUrl("http://example.org").isValid());
}

TEST(OpenableUrl, isNothingThatRunsOrReadsFiles)
{
    for (const char* text : {"file:///etc/passwd", "javascript:alert(1)", "https://", "https://me:secret@example.org",
             "smb://host/share", "go.dev", ""})
        EXPECT_FALSE(openableUrl(text).isValid()) << text;
}

TEST(EvidenceView, listsEveryOptionWithItsValues)
{
    const Framework framework = test::FrameworkBuilder().build();
    const EvidenceView view(framework, *framework.find(QuestionId{"load"}), nullptr);
    const QStringList texts = textsOf(view);
    EXPECT_TRUE(texts.contains(QStringLiteral("Little")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Much")));
    EXPECT_FALSE(texts.filter(QStringLiteral("Steady ")).isEmpty());
}

TEST(EvidenceView, saysWhatOutcomesAreWorth)
{
    const auto lineOf = [](const test::FrameworkBuilder& builder, const char* question) {
        const Framework framework = builder.build();
        const EvidenceView view(framework, *framework.find(QuestionId{question}), nullptr);
        EXPECT_TRUE(textsOf(view).filter(QStringLiteral("straight lines")).isEmpty());
        return textsOf(view).filter(QStringLiteral("outcomes")).join(u'|');
    };
    EXPECT_EQ(lineOf(test::valuedSize(test::kPiecewise), "size"),
        QStringLiteral("The values are those of outcomes: 200 days: 20  ·  60 days: 80  ·  20 days: 90"));
    EXPECT_EQ(lineOf(test::valuedSize(test::kLinear), "size"),
        QStringLiteral("The values are those of outcomes: 200 days: 0  ·  0 days: 100"));
    EXPECT_EQ(lineOf(test::valuedSize(test::kExponential), "size"),
        QStringLiteral("The values are those of outcomes: 300 days: 0  ·  200 days: 50  ·  0 days: 100"));
    EXPECT_EQ(lineOf(test::gradedLoad(), "load"),
        QStringLiteral("The values are those of outcomes: poor: 0  ·  fair: 40  ·  good: 100"));
}

TEST(EvidenceView, namesSourceAndYear)
{
    const Framework framework = test::FrameworkBuilder().set("questions/load/cites", "['C1']").build();
    const EvidenceView view(framework, *framework.find(QuestionId{"load"}), nullptr);
    EXPECT_TRUE(textsOf(view).contains(QStringLiteral("Article: Swift is faster.")));
    EXPECT_FALSE(textsOf(view).filter(QStringLiteral("A. Author, 2024")).isEmpty());
}

TEST(EvidenceBehind, addsWhatTheClaimsStandOnOnce)
{
    const Framework framework = test::FrameworkBuilder().build();
    const auto indexOf = [&](const char* id) {
        std::size_t i = 0;
        while (framework.evidence[i].id.text != id)
            ++i;
        return EvidenceIndex{i};
    };
    const std::vector<EvidenceIndex> expected{indexOf("R1"), indexOf("C1")};
    EXPECT_EQ(evidenceBehind(framework, {indexOf("R1"), indexOf("R1")}), expected);
}

TEST(EvidenceView, showsHostileTextAsItIs)
{
    const Framework framework = test::FrameworkBuilder()
                                    .set("questions/load/cites", "['C1']")
                                    .set("evidence/C1/text", "'<img src=x><b>bold</b>'")
                                    .build();
    const EvidenceView view(framework, *framework.find(QuestionId{"load"}), nullptr);
    for (const QLabel* label : view.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_TRUE(textsOf(view).contains(QStringLiteral("Article: <img src=x><b>bold</b>")));
}

} // namespace
} // namespace waymark::ui
