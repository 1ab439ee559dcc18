#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/assessment/assess.h"
#include "core/base/clock.h"
#include "core/decision/decision.h"
#include "core/decision/edit_estimates.h"
#include "core/framework/framework.h"
#include "core/group/combine.h"
#include "core/robustness/study.h"

class QUndoStack;

namespace waymark::ui {

class DocumentState;
struct Exploration;
struct ExplorationTask;
class WhatIf;

/// What the last answer did (given, taken back, undone or redone): by how much each alternative's value moved. Gone as
/// soon as something else moves a value.
struct LastEffect {
    QuestionIndex question;
    std::vector<std::optional<double>> moved; ///< by alternative; none where it is or was unavailable
    std::vector<AlternativeIndex> joined;     ///< available only since
    std::vector<AlternativeIndex> left;       ///< not available any more
};

/// In what a scenario differs from its decision.
struct ScenarioDifferences {
    std::vector<QuestionIndex> answers; ///< questions on which another answer counts
    bool priorities = false;
};

/// The one writer: owns the decision and its undo stack. Pages send wishes, a wish becomes an undo command, the command
/// changes the decision, and one assessment per event-loop turn is handed to every view. All answers are those of the
/// active participant; while a scenario is shown, answers and priorities are seen and set as that one's.
class DecisionDocument : public QObject {
    Q_OBJECT
public:
    DecisionDocument(
        std::shared_ptr<const Framework> framework, Decision decision, Clock clock, QObject* parent = nullptr);
    ~DecisionDocument() override;

    const Framework& framework() const;
    std::shared_ptr<const Framework> sharedFramework() const;
    /// The time by the document's clock.
    std::string now() const;
    /// As it is shown: in the scenario that is open, if one is. Then it has no scenarios and no record.
    const Decision& decision() const;
    /// The whole decision, for its file.
    const Decision& stored() const;
    /// The same as it is handed out and presented: an open scenario is named in the title.
    Decision toTell() const;
    /// The open scenario; null: the decision itself is shown.
    const Scenario* scenario() const;
    /// Those of the open scenario.
    ScenarioDifferences differences() const;
    /// What the decision itself says where the open scenario has an answer of its own; none elsewhere.
    std::optional<Opinion> replacedOpinion(QuestionIndex question) const;
    /// Never null; brought up to date at once if a change is still waiting.
    std::shared_ptr<const Assessment> assessment() const;
    /// How sure the verdict is; null while nothing is decided or the first worlds are still being drawn. It may lag a
    /// moment behind the assessment: `weighed` tells.
    std::shared_ptr<const Robustness> robustness() const;
    /// What would turn the verdict, and what to find out next; null while nobody wants to know (`startExploring`) or it
    /// is still being looked for. It may lag a moment behind the assessment: `explored` tells.
    std::shared_ptr<const Exploration> exploration() const;
    /// What is known of the decision as it is now: how sure the verdict is and what is around it not before that is
    /// worked out anew, of which `explored` tells.
    Study study() const;
    QUndoStack& undoStack();
    const std::optional<LastEffect>& lastEffect() const;
    /// The open scenario's answer, else the active participant's; null if there is none.
    const Answer* answer(QuestionIndex question) const;

    // Wishes. One that changes nothing leaves no command. Edits of the same figure or text that follow each other make
    // one step of undo, until `finishEdit`, an undo or another edit.
    /// The value must fit the question (core/decision/answer_check); none takes the answer back, its note too: in
    /// a scenario, what the decision says counts again.
    void setAnswer(QuestionIndex question, std::optional<AnswerValue> value);
    /// A note belongs to an answer: without one it goes nowhere.
    void setNote(QuestionIndex question, const QString& note);
    /// Keeps what an estimator was given and lets its answers count, in one step; what the team said itself stays
    /// beside them. The time is filled in.
    void takeEstimate(const EstimateResult& result);
    /// The same with the team's own answers counting; questions that it did not answer itself stay open.
    void keepEstimateBeside(const EstimateResult& result);
    /// Which of the two counts, where a question has an estimate beside the team's own answer.
    void useEstimate(QuestionIndex question);
    void usePlain(QuestionIndex question);
    void setRating(CriterionIndex criterion, std::optional<double> points);
    void setSwing(CriterionIndex criterion, std::optional<double> points);
    void setSmart(CriterionIndex criterion, std::optional<double> points);
    void setInterval(CriterionIndex criterion, std::optional<PointRange> interval);
    /// The whole order, most important first; those of one group are level. Empty takes it back.
    void setOrder(const std::vector<std::vector<CriterionIndex>>& order);
    /// `first` counts `ratio` times as much as `second`, another criterion; none takes the comparison back.
    void setPair(CriterionIndex first, CriterionIndex second, std::optional<double> ratio);
    /// The team's own value for an alternative under today's answer to a question that gives values, in place of the
    /// framework's; none goes back to the framework's. The time is filled in.
    void setOwnEvidence(QuestionIndex question, AlternativeIndex alternative, std::optional<OwnEvidence> evidence);
    /// What `setOwnEvidence` put there; null if the framework's value counts.
    const OwnEvidence* ownEvidence(QuestionIndex question, AlternativeIndex alternative) const;
    void setMethod(WeightMethod method);
    /// How sure the team is of its weights (0..1); none goes back to what is usual.
    void setGiveOrTake(std::optional<double> share);
    void resetPriorities();    ///< back to the framework's, one command
    void takeBackPriorities(); ///< the open scenario's: those of the decision count again
    void setTitle(const QString& title);
    /// Adds a scenario that is as what is shown, behind the open one or else at the end, and opens it.
    void addScenario(const QString& name);
    void renameScenario(const ScenarioId& scenario, const QString& name);
    void moveScenario(const ScenarioId& scenario, std::size_t place);
    /// Of the open one, the decision itself is shown then.
    void removeScenario(const ScenarioId& scenario);
    /// Adds a revision to the record, with the next number: of the decision itself, so no scenario may be open.
    void record(Revision revision);
    /// The drag or the typing is over: the next edit is a step of undo of its own.
    void finishEdit();
    /// Shows a scenario, or the decision itself; a view setting too, but undo and redo lead to what they change.
    void showScenario(const std::optional<ScenarioId>& scenario);
    /// Which reading is shown; a view setting, not part of the decision and not undone.
    void setReading(Reading reading);
    Reading reading() const;
    /// Draws all worlds at once instead of in the background.
    void settleNow();
    /// The same, and explores: for pictures and reports.
    void exploreNow();
    /// From now on explores in the background whenever the decision has come to rest; costs some tenths of a second.
    void startExploring();
    /// The first worlds are drawn as soon as the event loop is reached; or, once postponed, with the next change or
    /// when startWhatIf is called. So a window can paint its first page before.
    void postponeWhatIf();
    void startWhatIf();

Q_SIGNALS:
    /// The decision changed (do, undo or redo), or another scenario of it is shown; `assessed` follows within one
    /// event-loop turn.
    void changed();
    /// A new assessment is at hand.
    void assessed();
    /// New worlds were drawn: `robustness` is another, and so perhaps the verdict.
    void weighed();
    /// `exploration` is another.
    void explored();
    void titleChanged();

private:
    void pushEstimate(const EstimateResult& result, const QString& step, Answer (*counting)(Answer));
    void setWhatCounts(QuestionIndex question, const QString& step, Answer (*counting)(Answer));
    void announceChange();
    void queueAssessment();
    void takeSettled(const SettledAssessment& settled);
    void takeExplored(std::shared_ptr<const Exploration> found);
    ExplorationTask explorationTask() const;
    /// If it is wanted, and not known yet.
    void exploreAtRest();
    OwnEvidenceKey ownEvidenceKey(QuestionIndex question, AlternativeIndex alternative) const;

    std::unique_ptr<DocumentState> d;
    WhatIf* m_whatIf;
    QTimer m_firstWhatIf;
};

} // namespace waymark::ui
