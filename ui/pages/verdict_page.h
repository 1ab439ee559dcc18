#pragma once

#include <QList>
#include <QWidget>

#include "core/base/result.h"
#include "ui/pages/text_card.h"

class QBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

class DecisionDocument;
class PointsChart;
class ProfileChart;
class StabilityChart;
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

private:
    /// Which of two columns a card stands in when there is room for two.
    enum class Side { left, right };
    struct Place {
        QWidget* card = nullptr;
        Side side = Side::left;
    };

    void makeFrame();
    QBoxLayout* makeHead();
    Label* makeLabel(const char* name, TextStyle style, TextTone tone);
    void makeCards();
    TextCard* addCard(const QString& title, Side side);
    void makeCharts();
    void tellNotSaved(const Errors& errors);
    /// Takes over the newest assessment; put off while the page is hidden.
    void refresh();
    void showHead();
    void showCards();
    void showCharts();
    /// One column or two, whichever fits.
    void arrange();
    void arrangeHead();
    void restyle();

    DecisionDocument& m_document;
    const Texts& m_texts;
    bool m_outdated = true;
    int m_columns = 0;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QBoxLayout* m_head = nullptr;
    Label* m_caption = nullptr;
    Label* m_headline = nullptr;
    Label* m_summary = nullptr;
    QBoxLayout* m_sides = nullptr; ///< holds the two below
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_right = nullptr;
    QList<Place> m_places; ///< in reading order
    TextCard* m_reasons = nullptr;
    TextCard* m_proof = nullptr;
    TextCard* m_cautions = nullptr;
    TextCard* m_edges = nullptr;
    TextCard* m_exclusions = nullptr;
    TextCard* m_basis = nullptr;
    TextCard* m_predictions = nullptr;
    PointsChart* m_points = nullptr; ///< charts are made when something is decided
    ProfileChart* m_profile = nullptr;
    StabilityChart* m_stability = nullptr;
};

} // namespace waymark::ui
