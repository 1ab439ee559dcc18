#include "ui/theme/theme_colours.h"

namespace waymark::ui {
namespace {

Theme makeLight()
{
    Theme theme;
    theme.dark = false;
    theme.window = QColor(0xf6f7f9);
    theme.panel = QColor(0xffffff);
    theme.card = QColor(0xffffff);
    theme.border = QColor(0xdfe2e8);
    theme.selected = QColor(0xeef1f6);
    theme.text = QColor(0x15181d);
    theme.mutedText = QColor(0x5c6572);
    theme.accent = QColor(0x3b5bdb);
    theme.onAccent = QColor(0xffffff);
    theme.positive = QColor(0x00795a);
    theme.warning = QColor(0x9a5b00);
    theme.danger = QColor(0xb3261e);
    theme.track = QColor(0xeaedf2);
    // Okabe-Ito; the tints too pale for white are darkened within their hue.
    const QRgb fills[8] = {0x0072b2, 0xd55e00, 0x00936b, 0xb0588c, 0xa87400, 0x2b88c4, 0x857a00, 0x59616d};
    for (int i = 0; i < 8; ++i)
        theme.alternatives[i] = QColor(fills[i]);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x14171c);
    theme.panel = QColor(0x1c2027);
    theme.card = QColor(0x1c2027);
    theme.border = QColor(0x2f3641);
    theme.selected = QColor(0x272e39);
    theme.text = QColor(0xf2f4f7);
    theme.mutedText = QColor(0xa3adba);
    theme.accent = QColor(0x8c9eff);
    theme.onAccent = QColor(0x10131a);
    theme.positive = QColor(0x2bc49a);
    theme.warning = QColor(0xf2b84b);
    theme.danger = QColor(0xff8a80);
    theme.track = QColor(0x2b313b);
    // The same hues, lightened for a dark ground.
    const QRgb fills[8] = {0x56b4e9, 0xf0813a, 0x2bc49a, 0xe29ac6, 0xe6a91e, 0x9ad3f5, 0xe5da4a, 0xb4bcc8};
    for (int i = 0; i < 8; ++i)
        theme.alternatives[i] = QColor(fills[i]);
    return theme;
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette(theme.panel, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.selected);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.danger);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Mid, theme.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    return palette;
}

} // namespace waymark::ui
