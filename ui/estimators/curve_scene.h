#pragma once

#include <functional>
#include <limits>
#include <optional>

#include <QList>
#include <QString>

namespace waymark::ui {

/// A point of a curve and how far it may lie off; not finite where there is none.
struct CurvePoint {
    double x = 0;
    double low = 0;
    double middle = 0;
    double high = 0;
    QString text; ///< what it says when it is pointed at
};

struct Curve {
    QString name;
    std::optional<int> colour; ///< of alternatives (Alternative::colour); none: the accent
    QList<CurvePoint> points;
};

/// A place on the horizontal axis with a name.
struct CurveTick {
    double at = 0;
    QString text;
};

/// A dashed line across, with a name.
struct CurveGuide {
    double at = 0;
    QString text;
};

/// Curves with bands over one axis.
struct CurveScene {
    QList<Curve> curves;
    QList<CurveTick> ticks;
    QList<CurveGuide> guides;
    std::function<QString(double)> spell;                   ///< a figure of the vertical axis
    QString across;                                         ///< what the horizontal axis is
    double least = std::numeric_limits<double>::infinity(); ///< the vertical axis begins no higher than this
};

} // namespace waymark::ui
