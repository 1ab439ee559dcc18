#include "ui/help/guide_style.h"

#include <cmath>
#include <vector>

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include "ui/theme/theme.h"

namespace waymark::ui {

namespace {

// In percent.
constexpr double kLineHeight = 130;
constexpr double kTight = 100;

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

/// Long text needs steps between headings that cards do without.
QFont headingFont(int level)
{
    constexpr double kSectionFactor = 1.22;
    switch (level) {
    case 1:
        return textFont(TextStyle::title);
    case 2:
        return scaled(textFont(TextStyle::heading), kSectionFactor);
    default:
        return textFont(TextStyle::heading);
    }
}

struct Stretch {
    int from = 0;
    int length = 0;
    QTextCharFormat format;
};

std::vector<Stretch> stretchesOf(const QTextBlock& block)
{
    std::vector<Stretch> found;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        found.push_back({at.fragment().position(), at.fragment().length(), at.fragment().charFormat()});
    return found;
}

QTextCursor cursorOver(const QTextBlock& block, const Stretch& stretch)
{
    QTextCursor cursor(block);
    cursor.setPosition(stretch.from);
    cursor.setPosition(stretch.from + stretch.length, QTextCursor::KeepAnchor);
    return cursor;
}

/// What a block shows if it is nothing but a picture.
QString pictured(const QTextBlock& block)
{
    const std::vector<Stretch> stretches = stretchesOf(block);
    if (stretches.size() != 1 || !stretches.front().format.isImageFormat())
        return {};
    return stretches.front().format.stringProperty(QTextFormat::ImageAltText);
}

void styleHeading(const QTextBlock& block, int level, const Theme& theme)
{
    for (Stretch& stretch : stretchesOf(block)) {
        stretch.format.clearProperty(QTextFormat::FontSizeAdjustment);
        stretch.format.setFont(headingFont(level));
        stretch.format.setForeground(theme.text);
        cursorOver(block, stretch).setCharFormat(stretch.format);
    }
    QTextBlockFormat shape = block.blockFormat();
    shape.setTopMargin(level == 1 ? 0 : level == 2 ? space::large() : space::medium());
    shape.setBottomMargin(level == 1 ? space::medium() : level == 2 ? space::small() : space::tiny());
    QTextCursor(block).setBlockFormat(shape);
}

bool isCode(const QTextBlock& block)
{
    // Fenced, or indented.
    const QTextBlockFormat shape = block.blockFormat();
    return shape.hasProperty(QTextFormat::BlockCodeFence) || shape.hasProperty(QTextFormat::BlockCodeLanguage);
}

void styleText(const QTextBlock& block, const Theme& theme)
{
    QTextCursor cursor(block);
    QTextBlockFormat shape = block.blockFormat();
    const bool isTight = isCode(block) || cursor.currentTable() || !pictured(block).isEmpty();
    shape.setLineHeight(isTight ? kTight : kLineHeight, QTextBlockFormat::ProportionalHeight);
    shape.setTopMargin(0);
    const bool isWithin = cursor.currentTable() || (isCode(block) && isCode(block.next()));
    shape.setBottomMargin(isWithin ? 0 : block.textList() ? space::tiny() : space::small());
    if (isCode(block)) {
        shape.setNonBreakableLines(false);
        shape.setBackground(theme.selected);
    }
    cursor.setBlockFormat(shape);
}

/// Fixed letters look larger than others of the same size.
void styleFixed(QTextCharFormat& letters, const Theme& theme)
{
    constexpr double kFixedFactor = 0.9;
    const QFont font = scaled(textFont(TextStyle::body), kFixedFactor);
    if (font.pixelSize() > 0)
        letters.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
    else
        letters.setFontPointSize(font.pointSizeF());
    letters.setBackground(theme.selected);
}

void styleLetters(const QTextBlock& block, const Theme& theme)
{
    for (const Stretch& stretch : stretchesOf(block)) {
        QTextCharFormat added;
        if (stretch.format.isAnchor()) {
            added.setForeground(theme.accent);
            added.setFontUnderline(true);
        }
        if (stretch.format.fontFixedPitch() || isCode(block))
            styleFixed(added, theme);
        cursorOver(block, stretch).mergeCharFormat(added);
    }
}

void styleTable(QTextTable& table, const Theme& theme)
{
    QTextTableFormat shape = table.format();
    shape.setBorder(1);
    shape.setBorderBrush(theme.border);
    shape.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    shape.setBorderCollapse(true);
    shape.setCellPadding(space::small());
    shape.setCellSpacing(0);
    shape.setTopMargin(space::tiny());
    shape.setBottomMargin(space::medium());
    table.setFormat(shape);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat ground = cell.format();
        ground.setBackground(theme.selected);
        cell.setFormat(ground);
    }
}

void addCaptions(QTextDocument& document, const Theme& theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString caption = pictured(block);
        if (caption.isEmpty())
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock);
        QTextCharFormat letters;
        letters.setFont(textFont(TextStyle::small));
        letters.setForeground(theme.mutedText);
        QTextBlockFormat shape;
        shape.setBottomMargin(space::medium());
        cursor.insertBlock(shape, letters);
        cursor.insertText(caption, letters);
        block = cursor.block();
    }
}

} // namespace

void setGuideText(QTextDocument& document, const QString& markdown)
{
    document.setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) | QTextDocument::MarkdownDialectGitHub);
}

void addPreface(QTextDocument& document, const GuidePreface& preface, const Theme& theme)
{
    if (preface.text.isEmpty())
        return;
    QTextCursor cursor(&document);
    const QTextBlockFormat title = cursor.blockFormat();
    QTextFrameFormat box;
    box.setBackground(theme.selected);
    box.setPadding(space::medium());
    box.setBottomMargin(space::large());
    const QTextFrame* frame = cursor.insertFrame(box);
    QTextCharFormat letters;
    letters.setFont(textFont(TextStyle::strong));
    letters.setForeground(theme.text);
    cursor.insertText(preface.heading, letters);
    letters.setFont(textFont(TextStyle::body));
    cursor.insertBlock({}, letters);
    cursor.insertText(preface.text, letters);
    cursor.setPosition(frame->lastPosition() + 1);
    cursor.setBlockFormat(title);
    QTextBlockFormat nothing; // of the line that Qt leaves above a frame
    nothing.setLineHeight(1, QTextBlockFormat::FixedHeight);
    QTextCursor(&document).setBlockFormat(nothing);
}

void styleGuideText(QTextDocument& document, const Theme& theme)
{
    document.setIndentWidth(space::large());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 0)
            styleHeading(block, level, theme);
        else
            styleText(block, theme);
        styleLetters(block, theme);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            styleTable(*table, theme);
    addCaptions(document, theme);
}

} // namespace waymark::ui
