#pragma once

#include <QAbstractButton>

#include "ui/theme/shaped_text.h"

namespace waymark::ui {

/// One possible answer as a rounded button. Shows whether it is chosen by frame and weight, wraps a long text, and
/// keeps the focus ring outside its frame. Whether it is checked is the document's to say: a click only asks.
class OptionPill : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look {
        option,
        quiet, ///< 'not sure': offered, not suggested
    };

    OptionPill(const QString& text, Look look, QWidget* parent);

    /// A pill that is one of several is made autoExclusive, so that screen readers tell of a radio button; but Qt is
    /// not to choose among them, which would also leave none without a choice.
    void showChecked(bool checked);

    /// The key that chooses it, shown small while `showHint`; empty: none.
    void setHint(const QString& key);
    void showHint(bool shown);
    bool showsHint() const { return m_isHintShown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override {}
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString shownText() const;
    QSize sizeFor(int textWidth) const;
    void paintFrame(QPainter& painter) const;
    void paintHint(QPainter& painter) const;

    const Look m_look;
    QString m_hint;
    bool m_isHintShown = false;
    mutable ShapedText m_shaped;
};

} // namespace waymark::ui
