#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "core/base/index.h"
#include "core/base/result.h"
#include "ui/shell/steps.h"

class QAction;
class QSplitter;
class QStackedWidget;

namespace waymark::ui {

class DecisionDocument;
class EstimateFooter;
class EstimatorHost;
class EstimatorPage;
class FooterBar;
class HeaderBar;
class ScenarioBar;
class StepRail;
class Texts;
class VerdictPanel;
class VerdictStrip;

/// A decision at work: header, the steps at the left, the page in the middle, the live verdict at the right, footer.
class Workspace : public QWidget {
    Q_OBJECT
public:
    /// Document and texts must outlive the workspace.
    Workspace(DecisionDocument& document, const Texts& texts, QWidget* parent);

    /// The folder in which estimators find their catalogues.
    void setResources(const std::string& folder) { m_resources = folder; }
    const std::string& resources() const { return m_resources; }

    HeaderBar& header() { return *m_header; }
    ScenarioBar& scenarioBar() { return *m_scenarioBar; }
    FooterBar& footer() { return *m_footer; }
    const Steps& steps() const { return m_steps; }
    std::size_t currentStep() const { return m_current; }
    /// The page in the middle.
    QWidget* currentPage() const;

    /// A step that is not walkable is left alone.
    void goTo(std::size_t step);
    void goBack();
    void goNext();
    /// Shows a question's page and puts the focus on it; of a hidden one, the page or else nothing.
    void goToQuestion(QuestionIndex question);
    /// Shows the estimator that answers a question in the place of its page; nothing if none does.
    void openEstimator(QuestionIndex question);
    /// Opens the estimator that reads files of this kind, which says what is wrong with this one; or says that there is
    /// none and stays where it was.
    Errors importFile(EstimatorKind kind, const QString& path);
    /// The estimator that is open; null if none is.
    EstimatorPage* estimator() const;
    /// Shows a page beside the way in the place of the step's, with a bottom bar of its own, until it is closed or
    /// another step is gone to.
    void openGuest(QWidget& page, QWidget& footer);
    void closeGuest();
    /// Offered as a button at the end of the way.
    void addFinalAction(QAction* action);
    /// The question that is expected to settle most, once that is known.
    void goToBestQuestion();

    void showPanel();
    void hidePanel();
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray& state);

Q_SIGNALS:
    /// Another step is shown, or what can be walked to has changed.
    void stepsChanged();
    /// On the verdict's page.
    void recordWanted();
    void historyWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    /// Widths follow the zoom.
    void applySizes();
    /// What stands beside the page, by the room there is.
    void arrange();
    void rememberPanelWidth();
    void connectParts();
    /// Takes over the newest assessment.
    void refresh();
    void showStep();
    /// Whether the step's own page is covered.
    bool isBesideTheWay() const { return m_guest || estimator(); }
    void showFooter();
    void showLiveVerdict();
    void showTitle();
    void showScenario();
    void makeEstimators();
    QWidget* pageFor(std::size_t step);
    QWidget* makePage(const Step& step);
    QString hint() const;

    DecisionDocument& m_document;
    const Texts& m_texts;
    Steps m_steps;
    std::size_t m_current = 0;
    bool m_panelWanted = true;
    double m_panelPages = 7.75;    ///< width of the panel, in page margins
    std::vector<QWidget*> m_pages; ///< by step; null until it is first shown
    HeaderBar* m_header = nullptr;
    ScenarioBar* m_scenarioBar = nullptr;
    StepRail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    VerdictPanel* m_panel = nullptr;
    VerdictStrip* m_strip = nullptr;
    QSplitter* m_splitter = nullptr;
    FooterBar* m_footer = nullptr;
    EstimateFooter* m_estimateFooter = nullptr; ///< null until an estimator is first opened
    EstimatorHost* m_estimators = nullptr;      ///< likewise
    QWidget* m_guest = nullptr;                 ///< the page beside the way; null: none is open
    QWidget* m_guestFooter = nullptr;           ///< of the one that was opened last
    std::string m_resources;
};

} // namespace waymark::ui
