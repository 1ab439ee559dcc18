#pragma once

#include <vector>

#include <QFont>
#include <QSize>
#include <QString>

class QTextLine;

namespace waymark::ui {

/// Plain text that is shaped once and then measured at as many widths as a layout tries. Shaping is what costs, and
/// QFontMetrics and QTextLayout do it anew for every width.
class ShapedText {
public:
    /// Shapes only if something is new.
    void set(const QString& text, const QFont& font);
    /// The room it takes with its words wrapped at `width`, as QFontMetrics::boundingRect has it.
    QSize wrappedAt(int width) const;

private:
    /// What stays together when a line is wrapped, without the space after it.
    struct Piece {
        double begin; ///< from the start of its line while that is unwrapped
        double end;
    };
    struct Line {
        std::vector<Piece> pieces;
        double height;
    };

    QSize exactlyWrappedAt(int width) const;
    void shape();
    void addPieces(const QTextLine& line, const QString& shown);

    QString m_text;
    QFont m_font;
    std::vector<Line> m_lines; ///< as the text itself has them
    double m_leading = 0;      ///< between two lines
    bool m_isSimple = true;
};

} // namespace waymark::ui
