#pragma once

#include <memory>

#include <QWidget>

#include "core/base/index.h"
#include "core/base/result.h"

class QVBoxLayout;

namespace waymark::ui {

class DecisionDocument;
class RecordStrip;
class Texts;
class TwoColumns;
class VerdictCards;
class VerdictCharts;
class VerdictHead;

/// The verdict with everything it rests on: recommendation and its strength, rule of proof, reasons, cautions, charts,
/// what would turn it. While nothing is decided it says what to answer first and shows no charts. `texts` must outlive
/// it.
class VerdictPage : public QWidget {
    Q_OBJECT
public:
    VerdictPage(DecisionDocument& document, const Texts& texts, QWidget* parent = nullptr);
    ~VerdictPage() override;

Q_SIGNALS:
    /// The user wants to answer what is worth finding out.
    void questionWanted(waymark::QuestionIndex question);
    /// The user wants to record it again, or to see what was recorded.
    void recordWanted();
    void historyWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeFrame();
    void makeParts(const Texts& texts);
    void tellNotSaved(const Errors& errors);
    /// Has the newest findings shown; put off while the page is hidden.
    void outdate();
    void refresh();
    void arrange();
    void restyle();

    DecisionDocument& m_document;
    const Texts& m_texts;
    bool m_isOutdated = true;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    VerdictHead* m_head = nullptr;
    RecordStrip* m_record = nullptr;
    TwoColumns* m_columns = nullptr;
    std::unique_ptr<VerdictCards> m_cards;
    VerdictCharts* m_charts = nullptr;
};

} // namespace waymark::ui
