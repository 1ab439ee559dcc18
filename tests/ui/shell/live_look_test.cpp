#include <gtest/gtest.h>

#include <QApplication>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

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

/// A window with an answered decision that has been on every page, its first evidence open.
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
        open({{"status", "greenfield"}, {"load", "io"}, {"gc-pauses", "no"}});
        window.notices().showNotice(
            {QStringLiteral("key"), ui::Severity::warning, QStringLiteral("Something to read"), {}});
        visit();
    }

    /// Every page as it looks now, by its name.
    Pictures visit()
    {
        Pictures seen;
        for (std::size_t step = 0; step < window.workspace()->steps().size(); ++step) {
            if (!window.workspace()->steps()[step].isWalkable())
                continue;
            window.workspace()->goTo(step);
            if (auto* evidence = firstEvidence(); evidence && !evidence->isChecked())
                evidence->click();
            seen[window.workspace()->steps()[step].id] = picture();
        }
        return seen;
    }

    Pictures visitStart()
    {
        window.showStart();
        return {{QStringLiteral("start"), picture()}};
    }

    void TestBody() override {}

private:
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
            area->verticalScrollBar()->setValue(0);
        settle();
        return window.grab().toImage();
    }
};

void compare(const Pictures& live, const Pictures& fresh)
{
    ASSERT_EQ(live.keys(), fresh.keys());
    for (const QString& page : fresh.keys()) {
        const bool same = live[page] == fresh[page];
        EXPECT_TRUE(same) << page.toStdString();
        if (const QString folder = qEnvironmentVariable("WAYMARK_LOOK"); !same && !folder.isEmpty()) {
            live[page].save(folder + QLatin1Char('/') + page + QStringLiteral("-live.png"));
            fresh[page].save(folder + QLatin1Char('/') + page + QStringLiteral("-fresh.png"));
        }
    }
}

/// A window that went through these looks, against one that never had another than the last.
void expectAsFresh(const std::vector<Look>& looks)
{
    apply(looks.front());
    Pictures live;
    {
        LiveWindow window;
        for (const Look& look : looks)
            apply(look);
        live = window.visit();
        live.insert(window.visitStart());
    }
    apply(looks.back());
    LiveWindow window;
    Pictures fresh = window.visit();
    fresh.insert(window.visitStart());
    compare(live, fresh);
    apply(kLight);
}

TEST(LiveLook, OfDarkIsThatOfAStartInDark)
{
    expectAsFresh({kLight, kDark});
}

TEST(LiveLook, OfLightIsThatOfAStartInLight)
{
    expectAsFresh({kDark, kLight});
}

TEST(LiveLook, ComesBackFromDarkAsItWas)
{
    expectAsFresh({kLight, kDark, kLight});
}

TEST(LiveLook, OfALargeZoomIsThatOfALargeStart)
{
    expectAsFresh({kLight, kLarge});
}

TEST(LiveLook, ComesBackFromALargeZoomAsItWas)
{
    expectAsFresh({kLight, kLarge, kLight});
}

} // namespace
} // namespace waymark::test
