#include "ui/shell/notice_bar.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

QPushButton* buttonNamed(const QWidget& bar, const char* text)
{
    for (auto* button : bar.findChildren<QPushButton*>())
        if (button->text() == QLatin1String(text))
            return button;
    return nullptr;
}

TEST(NoticeBar, ShowsWhatAFileSaysAsPlainText)
{
    NoticeBar bar(nullptr);
    const QString hostile = QStringLiteral("<b>bold</b> <img src='x'>");
    bar.showNotice({QStringLiteral("open"), Severity::error, hostile});
    EXPECT_EQ(bar.texts(), QStringList{hostile});
    for (const auto* label : bar.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(NoticeBar, ShowsWhatWouldTurnTheWritingDirection)
{
    NoticeBar bar(nullptr);
    bar.showNotice({QStringLiteral("open"), Severity::error, QStringLiteral("'cod\u202egpj.waymark'\nis none")});
    EXPECT_EQ(bar.texts(), QStringList{QStringLiteral("'cod[U+202E]gpj.waymark'\nis none")});
}

TEST(NoticeBar, PutsANoticeInThePlaceOfTheOneWithItsKey)
{
    NoticeBar bar(nullptr);
    bar.showNotice({QStringLiteral("save"), Severity::warning, QStringLiteral("first")});
    bar.showNotice({QStringLiteral("disk"), Severity::warning, QStringLiteral("other")});
    bar.showNotice({QStringLiteral("save"), Severity::warning, QStringLiteral("second")});
    EXPECT_EQ(bar.texts(), (QStringList{QStringLiteral("other"), QStringLiteral("second")}));
}

TEST(NoticeBar, HandsScreenReadersANotificationWithSeverityAndText)
{
    NoticeBar bar(nullptr);
    bar.showNotice({QStringLiteral("save"), Severity::warning, QStringLiteral("the disk is full")});
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(bar.findChild<NoticeEntry*>());
    ASSERT_TRUE(told);
    EXPECT_EQ(told->role(), QAccessible::Notification);
    EXPECT_EQ(told->text(QAccessible::Name), QStringLiteral("Warning: the disk is full"));
}

TEST(NoticeBar, ClosesByItsButton)
{
    NoticeBar bar(nullptr);
    bar.showNotice({QStringLiteral("save"), Severity::information, QStringLiteral("done")});
    buttonNamed(bar, "Close")->click();
    EXPECT_TRUE(bar.texts().isEmpty());
}

TEST(NoticeBar, SetsSeverityTextAndButtonOnOneLine)
{
    NoticeBar bar(nullptr);
    bar.showNotice({QStringLiteral("open"), Severity::error, QStringLiteral("first line\nsecond line\nthird line")});
    bar.resize(800, bar.sizeHint().height());
    bar.show();
    const auto labels = bar.findChildren<QLabel*>();
    ASSERT_EQ(labels.size(), 2);
    const auto firstLine = [](const QLabel& label) { return label.y() + label.contentsMargins().top(); };
    EXPECT_EQ(firstLine(*labels[0]), firstLine(*labels[1]));
    const auto* close = buttonNamed(bar, "Close");
    const int middle = firstLine(*labels[0]) + labels[0]->fontMetrics().height() / 2;
    EXPECT_NEAR(middle, close->geometry().center().y(), 1);
}

TEST(NoticeBar, RunsAnActionOnceAndCloses)
{
    NoticeBar bar(nullptr);
    int runs = 0;
    bar.showNotice({QStringLiteral("disk"), Severity::warning, QStringLiteral("changed"),
        {{QStringLiteral("Reload"), [&runs] { ++runs; }}}});
    buttonNamed(bar, "Reload")->click();
    EXPECT_EQ(runs, 1);
    EXPECT_TRUE(bar.texts().isEmpty());
}

} // namespace
} // namespace waymark::ui
