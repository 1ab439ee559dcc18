// The guide as it ships, from the first page to the last.
#include <gmock/gmock.h>

#include <QDir>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include "tests/ui/support/print_qt.h"
#include "ui/help/guide.h"
#include "ui/help/guide_style.h"

namespace waymark::ui {
namespace {

const Guide& shipped()
{
    static const Guide guide(QStringLiteral(WAYMARK_RESOURCES "/help"));
    return guide;
}

/// Every piece of a page that has a format of its own.
std::vector<QTextCharFormat> formatsOf(const GuidePage& page)
{
    QTextDocument document;
    setGuideText(document, page.markdown);
    std::vector<QTextCharFormat> formats;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            formats.push_back(at.fragment().charFormat());
    return formats;
}

TEST(GuidePages, AreAllReachedFromTheIndex)
{
    QStringList files = QDir(shipped().folder()).entryList({QStringLiteral("*.md")});
    QStringList pages;
    for (const GuidePage& page : shipped().pages())
        pages.append(page.id + QStringLiteral(".md"));
    pages.sort();
    files.sort();
    EXPECT_EQ(pages, files);
    EXPECT_GE(pages.size(), 14);
}

TEST(GuidePages, HaveLinksThatLeadSomewhere)
{
    int links = 0;
    for (const GuidePage& page : shipped().pages())
        for (const QTextCharFormat& format : formatsOf(page))
            if (format.isAnchor() && !format.anchorHref().isEmpty()) {
                EXPECT_TRUE(shipped().target(page.id, QUrl(format.anchorHref())))
                    << page.id.toStdString() << ": " << format.anchorHref().toStdString();
                ++links;
            }
    EXPECT_GT(links, 30);
}

TEST(GuidePages, HavePicturesThatAreThereAndSayWhatTheyShow)
{
    QStringList shown;
    for (const GuidePage& page : shipped().pages())
        for (const QTextCharFormat& format : formatsOf(page))
            if (format.isImageFormat()) {
                const QString name = format.toImageFormat().name();
                EXPECT_FALSE(shipped().picture(name).isNull()) << page.id.toStdString() << ": " << name.toStdString();
                EXPECT_FALSE(format.stringProperty(QTextFormat::ImageAltText).isEmpty()) << name.toStdString();
                shown.append(name);
            }
    for (const QString& file : QDir(shipped().folder() + QStringLiteral("/pictures")).entryList(QDir::Files))
        EXPECT_TRUE(shown.contains(QStringLiteral("pictures/") + file)) << file.toStdString() << " is shown nowhere";
}

TEST(GuidePages, BeginWithTheirTitleAndSkipNoHeadingLevel)
{
    for (const GuidePage& page : shipped().pages()) {
        ASSERT_FALSE(page.sections.empty()) << page.id.toStdString();
        int level = 0;
        for (const GuideSection& section : page.sections) {
            EXPECT_LE(section.level, level + 1) << page.id.toStdString() << ": " << section.heading.toStdString();
            EXPECT_EQ(section.level == 1, level == 0) << page.id.toStdString() << " has two titles";
            level = section.level;
        }
    }
}

TEST(GuidePages, HaveNoTwoSectionsOfOneName)
{
    for (const GuidePage& page : shipped().pages()) {
        QStringList ids;
        for (const GuideSection& section : page.sections)
            ids.append(section.id);
        EXPECT_EQ(ids.removeDuplicates(), 0) << page.id.toStdString();
    }
}

} // namespace
} // namespace waymark::ui
