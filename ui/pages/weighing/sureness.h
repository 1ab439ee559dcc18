#pragma once

#include <optional>

#include <QFrame>

class QGridLayout;

namespace waymark::ui {

class Label;
class WeightSlider;

/// 'give or take a third': how far weights may be off, in words.
QString giveOrTakeWords(double share);

/// How sure the team is of its weights, as one slider.
class Sureness : public QFrame {
    Q_OBJECT
public:
    explicit Sureness(QWidget* parent);

    /// None: not said, so what is usual counts.
    void showShare(std::optional<double> giveOrTake);

Q_SIGNALS:
    /// None: back to what is usual.
    void shareWanted(std::optional<double> giveOrTake);
    void editFinished();

private:
    QGridLayout* m_grid;
    WeightSlider* m_slider;
    Label* m_words;
};

} // namespace waymark::ui
