#include "ui/help/guide.h"

#include <algorithm>

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include "ui/help/guide_style.h"

namespace waymark::ui {

namespace {

/// Never laid out, so it looks for no pictures.
std::vector<GuideSection> sectionsOf(const QString& markdown)
{
    QTextDocument document;
    setGuideText(document, markdown);
    std::vector<GuideSection> sections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            sections.push_back({sectionId(block.text()), block.text(), level, {}});
        else if (!sections.empty() && !block.text().isEmpty())
            sections.back().text += block.text().remove(QChar::ObjectReplacementCharacter) + QLatin1Char('\n');
    }
    return sections;
}

} // namespace

QString sectionId(const QString& heading)
{
    QString id;
    for (const QChar letter : heading.toLower()) {
        if (letter.isSpace() || letter == QLatin1Char('-'))
            id += QLatin1Char('-');
        else if (letter.isLetterOrNumber() || letter == QLatin1Char('_'))
            id += letter;
    }
    return id;
}

Guide::Guide(const QString& folder) : m_folder(folder)
{
    read(QStringLiteral("index"));
    if (m_pages.empty())
        return;
    static const QRegularExpression kLink(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
    const QString index = m_pages.front().markdown;
    for (auto links = kLink.globalMatch(index); links.hasNext();) {
        const QString page = links.next().captured(1);
        if (!find(page))
            read(page);
    }
}

void Guide::read(const QString& page)
{
    QFile file(m_folder + QLatin1Char('/') + page + QStringLiteral(".md"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString markdown = QString::fromUtf8(file.readAll());
    std::vector<GuideSection> sections = sectionsOf(markdown);
    const QString title = sections.empty() ? page : sections.front().heading;
    m_pages.push_back({page, title, markdown, std::move(sections)});
}

const GuidePage* Guide::find(const QString& page) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&page](const GuidePage& one) { return one.id == page; });
    return found == m_pages.end() ? nullptr : &*found;
}

std::optional<GuidePlace> Guide::target(const QString& page, const QUrl& link) const
{
    if (!link.scheme().isEmpty() || !link.host().isEmpty() || link.hasQuery())
        return {};
    QString wanted = link.path();
    if (wanted.isEmpty())
        wanted = page;
    else if (wanted.endsWith(QLatin1String(".md")))
        wanted.chop(3);
    else
        return {};
    const GuidePage* found = find(wanted);
    if (!found)
        return {};
    const QString section = link.fragment();
    const bool isThere = section.isEmpty()
        || std::any_of(found->sections.begin(), found->sections.end(),
            [&section](const GuideSection& one) { return one.id == section; });
    return isThere ? std::optional<GuidePlace>({wanted, section}) : std::nullopt;
}

QImage Guide::picture(const QString& name) const
{
    static const QRegularExpression kOwn(QStringLiteral("\\Apictures/[a-z0-9-]+\\.png\\z"));
    return kOwn.match(name).hasMatch() ? QImage(m_folder + QLatin1Char('/') + name, "PNG") : QImage();
}

} // namespace waymark::ui
