#include <gtest/gtest.h>

#include <QUndoStack>

#include "tests/ui/document/tiny_document.h"

namespace waymark::test {
namespace {

using Values = std::vector<std::optional<double>>;

Values valuesOf(const ui::DecisionDocument& document)
{
    Values values;
    for (const AlternativeResult& alternative : document.assessment()->alternatives)
        values.push_back(alternative.value);
    return values;
}

Values difference(const Values& before, const Values& after)
{
    Values moved;
    for (std::size_t i = 0; i < before.size(); ++i)
        moved.push_back(before[i] && after[i] ? std::optional(*after[i] - *before[i]) : std::nullopt);
    return moved;
}

class LastEffectTest : public testing::Test {
protected:
    void SetUp() override { answer(*document, "status", "existing"); }

    void expectEffect(const std::string& question, const Values& before) const
    {
        const auto& effect = document->lastEffect();
        ASSERT_TRUE(effect);
        EXPECT_EQ(effect->question, questionOf(*document, question));
        EXPECT_EQ(effect->moved, difference(before, valuesOf(*document)));
    }

    std::unique_ptr<ui::DecisionDocument> document = tinyDocument();
};

TEST(LastEffect, IsNoneBeforeTheFirstAnswer)
{
    EXPECT_FALSE(tinyDocument()->lastEffect());
}

TEST_F(LastEffectTest, IsWhatTheAnswerMoved)
{
    const Values before = valuesOf(*document);
    answer(*document, "load", "high");
    expectEffect("load", before);
    EXPECT_LT(document->lastEffect()->moved[0], 0.0) << "steady loses by much load";
    EXPECT_GT(document->lastEffect()->moved[1], 0.0) << "swift wins by it";
}

TEST_F(LastEffectTest, IsThatOfTheLastAnswerAloneEvenIfNobodyAskedInBetween)
{
    const auto asked = tinyDocument();
    answer(*asked, "status", "existing");
    answer(*asked, "load", "high");
    const Values before = valuesOf(*asked);

    answer(*document, "load", "high");
    answer(*document, "bill", "big");
    expectEffect("bill", before);
}

TEST_F(LastEffectTest, SurvivesANoteEvenIfNobodyAskedInBetween)
{
    const Values before = valuesOf(*document);
    answer(*document, "load", "high");
    document->setNote(questionOf(*document, "load"), QStringLiteral("measured"));
    expectEffect("load", before);
}

TEST_F(LastEffectTest, IsGoneAfterADragEvenIfNobodyAskedInBetween)
{
    answer(*document, "load", "high");
    document->setRating(criterionOf(*document, "speed"), 100);
    EXPECT_FALSE(document->lastEffect());
}

TEST_F(LastEffectTest, LeavesOutWhatComesAfterTheAnswer)
{
    const Values before = valuesOf(*document);
    answer(*document, "load", "high");
    const Values after = valuesOf(*document);
    document->setNote(questionOf(*document, "load"), QStringLiteral("measured"));
    document->setTitle(QStringLiteral("This way"));
    ASSERT_TRUE(document->lastEffect()) << "a note and a title move nothing";
    EXPECT_EQ(document->lastEffect()->moved, difference(before, after));
    document->setRating(criterionOf(*document, "speed"), 100);
    EXPECT_FALSE(document->lastEffect());
}

TEST_F(LastEffectTest, OfAnUndoneAnswerIsTheWayBack)
{
    answer(*document, "load", "high");
    const Values before = valuesOf(*document);
    document->undoStack().undo();
    expectEffect("load", before);
    EXPECT_GT(document->lastEffect()->moved[0], 0.0);
}

TEST_F(LastEffectTest, OfTypingIsThatOfAllThatWasTyped)
{
    const Values before = valuesOf(*document);
    answer(*document, "size", "1");
    answer(*document, "size", "10");
    answer(*document, "size", "100");
    expectEffect("size", before);
}

TEST_F(LastEffectTest, HasNoFigureForWhatTheAnswerTookOffTheTable)
{
    answer(*document, "status", "new");
    const auto& moved = document->lastEffect()->moved;
    EXPECT_FALSE(moved.at(3)) << "there is nothing to keep";
    EXPECT_TRUE(moved.at(0));
    answer(*document, "status", "existing");
    EXPECT_FALSE(document->lastEffect()->moved.at(3)) << "nor had it a value to move from";
}

TEST_F(LastEffectTest, IsGoneWhenAnotherReadingMovesTheValues)
{
    answer(*document, "load", "high");
    ASSERT_TRUE(document->lastEffect());
    document->setReading(Reading::articleOnly);
    EXPECT_FALSE(document->lastEffect()) << "cost is not the article's";
}

} // namespace
} // namespace waymark::test
