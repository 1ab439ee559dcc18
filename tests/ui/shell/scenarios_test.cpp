// Scenarios in the window: by menu, switch, keys and palette, and said wherever one is shown.
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "tests/ui/shell/window_fixture.h"
#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/shell/window_actions.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;

class ScenariosInTheWindow : public WindowFixture {
protected:
    ScenariosInTheWindow() { open({{"status", "greenfield"}, {"p99", "20-100ms"}}); }

    template <class Widget> Widget& find(const char* name) const
    {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no ") + name);
        return *found;
    }
    /// Presses a key where the focus is, or else on the window.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, Qt::Key(key), modifiers);
        settle();
    }
    /// Types a name into the dialog that asks for it.
    void typeName(const QString& name)
    {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(dialog);
        auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("name"));
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        if (!QApplication::activeModalWidget()) { // no window manager gives the window the keys back after a dialog
            window.activateWindow();
            settle();
        }
    }
    void add(const QString& name)
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        typeName(name);
    }
    QString shown() const { return find<QToolButton>("scenarioSwitch").text(); }
    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const Scenario& scenario : document->stored().scenarios)
            all.push_back(scenario.name);
        return all;
    }
};

TEST_F(ScenariosInTheWindow, AreMadeNamedMovedAndDeletedByKeysAlone)
{
    add(QStringLiteral("If P99 were 2 ms"));
    EXPECT_THAT(names(), ElementsAre("If P99 were 2 ms"));
    EXPECT_EQ(shown(), QStringLiteral("If P99 were 2 ms ▾"));
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_THAT(names(), ElementsAre("If P99 were 2 ms", "If P99 were 2 ms (copy)"));
    press(Qt::Key_F2, Qt::ShiftModifier);
    typeName(QStringLiteral("If we hire"));
    press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(names(), ElementsAre("If we hire", "If P99 were 2 ms"));
    press(Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(names(), ElementsAre("If P99 were 2 ms", "If we hire"));
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(names(), ElementsAre("If P99 were 2 ms"));
    EXPECT_EQ(shown(), QStringLiteral("The decision ▾"));
    while (document->undoStack().canUndo())
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(names().empty());
}

TEST_F(ScenariosInTheWindow, AreChosenByKeysAndByTheSwitch)
{
    add(QStringLiteral("a"));
    add(QStringLiteral("b"));
    press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(shown(), QStringLiteral("a ▾"));
    press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(shown(), QStringLiteral("The decision ▾"));
    const QMenu* menu = find<QToolButton>("scenarioSwitch").menu();
    ASSERT_TRUE(menu);
    menu->actions().at(2)->trigger();
    EXPECT_EQ(shown(), QStringLiteral("b ▾"));
    EXPECT_TRUE(menu->actions().at(2)->isChecked());
}

TEST_F(ScenariosInTheWindow, SayInHowMuchTheyDifferAndLeadBack)
{
    const auto& bar = find<QWidget>("scenarioBar");
    EXPECT_FALSE(bar.isVisible());
    add(QStringLiteral("If P99 were 2 ms"));
    EXPECT_TRUE(bar.isVisible());
    const auto& difference = find<QLabel>("scenarioBar.difference");
    EXPECT_EQ(difference.text(), QStringLiteral("nothing differs from the decision yet"));
    give(*document, "p99", "under-1ms");
    EXPECT_EQ(difference.text(), QStringLiteral("1 answer differs"));
    give(*document, "scope", "part");
    document->setRating({0}, 100);
    EXPECT_EQ(difference.text(), QStringLiteral("2 answers differ, and the priorities"));
    auto& back = find<QAbstractButton>("scenarioBar.back");
    back.setFocus();
    QTest::keyClick(&back, Qt::Key_Space);
    EXPECT_FALSE(document->scenario());
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(ScenariosInTheWindow, AreNamedAsTyped)
{
    const QString name = QStringLiteral("<b>If</b> &we \"hire\"");
    add(name);
    EXPECT_EQ(find<QLabel>("scenarioBar.name").text(), QStringLiteral("Scenario “%1”").arg(name));
    EXPECT_EQ(find<QLabel>("scenarioBar.name").textFormat(), Qt::PlainText);
    EXPECT_EQ(action("scenario.1").text(), QStringLiteral("<b>If</b> &&we \"hire\""));
}

TEST_F(ScenariosInTheWindow, ShowTextThatCouldHideSomething)
{
    document->addScenario(QStringLiteral("a\u202Eb\tc\nd"));
    settle();
    EXPECT_EQ(action("scenario.1").text(), QStringLiteral("a[U+202E]b c d"));
}

TEST_F(ScenariosInTheWindow, AreLongOnlyWherePointedAt)
{
    document->addScenario(QString(400, QLatin1Char('w')));
    settle();
    EXPECT_LT(find<QToolButton>("scenarioSwitch").width(), window.width() / 3);
    EXPECT_TRUE(find<QToolButton>("scenarioSwitch").toolTip().contains(QString(400, QLatin1Char('w'))));
    EXPECT_LE(window.width(), 1280);
}

TEST_F(ScenariosInTheWindow, AreOfferedOnTheVerdictAsADuplicate)
{
    auto& button = find<QAbstractButton>("footer.newScenario");
    EXPECT_FALSE(button.isVisible());
    window.workspace()->goTo(window.workspace()->steps().size() - 1);
    EXPECT_TRUE(button.isVisible());
    EXPECT_EQ(button.text(), QStringLiteral("Duplicate as scenario"));
    button.click();
    settle();
    typeName(QStringLiteral("a"));
    EXPECT_THAT(names(), ElementsAre("a"));
}

TEST_F(ScenariosInTheWindow, OfferOnlyWhatCanBeDone)
{
    const auto enabled = [this] {
        std::string found;
        for (const char* name : {"newScenario", "duplicateScenario", "renameScenario", "scenarioUp", "scenarioDown",
                 "deleteScenario", "compareScenarios"})
            found += action(name).isEnabled() ? '1' : '0';
        return found;
    };
    EXPECT_EQ(enabled(), "1000000");
    add(QStringLiteral("a"));
    EXPECT_EQ(enabled(), "1110011");
    add(QStringLiteral("b"));
    EXPECT_EQ(enabled(), "1111011");
    document->showScenario(std::nullopt);
    EXPECT_EQ(enabled(), "1000001");
    window.showStart();
    EXPECT_EQ(enabled(), "0000000");
}

TEST_F(ScenariosInTheWindow, KeepANameOutThatHasNoLetter)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    typeName(QStringLiteral("   "));
    EXPECT_TRUE(names().empty());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(QApplication::activeModalWidget());
}

TEST_F(ScenariosInTheWindow, TakeATypedTitleBeforeTheyOpen)
{
    add(QStringLiteral("a"));
    action("editTitle").trigger();
    QTest::keyClicks(&find<QLineEdit>("title"), QStringLiteral("Typed"));
    action("scenario.0").trigger();
    EXPECT_EQ(document->stored().title, "Typed");
}

TEST_F(ScenariosInTheWindow, AreComparedFromTheMenu)
{
    add(QStringLiteral("a"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->objectName(), QStringLiteral("compareScenarios"));
    dialog->close();
    settle();
}

} // namespace
} // namespace waymark::test
