#pragma once

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace waymark::ui {

class DecisionDocument;
class PointsChart;
class ProfileChart;
class StabilityChart;
class TextCard;
class Texts;

/// The verdict with everything it rests on: recommendation, rule of proof, reasons, cautions, charts. While nothing is
/// decided it says what to answer first and shows no charts. `texts` must outlive it.
class VerdictPage : public QWidget {
    Q_OBJECT
public:
    VerdictPage(DecisionDocument& document, const Texts& texts, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHead(QVBoxLayout* column);
    void makeCards(QVBoxLayout* column);
    /// Takes over the newest assessment; put off while the page is hidden.
    void refresh();
    void showHead();
    void showCards();
    void showCharts();
    /// One column or two, whichever fits.
    void arrange();
    void restyle();

    DecisionDocument& m_document;
    const Texts& m_texts;
    bool m_outdated = true;
    int m_columns = 0;
    QBoxLayout* m_head = nullptr;
    QLabel* m_caption = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_summary = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<TextCard*> m_cards;
    PointsChart* m_points = nullptr;
    ProfileChart* m_profile = nullptr;
    StabilityChart* m_stability = nullptr;
};

} // namespace waymark::ui
