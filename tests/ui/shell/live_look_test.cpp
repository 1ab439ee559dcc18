#include <gtest/gtest.h>

#include <QApplication>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/notice_bar.h"
#include "ui/theme/theme.h"

namespace waymark::test {
namespace {

struct Look {
    ui::ThemeChoice theme = ui::ThemeChoice::light;
    double zoom = 1;
};

const Look kLight{ui::ThemeChoice::light, 1};
const Look kDark{ui::ThemeChoice::dark, 1};
const Look kLarge{ui::ThemeChoice::light, 1.5};

void apply(const Look& look)
{
    ui::applyTheme(*qApp, look.theme, look.zoom);
}

using Pictures = QMap<QString, QImage>;
const QString kStart = QStringLiteral("start");

/// A window with an answered decision that has been on a page of every kind, its first evidence open.
class LiveWindow : public WindowFixture {
public:
    LiveWindow()
    {
        QApplication::setCursorFlashTime(0);
        ui::StartContent content;
        content.recent.push_back({folder.filePath(QStringLiteral("a.waymark")), QStringLiteral("Payments"),
            QStringLiteral("Rust vs Go"), 20, 20, QStringLiteral("Go"), 0, false});
        content.examples.push_back({QStringLiteral("/e.waymark"), QStringLiteral("Example"), QStringLiteral("Below")});
        window.setStartContent(content);
        open({{"status", "greenfield"}, {"p99", "5-20ms"}});
        window.notices().showNotice(
            {QStringLiteral("key"), ui::Severity::warning, QStringLiteral("Something to read"), {}});
        awaitExploration();
        visit();
    }

    /// Pages as they look now, by their names: with options, with a number, priorities, verdict.
    Pictures visit()
    {
        Pictures seen;
        const ui::Steps& steps = window.workspace()->steps();
        for (const std::size_t step : {std::size_t(0), std::size_t(1), steps.size() - 2, steps.size() - 1}) {
            window.workspace()->goTo(step);
            if (auto* evidence = firstEvidence(); evidence && !evidence->isChecked())
                evidence->click();
            seen[steps[step].id] = picture();
        }
        return seen;
    }

    /// The start page lets go of the decision, so it comes last.
    QImage startPage()
    {
        window.showStart();
        return picture();
    }

    void TestBody() override {}

private:
    /// What is found in the background changes the picture when it comes.
    void awaitExploration()
    {
        QSignalSpy explored(document.get(), &ui::DecisionDocument::explored);
        while (!document->exploration())
            ASSERT_TRUE(explored.wait(60'000));
    }

    QPushButton* firstEvidence()
    {
        for (auto* button : window.workspace()->currentPage()->findChildren<QPushButton*>())
            if (button->objectName().startsWith(QStringLiteral("evidence.")) && button->isVisible())
                return button;
        return nullptr;
    }

    QImage picture()
    {
        settle();
        for (const QScrollArea* area : window.findChildren<QScrollArea*>())
            for (QScrollBar* bar : {area->verticalScrollBar(), area->horizontalScrollBar()})
                bar->setValue(0);
        settle();
        return window.grab().toImage();
    }
};

void compare(const Pictures& live, const Pictures& fresh)
{
    ASSERT_EQ(live.keys(), fresh.keys());
    for (const QString& page : fresh.keys()) {
        // WAYMARK_LOOK: a folder for the pictures that differ.
        const bool same = live[page] == fresh[page];
        EXPECT_TRUE(same) << page.toStdString();
        if (const QString folder = qEnvironmentVariable("WAYMARK_LOOK"); !same && !folder.isEmpty()) {
            live[page].save(folder + QLatin1Char('/') + page + QStringLiteral("-live.png"));
            fresh[page].save(folder + QLatin1Char('/') + page + QStringLiteral("-fresh.png"));
        }
    }
}

/// A window that never had another look.
Pictures freshIn(const Look& look)
{
    apply(look);
    LiveWindow window;
    Pictures seen = window.visit();
    seen[kStart] = window.startPage();
    return seen;
}

/// A window that started in the first look and went through the others.
Pictures livedThrough(const std::vector<Look>& looks)
{
    apply(looks.front());
    LiveWindow window;
    for (const Look& look : looks)
        apply(look);
    Pictures seen = window.visit();
    seen[kStart] = window.startPage();
    return seen;
}

class LiveLook : public testing::Test {
protected:
    ~LiveLook() override { apply(kLight); }
};

TEST_F(LiveLook, OfAnotherThemeIsThatOfAStartInIt)
{
    compare(livedThrough({kLight, kDark}), freshIn(kDark));
}

TEST_F(LiveLook, OfAnotherZoomIsThatOfAStartInIt)
{
    compare(livedThrough({kLight, kLarge}), freshIn(kLarge));
}

TEST_F(LiveLook, ComesBackAsItWas)
{
    compare(livedThrough({kLight, kDark, kLarge, kLight}), freshIn(kLight));
}

} // namespace
} // namespace waymark::test
