#include "ui/theme/style_sheet.h"

#include <charconv>
#include <cmath>
#include <map>
#include <string_view>
#include <system_error>

namespace waymark::ui {
namespace {

// `@name` stands for a colour role, a file of the theme or a length built of others, `#12px` for a length that grows
// with the zoom. A focused control has a border of two pixels instead of one, and one pixel less of padding so that
// nothing moves.
constexpr std::string_view kTemplate = R"(
QToolTip { background: @panel; color: @text; border: 1px solid @border; padding: #6px; }

QFrame[card="true"] { background: @card; border: 1px solid @border; border-radius: #10px; }
QWidget[panel="true"] { background: @panel; }
QLabel { background: transparent; }
QLabel[ink="normal"] { color: @text; }
QLabel[ink="muted"] { color: @mutedText; }
QLabel[ink="accent"] { color: @accent; }
QLabel[ink="positive"] { color: @positive; }
QLabel[ink="warning"] { color: @warning; }
QLabel[ink="danger"] { color: @danger; }
QLabel[ink]:disabled { color: @mutedText; }
QLabel[chip="true"] { background: @selected; border-radius: #9px; padding: #3px #10px; }
QLabel[box="true"] { background: @selected; border-radius: #6px; padding: #8px #10px; }

QPushButton, QToolButton {
    background: @panel; color: @text; border: 1px solid @border; border-radius: #8px; padding: #7px #14px;
}
QPushButton:hover, QToolButton:hover { background: @selected; }
QPushButton:pressed, QToolButton:pressed { background: @track; }
QPushButton:checked, QToolButton:checked { border: 2px solid @accent; padding: #6px #13px; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: #6px #13px; }
QPushButton:checked:focus, QToolButton:checked:focus { border: 2px solid @text; background: @selected; }
QPushButton:disabled, QToolButton:disabled { color: @mutedText; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @track; color: @mutedText; border: 1px solid @border; }
QPushButton[wide="true"] { text-align: left; padding: #11px #18px; }
QPushButton[wide="true"]:focus { padding: #10px #17px; }
QPushButton[quiet="true"], QToolButton[quiet="true"] {
    background: transparent; color: @mutedText; border: 1px solid transparent; padding: #4px #6px;
}
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { color: @text; background: @selected; }
QPushButton[quiet="true"]:checked, QToolButton[quiet="true"]:checked { color: @text; }
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus { border: 2px solid @accent; padding: #3px #5px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @card; color: @text; border: 1px solid @field; border-radius: #6px; padding: #6px #9px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: #5px #8px;
}
QPlainTextEdit[soft="true"], QAbstractSpinBox[soft="true"] { background: @selected; border: 1px solid @selected; }
QPlainTextEdit[soft="true"]:hover, QAbstractSpinBox[soft="true"]:hover { border: 1px solid @field; }
QPlainTextEdit[soft="true"]:focus, QAbstractSpinBox[soft="true"]:focus { background: @card; border: 2px solid @accent; }
QAbstractSpinBox[soft="true"]:disabled { color: @mutedText; }
QComboBox::drop-down { border: none; background: transparent; width: #28px; }
QComboBox::down-arrow { image: url(@arrow); width: #12px; height: #12px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border; border-radius: 0; padding: #4px; }
QLineEdit#title:!focus:!hover { background: transparent; border-color: transparent; }
QLineEdit[faulty="true"], QPlainTextEdit[faulty="true"], QComboBox[faulty="true"] { border: 2px solid @danger; padding: #5px #8px; }

QSlider { min-height: #24px; }
QSlider::groove:horizontal { height: @groove; background: @track; border-radius: @grooveRadius; }
QSlider::sub-page:horizontal { background: @accent; border-radius: @grooveRadius; }
QSlider::sub-page:horizontal:disabled { background: @field; }
QSlider[bothWays="true"]::sub-page:horizontal { background: @track; }
QSlider::handle:horizontal {
    background: @card; border: @rim solid @accent; width: @handle; margin: -@overhang 0; border-radius: @handleRadius;
}
QSlider::handle:horizontal:focus { background: @accent; border: @rim solid @text; }
QSlider::handle:horizontal:disabled { border-color: @field; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: @bar; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @bar; margin: 0; }
QScrollBar::handle { background: @field; border-radius: @barRadius; margin: #2px; }
QScrollBar::handle:vertical { min-height: #32px; }
QScrollBar::handle:horizontal { min-width: #32px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @panel; border: 1px solid @border; padding: #4px; }
QMenu::item { padding: #6px #24px; border-radius: #6px; }
QMenu::item:selected { background: @selected; color: @text; }
QMenu::item:disabled { color: @mutedText; }
QMenu::separator { height: 1px; background: @border; margin: #4px #8px; }
QMenuBar { background: @panel; border-bottom: 1px solid @border; }
QMenuBar::item { background: transparent; padding: #4px #8px; border-radius: #6px; }
QMenuBar::item:selected { background: @selected; }

QHeaderView { background: transparent; }
QHeaderView::section {
    background: @card; color: @mutedText; border: none; border-bottom: 1px solid @border; padding: #6px #12px;
}
QTableView, QListView, QTreeView, QPushButton, QToolButton { outline: 0; }
QTableView::item { border: none; padding: #4px #8px; }
QTableView[dense="true"]::item { padding: 0; }
QTableView::item:hover, QTableView::item:selected { background: @selected; color: @text; }
QListWidget[roomy="true"]::item { border: none; padding: #6px #8px; }
QListWidget[roomy="true"]::item:selected { background: @selected; color: @text; }
QTableView, QTreeView, QListView {
    background: @card; border: 1px solid @border; border-radius: #6px; gridline-color: @border;
    selection-background-color: @selected; selection-color: @text;
}
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @accent; }
QSplitter::handle { background: @border; }
QTabBar::tab { padding: #6px #12px; color: @mutedText; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
)";

QColor blended(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + share * (b - a))); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

int scaled(int pixels, double zoom)
{
    return int(std::lround(pixels * zoom));
}

QString pixels(int length)
{
    return QString::number(length) + QStringLiteral("px");
}

using Values = std::map<std::string_view, QString>; ///< by name

void addColours(Values& values, const Theme& theme)
{
    const std::pair<const char*, QColor> colours[] = {
        {"accent", theme.accent},
        {"accentHover", blended(theme.accent, theme.text, 0.15)},
        {"onAccent", theme.onAccent},
        {"window", theme.window},
        {"panel", theme.panel},
        {"card", theme.card},
        {"border", theme.border},
        {"field", blended(theme.mutedText, theme.card, 0.3)},
        {"selected", theme.selected},
        {"text", theme.text},
        {"mutedText", theme.mutedText},
        {"positive", theme.positive},
        {"warning", theme.warning},
        {"danger", theme.danger},
        {"track", theme.track},
    };
    for (const auto& [name, colour] : colours)
        values[name] = colour.name();
}

/// Circles and rounded ends: a radius above half of the side, be it by one rounded pixel, would leave them square.
void addRoundLengths(Values& values, double zoom)
{
    const int groove = scaled(3, zoom);
    const int overhang = scaled(6, zoom);
    const int rim = scaled(2, zoom);
    const int bar = scaled(4, zoom);
    values["groove"] = pixels(2 * groove);
    values["grooveRadius"] = pixels(groove);
    values["handle"] = pixels(2 * (groove + overhang - rim));
    values["handleRadius"] = pixels(groove + overhang);
    values["overhang"] = pixels(overhang);
    values["rim"] = pixels(rim);
    values["bar"] = pixels(2 * (bar + scaled(2, zoom)));
    values["barRadius"] = pixels(bar);
}

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// What stands for `@name` or `#12px`; anything else stands for itself.
QString meaningOf(std::string_view word, const Values& values, double zoom)
{
    if (word.front() == '@')
        return values.at(word.substr(1));
    int length = 0;
    const auto [end, fault] = std::from_chars(word.data() + 1, word.data() + word.size(), length);
    const bool isLength = fault == std::errc() && std::string_view(end, word.end()) == "px";
    return isLength ? pixels(scaled(length, zoom)) : latin1(word);
}

QString filledIn(std::string_view text, const Values& values, double zoom)
{
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    QString sheet;
    while (!text.empty()) {
        const std::string_view before = text.substr(0, text.find_first_of("@#"));
        sheet += latin1(before);
        text.remove_prefix(before.size());
        if (text.empty())
            break;
        const std::string_view word = text.substr(0, text.find_first_not_of(kLetters, 1));
        sheet += meaningOf(word, values, zoom);
        text.remove_prefix(word.size());
    }
    return sheet;
}

QString alternativeInks(const Theme& theme)
{
    QString sheet;
    for (int i = 0; i < kAlternativeColours; ++i)
        sheet += QStringLiteral("QLabel[ink=\"alternative%1\"] { color: %2; }\n")
                     .arg(QString::number(i), theme.alternatives[i].name());
    return sheet;
}

} // namespace

QString styleSheet(const Theme& theme, double zoom)
{
    Values values;
    values["arrow"] = theme.dark ? QStringLiteral(":/theme/down_dark.svg") : QStringLiteral(":/theme/down_light.svg");
    addColours(values, theme);
    addRoundLengths(values, zoom);
    return filledIn(kTemplate, values, zoom) + alternativeInks(theme);
}

} // namespace waymark::ui
