#pragma once

#include <optional>

#include <QFrame>

#include "core/framework/framework.h"

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class Label;
class PairSlider;

/// One comparison, and where it stands among all.
struct ShownPair {
    const Criterion& first;
    const Criterion& second;
    std::optional<int> step; ///< on Saaty's scale; none: not compared
    std::size_t number = 1;  ///< of the question
    std::size_t of = 1;
    std::size_t compared = 0;
};

/// Asks for one comparison: which of two steps is worth more, and by how much.
class PairQuestion : public QFrame {
    Q_OBJECT
public:
    explicit PairQuestion(QWidget* parent);

    void showPair(const ShownPair& shown);
    void focusSlider();

Q_SIGNALS:
    /// None: the comparison is taken back.
    void stepWanted(std::optional<int> step);
    void editFinished();
    /// To the next open question.
    void nextWanted();
    /// To the question before (-1) or after (1).
    void neighbourWanted(int direction);
    void tableWanted(bool isShown);

private:
    void addSides();
    void addEnds();
    void addButtons();
    QPushButton* addButton(const char* name, const QString& text, const QString& hint);
    void applySpacing();

    QVBoxLayout* m_column;
    QGridLayout* m_sides;
    QHBoxLayout* m_buttons;
    Label* m_progress;
    Label* m_names[2];
    Label* m_steps[2];
    PairSlider* m_slider;
    Label* m_words;
    QPushButton* m_alike = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace waymark::ui
