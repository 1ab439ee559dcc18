#pragma once

#include <vector>

#include <QWidget>

class QGridLayout;

namespace waymark::ui {

/// Cards in as many columns as fit, each at least so many page margins wide.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    CardGrid(int leastPages, QWidget* parent);

    void addCard(QWidget* card);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int fittingColumns() const;
    void arrange(int columns);

    int m_leastPages;
    int m_columns = 0;
    std::vector<QWidget*> m_cards;
    QGridLayout* m_grid = nullptr;
};

} // namespace waymark::ui
