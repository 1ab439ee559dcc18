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
#include "core/robustness/robustness.h"

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
};

/// The one writer: owns the decision and its undo stack. Pages send wishes, a wish becomes an undo command, the command
/// changes the decision, and one assessment per event-loop turn is handed to every view. All answers are those of the
/// active participant.
class DecisionDocument : public QObject {
    Q_OBJECT
public:
    DecisionDocument(
        std::shared_ptr<const Framework> framework, Decision decision, Clock clock, QObject* parent = nullptr);
    ~DecisionDocument() override;

    const Framework& framework() const;
    const Decision& decision() const;
    /// Never null; brought up to date at once if a change is still waiting.
    std::shared_ptr<const Assessment> assessment() const;
    /// How sure the verdict is; null while nothing is decided or the first worlds are still being drawn. It may lag a
    /// moment behind the assessment: `weighed` tells.
    std::shared_ptr<const Robustness> robustness() const;
    /// What would turn the verdict, and what to find out next; null while nobody wants to know (`startExploring`) or it
    /// is still being looked for. It may lag a moment behind the assessment: `explored` tells.
    std::shared_ptr<const Exploration> exploration() const;
    QUndoStack& undoStack();
    const std::optional<LastEffect>& lastEffect() const;
    /// The active participant's answer; null if there is none.
    const Answer* answer(QuestionIndex question) const;

    // Wishes. One that changes nothing leaves no command. Edits of the same figure or text that follow each other make
    // one step of undo, until `finishEdit`, an undo or another edit.
    /// The value must fit the question (core/decision/answer_check); none takes the answer back, its note too.
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
    void resetPriorities(); ///< back to the framework's, one command
    void setTitle(const QString& title);
    /// The drag or the typing is over: the next edit is a step of undo of its own.
    void finishEdit();
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
    /// The decision changed (do, undo or redo); `assessed` follows within one event-loop turn.
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
