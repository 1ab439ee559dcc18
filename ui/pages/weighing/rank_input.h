#pragma once

#include <optional>

#include "core/framework/framework.h"
#include "ui/pages/weighing/criterion_input.h"

class QHBoxLayout;
class QToolButton;

namespace waymark::ui {

class Label;

/// What a rank input shows.
struct ShownRank {
    std::optional<std::size_t> rank; ///< 1 is the top; none: not ranked yet
    std::size_t of = 0;
    bool isLevel = false; ///< others have the same rank
};

/// A criterion's place in the order. Alt+Up and Alt+Down move it, `=` makes it level with the one above or parts it,
/// up and down lead to the rows around; the buttons do the same.
class RankInput : public CriterionInput {
    Q_OBJECT
public:
    RankInput(const Criterion& criterion, QWidget* parent);

    void showRank(const ShownRank& shown);
    bool takesFocus() const override;
    void focusInput() override;
    void describe(const QString& text) override;

Q_SIGNALS:
    /// -1: up by one place, 1: down.
    void moveWanted(int direction);
    void levelWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QToolButton* addButton(const QString& sign, const QString& hint);
    void applySpacing();

    const QString m_name; ///< of the criterion
    QHBoxLayout* m_line;
    Label* m_rank;
};

} // namespace waymark::ui
