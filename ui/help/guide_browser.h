#pragma once

#include <QTextBrowser>

#include "ui/help/guide.h"
#include "ui/help/guide_trail.h"

namespace waymark::ui {

/// Shows a page of the guide. It opens nothing but the guide's own pictures, and its links lead nowhere by themselves.
class GuideBrowser : public QTextBrowser {
    Q_OBJECT
public:
    /// The guide must outlive it.
    GuideBrowser(const Guide& guide, QWidget* parent);

    /// Shows the page with the section at the top, or as it was left.
    void show(const GuideStop& stop);
    int scrolled() const;

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void placeWanted(const waymark::ui::GuidePlace& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// The page in the theme's colours and sizes.
    void build();
    /// The same, and the view stays where it is.
    void rebuild();
    void mark();
    /// Puts that block at the top of the view, and where Tab looks for the next link.
    void goTo(const QTextBlock& block);
    void fitWidth();
    /// Width of the text in device-independent pixels.
    int textWidth() const;
    QImage fitted(const QImage& picture) const;

    const Guide& m_guide;
    GuideStop m_stop;
    int m_fittedWidth = 0;
};

} // namespace waymark::ui
