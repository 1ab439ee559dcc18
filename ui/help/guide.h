#pragma once

#include <optional>
#include <vector>

#include <QImage>
#include <QString>
#include <QUrl>

namespace waymark::ui {

/// Where in the guide: a page, perhaps one of its sections.
struct GuidePlace {
    QString page;         ///< its file's name without `.md`
    QString section = {}; ///< empty: the page's top
    bool operator==(const GuidePlace&) const = default;
};

/// A heading with what stands below it up to the next one.
struct GuideSection {
    QString id;      ///< as a link spells it
    QString heading; ///< as it is read
    int level = 1;
    QString text; ///< without the heading, one paragraph a line
};

struct GuidePage {
    QString id;
    QString title; ///< its first heading
    QString markdown;
    std::vector<GuideSection> sections; ///< in order; the first is the page's own heading
};

/// How a link spells a heading: lower case, hyphens for spaces, without punctuation. As GitHub does, so that the guide
/// can be read there too.
QString sectionId(const QString& heading);

/// The user guide as it ships: `index.md` and every page that it links to, in that order.
class Guide {
public:
    /// Reads it. A guide that is missing has no pages.
    explicit Guide(const QString& folder);

    const QString& folder() const { return m_folder; }
    const std::vector<GuidePage>& pages() const { return m_pages; }
    /// Null if there is no such page.
    const GuidePage* find(const QString& page) const;
    /// Where a link on a page leads; none if that is not a place in the guide.
    std::optional<GuidePlace> target(const QString& page, const QUrl& link) const;
    /// A picture by the name under which a page shows it. Null if it is not one of the guide's own.
    QImage picture(const QString& name) const;

private:
    void read(const QString& page);

    QString m_folder;
    std::vector<GuidePage> m_pages;
};

} // namespace waymark::ui
