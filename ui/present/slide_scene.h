#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "core/base/message_catalogue.h"
#include "core/report/slides.h"
#include "ui/theme/theme.h"

class QPainter;
class QTextLayout;

namespace waymark::ui {

/// Slides are laid out on a ground that is always that tall, and as wide as the screen's shape asks for.
inline constexpr double kSlideHeight = 1080;
/// 18 pt at 96 dots an inch. Nothing on a slide is smaller.
inline constexpr double kLeastSlideText = 24;

struct SlideText {
    std::shared_ptr<const QTextLayout> lines;
    QPointF at; ///< its top left corner
    double size = 0;
    QColor colour;
};

/// A slide as it is drawn.
struct SlideScene {
    QSizeF size;
    QColor ground;
    std::vector<SlideText> texts;
    QByteArray chart; ///< SVG; empty: none
    QRectF chartBox;
    QString spoken; ///< all of it, for who cannot see it
};

/// Where a slide is shown.
struct SlideSetting {
    const MessageCatalogue& words;
    const Theme& theme;
    double shape = 16.0 / 9; ///< width over height
    std::string title = {};  ///< of the decision, at the foot
    int number = 1;
    int count = 1;
};

/// Lays a slide out. What is longer than a slide has room for is cut with an ellipsis, bars and points from the end.
SlideScene sceneOf(const Slide& slide, const SlideSetting& setting);

/// Paints it as large as the box has room for, in the box's middle.
void paintScene(QPainter& painter, const SlideScene& scene, const QRectF& box);

/// All slides as pictures of that many pixels.
std::vector<QImage> slidePictures(const std::vector<Slide>& slides, const SlideSetting& setting, QSize size);

} // namespace waymark::ui
