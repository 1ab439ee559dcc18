#pragma once

#include <optional>

#include <QPushButton>

class QHBoxLayout;

namespace waymark::ui {

/// A card of the start page that can be pressed: a title, a line below it, and a result at the right.
class StartCard : public QPushButton {
    Q_OBJECT
public:
    StartCard(const QString& title, const QString& subtitle, QWidget* parent);

    /// Puts a result at the right, in the colour of that alternative where one is named.
    void setResult(const QString& text, std::optional<int> colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row = nullptr;
};

} // namespace waymark::ui
