#pragma once

#include <memory>
#include <vector>

#include <QLayout>

namespace waymark::ui {

/// Sets its items side by side like words, and begins a new line where the width ends. An item wider than the whole
/// width is narrowed to it and asked for its height.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Place {
        QLayoutItem* item;
        QRect rect;
    };
    std::vector<Place> placesIn(const QRect& rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace waymark::ui
