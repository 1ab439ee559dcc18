#pragma once

#include <optional>

#include <QWidget>

#include "core/base/result.h"
#include "core/decision/edit_estimates.h"
#include "ui/estimators/estimate_run.h"

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace waymark::ui {

class Catalogues;
class DecisionDocument;
class EstimateChart;
class EstimatedAnswersCard;
class EstimateForm;
class NamesCard;
class NotesCard;
class Texts;

/// An estimator at work: what it is given at the left, what comes out at the right, live. What it answers reaches the
/// document only when it is told to.
class EstimatorPage : public QWidget {
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Parts {
        DecisionDocument& document;
        const Estimator& estimator;
        const Catalogues& catalogues;
        const Texts& texts;
    };

    EstimatorPage(const Parts& parts, QWidget* parent);
    ~EstimatorPage() override;

    const Estimator& estimator() const { return m_estimator; }
    /// For which question it was opened; takes up what the document holds if that changed.
    void openFor(QuestionIndex question);
    QuestionIndex question() const { return m_question; }
    void focusFirst();
    /// Reads a file as if it had been chosen here: what is wrong with it is said beside its button.
    void importFile(const QString& path);
    /// Waits for what is being calculated.
    void finish();

    /// Whether there is a result to be used.
    bool isUsable() const;
    /// Whether the team answered one of the estimator's questions itself.
    bool hasOwnAnswer() const;
    /// 'This estimate answers ‘…’: …; your own answer is ‘…’', and that its figures are none of the team's.
    QString hint() const;
    /// Its answers count from now on.
    void use();
    /// It is kept beside the team's own answers, which go on counting.
    void keepBeside();

Q_SIGNALS:
    /// Usable or not, or another hint.
    void stateChanged();
    /// Escape was pressed.
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isAsItStarts() const;
    void makeFrame();
    void addHeading(QVBoxLayout& column);
    QScrollArea* addHalf(QWidget* content);
    void makeResult();
    void arrange();
    void tellNotSaved(const Errors& errors);
    void load();
    void showUnread(Errors errors);
    /// What the form holds is calculated, or what is wrong with it is said.
    void calculate();
    void showPrompt(const QString& prompt);
    void showFault(const QString& fault);
    void clearFindings();
    void showResult(const WorkedEstimate& result);
    void showRefusal(const Errors& errors);
    std::string storedText() const;
    std::map<QuestionId, AnswerValue> answers() const;
    EstimateResult result() const;

    DecisionDocument& m_document;
    const Estimator& m_estimator;
    const Catalogues& m_catalogues;
    const Texts& m_texts;
    QuestionIndex m_question;
    std::string m_start;                      ///< the form's figures when it took them up
    std::optional<std::string> m_loaded;      ///< what the document held when the form took it up
    std::optional<EstimateFigures> m_figures; ///< of what the form holds; none while there is no result
    EstimateRun m_run;
    QBoxLayout* m_halves = nullptr;
    QVBoxLayout* m_results = nullptr;
    QScrollArea* m_left = nullptr; ///< around the form
    EstimateForm* m_form = nullptr;
    EstimateChart* m_chart = nullptr;
    EstimatedAnswersCard* m_answers = nullptr;
    NotesCard* m_notes = nullptr;
    NamesCard* m_names = nullptr;
};

} // namespace waymark::ui
