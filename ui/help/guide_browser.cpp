#include "ui/help/guide_browser.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QWheelEvent>

#include "ui/help/guide_search.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

/// Longer lines are hard to read.
constexpr int kMostLetters = 88;

/// Valid, and nothing to see: for a picture that is not there, or Qt looks for a file of that name by itself.
QImage nothing()
{
    QImage dot(1, 1, QImage::Format_ARGB32);
    dot.fill(Qt::transparent);
    return dot;
}

QTextBlock headingOf(const QTextDocument& document, const QString& section)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && sectionId(block.text()) == section)
            return block;
    return {};
}

} // namespace

GuideBrowser::GuideBrowser(const Guide& guide, QWidget* parent) : QTextBrowser(parent), m_guide(guide)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const auto place = m_guide.target(m_stop.place.page, link))
            Q_EMIT placeWanted(*place);
    });
    followTheme(this, [this] { rebuild(); });
}

void GuideBrowser::show(const GuideStop& stop)
{
    m_stop = stop;
    build();
    goTo(stop.place.section.isEmpty() ? QTextBlock() : headingOf(*document(), stop.place.section));
    if (stop.scrolled >= 0)
        verticalScrollBar()->setValue(stop.scrolled);
}

int GuideBrowser::scrolled() const
{
    return verticalScrollBar()->value();
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    const QImage picture = m_guide.picture(name.toString());
    return picture.isNull() ? nothing() : fitted(picture);
}

void GuideBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_fittedWidth != textWidth())
        rebuild();
    else
        fitWidth();
}

void GuideBrowser::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        event->ignore(); // the zoom is the whole program's
    else
        QTextBrowser::wheelEvent(event);
}

void GuideBrowser::rebuild()
{
    const int top = scrolled() > 0 ? cursorForPosition(QPoint(viewport()->width() / 2, 0)).blockNumber() : 0;
    build();
    goTo(top > 0 ? document()->findBlockByNumber(top) : QTextBlock());
}

void GuideBrowser::build()
{
    const Theme& theme = Theme::of(palette());
    m_fittedWidth = textWidth();
    document()->setDefaultFont(textFont(TextStyle::body));
    if (const GuidePage* page = m_guide.find(m_stop.place.page)) {
        setGuideText(*document(), page->markdown);
        setAccessibleName(page->title);
    } else {
        setPlainText(tr("The guide is not installed: there is nothing in %1.").arg(m_guide.folder()));
        setAccessibleName(tr("Guide"));
    }
    styleGuideText(*document(), theme);
    addPreface(*document(), m_stop.preface, theme);
    fitWidth();
    mark();
}

void GuideBrowser::mark()
{
    const Theme& theme = Theme::of(palette());
    QTextCharFormat found;
    found.setBackground(theme.accent);
    found.setForeground(theme.onAccent);
    QList<ExtraSelection> marks;
    for (const QString& word : m_stop.marked) {
        const QRegularExpression begin(QStringLiteral("(?<![\\pL\\pN])") + QRegularExpression::escape(word),
            QRegularExpression::CaseInsensitiveOption);
        for (QTextCursor at = document()->find(begin); !at.isNull(); at = document()->find(begin, at))
            marks.append({at, found});
    }
    setExtraSelections(marks);
}

void GuideBrowser::goTo(const QTextBlock& block)
{
    setTextCursor(QTextCursor(block.isValid() ? block : document()->begin()));
    document()->documentLayout()->frameBoundingRect(document()->rootFrame()); // lays out all of it
    const double top = block.isValid() ? document()->documentLayout()->blockBoundingRect(block).top() : 0;
    verticalScrollBar()->setValue(int(top) - space::small());
}

void GuideBrowser::fitWidth()
{
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setMargin(0);
    page.setLeftMargin(space::large());
    page.setTopMargin(space::medium());
    page.setBottomMargin(space::page());
    page.setRightMargin(viewport()->width() - space::large() - textWidth());
    if (page != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(page);
}

int GuideBrowser::textWidth() const
{
    const int most = kMostLetters * QFontMetrics(textFont(TextStyle::body)).averageCharWidth();
    // Beside a scroll bar, shown or not: or a picture that fits without one brings it, is made smaller, and so on.
    const int room = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
    return std::clamp(room - 2 * space::large(), 1, most);
}

QImage GuideBrowser::fitted(const QImage& picture) const
{
    const double ratio = devicePixelRatioF();
    const int width = std::min(picture.width(), int(std::lround(textWidth() * ratio)));
    QImage fitting = picture.scaledToWidth(width, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    QPainter edge(&fitting);
    edge.setPen(Theme::of(palette()).border);
    edge.drawRect(fitting.rect().adjusted(0, 0, -1, -1));
    edge.end();
    fitting.setDevicePixelRatio(ratio);
    return fitting;
}

} // namespace waymark::ui
