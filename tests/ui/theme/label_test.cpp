#include "ui/theme/label.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>

#include "tests/ui/support/picture.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme_colours.h"

namespace waymark::ui {
namespace {

/// Bold strokes wide enough to hold the colour unblended.
const QString kText = QStringLiteral("▇▇ Mu");

class LabelTest : public testing::Test {
protected:
    LabelTest() { applyTheme(*qApp, ThemeChoice::light, 1); }
    ~LabelTest() override { applyTheme(*qApp, ThemeChoice::light, 1); }
};

TEST_F(LabelTest, HasTheColourOfItsToneInEitherTheme)
{
    QWidget window;
    Label normal(kText, TextStyle::display, TextTone::normal, &window);
    Label muted(kText, TextStyle::display, TextTone::muted, &window);
    Label accent(kText, TextStyle::display, TextTone::accent, &window);
    Label positive(kText, TextStyle::display, TextTone::positive, &window);
    Label warning(kText, TextStyle::display, TextTone::warning, &window);
    Label danger(kText, TextStyle::display, TextTone::danger, &window);
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark, ThemeChoice::light}) {
        applyTheme(*qApp, choice, 1);
        const Theme& theme = choice == ThemeChoice::dark ? darkTheme() : lightTheme();
        EXPECT_TRUE(shows(normal, theme.text));
        EXPECT_TRUE(shows(muted, theme.mutedText));
        EXPECT_TRUE(shows(accent, theme.accent));
        EXPECT_TRUE(shows(positive, theme.positive));
        EXPECT_TRUE(shows(warning, theme.warning));
        EXPECT_TRUE(shows(danger, theme.danger));
    }
}

TEST_F(LabelTest, HasTheColourOfAnAlternativeInEitherTheme)
{
    Label label(kText, TextStyle::display, nullptr);
    label.setAlternative(5);
    EXPECT_TRUE(shows(label, lightTheme().alternatives[5]));
    applyTheme(*qApp, ThemeChoice::dark, 1);
    EXPECT_TRUE(shows(label, darkTheme().alternatives[5]));
}

TEST_F(LabelTest, TakesAnotherToneWhileItIsShown)
{
    Label label(kText, TextStyle::display, TextTone::muted, nullptr);
    label.show();
    label.setTone(TextTone::danger);
    EXPECT_TRUE(shows(label, lightTheme().danger));
    EXPECT_FALSE(shows(label, lightTheme().mutedText));
}

TEST_F(LabelTest, KeepsItsToneOnAButton)
{
    QPushButton button;
    Label label(kText, TextStyle::display, TextTone::muted, &button);
    EXPECT_TRUE(shows(label, lightTheme().mutedText));
    EXPECT_FALSE(shows(label, lightTheme().text));
}

TEST_F(LabelTest, StepsBackWhileDisabled)
{
    Label label(kText, TextStyle::display, nullptr);
    label.setEnabled(false);
    EXPECT_TRUE(shows(label, lightTheme().mutedText));
    EXPECT_FALSE(shows(label, lightTheme().text));
}

TEST_F(LabelTest, KeepsItsToneWhenItsTextCanBeSelected)
{
    Label label(kText, TextStyle::display, TextTone::accent, nullptr);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    applyTheme(*qApp, ThemeChoice::dark, 1);
    EXPECT_TRUE(shows(label, darkTheme().accent));
}

TEST_F(LabelTest, FollowsTheZoomAtOnceEvenWhileHidden)
{
    QWidget window;
    window.show();
    const Label shown(kText, TextStyle::title, &window);
    const Label hidden(kText, TextStyle::caption, nullptr);
    const double before = shown.font().pointSizeF();
    applyTheme(*qApp, ThemeChoice::light, 1.5);
    EXPECT_NEAR(shown.font().pointSizeF(), 1.5 * before, 0.01);
    EXPECT_EQ(shown.font(), fontFor(kText, textFont(TextStyle::title)));
    EXPECT_EQ(hidden.font(), fontFor(kText, textFont(TextStyle::caption)));
}

TEST_F(LabelTest, TakesMarkUpForText)
{
    const Label label(QStringLiteral("<b>&amp;"), TextStyle::body, nullptr);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST_F(LabelTest, TakesNoRoomWithoutAText)
{
    Label label(kText, TextStyle::body, nullptr);
    label.showText(QString());
    EXPECT_TRUE(label.isHidden());
    label.showText(kText);
    EXPECT_FALSE(label.isHidden());
}

/// Sizes of which one may be wider by what a last letter reaches over its advance.
testing::AssertionResult areAlike(QSize size, QSize exact)
{
    constexpr int kOverhang = 1;
    const auto said = [](QSize one) { return std::to_string(one.width()) + " x " + std::to_string(one.height()); };
    if (size.height() == exact.height() && exact.width() <= size.width() && size.width() <= exact.width() + kOverhang)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << said(size) << " instead of " << said(exact);
}

void expectMeasuredAsByQLabel(const Label& label)
{
    SCOPED_TRACE(label.text().toStdString());
    EXPECT_TRUE(areAlike(label.sizeHint(), label.QLabel::sizeHint()));
    EXPECT_TRUE(areAlike(label.minimumSizeHint(), label.QLabel::minimumSizeHint()));
    for (int width = 1; width < 900; width += 13) {
        EXPECT_GE(label.heightForWidth(width), label.QLabel::heightForWidth(width)) << width;
        EXPECT_LE(label.heightForWidth(width), label.QLabel::heightForWidth(width - 1)) << width;
    }
}

TEST_F(LabelTest, MeasuresAsQLabelDoes)
{
    const QString word = QStringLiteral("Go");
    const QString line = QStringLiteral("Was ein Dienst im Jahr kostet & was er bringt, in Euro");
    const QString text =
        QStringLiteral("Ein langer Satz über Go & Rust,\nzwei Zeilen lang, 120 µs – und\u00a0mehr.\n") + line;
    for (const QString& shown : {QString(), word, line, text, text + line + text + line})
        for (const TextStyle style : {TextStyle::caption, TextStyle::body, TextStyle::title}) {
            Label label(shown, style, nullptr);
            for (const double zoom : {1.0, 1.3}) {
                applyTheme(*qApp, ThemeChoice::light, zoom);
                label.ensurePolished();
                expectMeasuredAsByQLabel(label);
            }
        }
}

TEST_F(LabelTest, MeasuresAsQLabelDoesWhateverItsLook)
{
    const QString text = QStringLiteral("Was ein Dienst im Jahr kostet & was er bringt, in Euro");
    QWidget other;
    Label labels[] = {{text, TextStyle::body, nullptr}, {text, TextStyle::body, nullptr},
        {text, TextStyle::body, nullptr}, {text, TextStyle::body, nullptr}, {text, TextStyle::body, nullptr},
        {text, TextStyle::body, nullptr}, {text, TextStyle::body, nullptr}, {text, TextStyle::body, nullptr}};
    labels[0].setProperty("box", true);
    labels[1].setProperty("chip", true);
    labels[2].setMinimumSize(150, 50);
    labels[3].setMaximumWidth(100);
    labels[4].setWordWrap(false);
    labels[5].setTextInteractionFlags(Qt::TextSelectableByMouse);
    labels[6].setBuddy(&other);
    labels[7].setText(QStringLiteral("\u05d0 \u05d1\tGo – Rust & mehr als nur ein paar Wörter"));
    for (Label& label : labels) {
        label.ensurePolished();
        expectMeasuredAsByQLabel(label);
    }
}

TEST_F(LabelTest, MeasuresItsNewText)
{
    Label label(kText, TextStyle::body, nullptr);
    const int before = label.heightForWidth(200);
    label.setText(QStringLiteral("A\nB"));
    EXPECT_GT(label.heightForWidth(200), before);
}

} // namespace
} // namespace waymark::ui
