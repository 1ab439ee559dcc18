#include "ui/questions/own_values_view.h"

#include <gtest/gtest.h>

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include "tests/ui/document/tiny_document.h"
#include "tests/ui/support/print_qt.h"
#include "ui/questions/question_card.h"

namespace waymark::ui {
namespace {

class OwnValues : public testing::Test {
protected:
    OwnValues()
    {
        test::answer(*m_document, "status", "new");
        test::answer(*m_document, "load", "high");
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }

    template <class Widget> Widget* the(const char* name) { return m_view.findChild<Widget*>(QLatin1String(name)); }
    double field(const char* name) { return the<QDoubleSpinBox>(name)->value(); }
    void type(const char* name, const char* text)
    {
        auto* field = the<QWidget>(name);
        field->setFocus();
        if (auto* number = qobject_cast<QDoubleSpinBox*>(field))
            number->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    const OwnEvidence* own() { return m_document->ownEvidence(m_load, {0}); }

    std::unique_ptr<DecisionDocument> m_document = test::tinyDocument();
    QuestionIndex m_load = test::questionOf(*m_document, "load");
    OwnValuesView m_view{*m_document, m_load, nullptr};
};

TEST_F(OwnValues, BeginWithTheFrameworksValue)
{
    EXPECT_EQ(field("own.steady.low"), 20);
    EXPECT_EQ(field("own.steady.mode"), 30);
    EXPECT_EQ(field("own.steady.high"), 40);
    EXPECT_FALSE(the<QLabel>("own.mark.steady")->isVisible());
    EXPECT_FALSE(the<QPushButton>("own.reset.steady")->isVisible());
}

TEST_F(OwnValues, CountAsSoonAsANumberIsTypedAndAreMarked)
{
    type("own.steady.mode", "35");
    ASSERT_TRUE(own());
    EXPECT_EQ(own()->value, (Triangle{20, 35, 40}));
    EXPECT_TRUE(the<QLabel>("own.mark.steady")->isVisible());
    EXPECT_TRUE(m_document->assessment()->contributions.front().own);
}

TEST_F(OwnValues, KeepTheirOrderWhateverIsTyped)
{
    type("own.steady.low", "90");
    EXPECT_EQ(own()->value, (Triangle{90, 90, 90}));
    type("own.steady.high", "10");
    EXPECT_EQ(own()->value, (Triangle{10, 10, 10}));
}

TEST_F(OwnValues, SayWhatTheyStandOn)
{
    type("own.steady.mode", "35");
    type("own.steady.source", "our benchmark, March");
    type("own.steady.note", "two machines");
    EXPECT_EQ(own()->source, "our benchmark, March");
    EXPECT_EQ(own()->note, "two machines");
    EXPECT_EQ(own()->value, (Triangle{20, 35, 40}));
}

TEST_F(OwnValues, GoBackToTheFrameworksAndCanBeUndone)
{
    type("own.steady.mode", "35");
    QTest::mouseClick(the<QPushButton>("own.reset.steady"), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_FALSE(own());
    EXPECT_EQ(field("own.steady.mode"), 30);
    m_document->undoStack().undo();
    QCoreApplication::processEvents();
    ASSERT_TRUE(own());
    EXPECT_EQ(field("own.steady.mode"), 35);
}

TEST_F(OwnValues, RestWhileTheAnswerIsAnother)
{
    type("own.steady.mode", "35");
    test::answer(*m_document, "load", "low");
    QCoreApplication::processEvents();
    EXPECT_EQ(field("own.steady.mode"), 80);
    EXPECT_FALSE(the<QLabel>("own.mark.steady")->isVisible());
    test::answer(*m_document, "load", "high");
    QCoreApplication::processEvents();
    EXPECT_EQ(field("own.steady.mode"), 35);
}

TEST_F(OwnValues, AreNotAskedForWhatIsOffTheTable)
{
    EXPECT_FALSE(the<QWidget>("own.keep")->isVisible());
}

TEST_F(OwnValues, HaveNoPlaceOnAQuestionWithoutValues)
{
    QuestionCard card(*m_document, test::questionOf(*m_document, "status"), nullptr);
    EXPECT_FALSE(card.findChild<QPushButton*>(QStringLiteral("ownValues.status")));
}

TEST_F(OwnValues, AreCountedOnTheCard)
{
    QuestionCard card(*m_document, m_load, nullptr);
    auto* toggle = card.findChild<QPushButton*>(QStringLiteral("ownValues.load"));
    EXPECT_EQ(toggle->text(), QStringLiteral("Our own values"));
    type("own.steady.mode", "35");
    EXPECT_EQ(toggle->text(), QStringLiteral("Our own values: 1"));
}

} // namespace
} // namespace waymark::ui
