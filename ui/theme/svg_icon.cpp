#include "ui/theme/svg_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace waymark::ui {
namespace {

class SvgIconEngine : public QIconEngine {
public:
    explicit SvgIconEngine(const QString& file) : m_file(file) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer(m_file).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new SvgIconEngine(m_file); }

private:
    QString m_file;
};

} // namespace

QIcon svgIcon(const QString& file)
{
    return QIcon(new SvgIconEngine(file));
}

} // namespace waymark::ui
