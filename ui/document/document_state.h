#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QString>
#include <QUndoStack>

#include "core/base/clock.h"
#include "core/robustness/robustness.h"
#include "ui/document/decision_document.h"
#include "ui/document/edit_command.h"
#include "ui/document/exploration.h"

namespace waymark::ui {

/// What a document knows: the decision, which scenario of it is open, its undo stack, the assessment and what of it
/// waits to be worked out.
class DocumentState : public EditTarget {
public:
    DocumentState(std::shared_ptr<const Framework> usedFramework, Decision startingDecision, Clock usedClock);

    Edit perform(Edit edit, const ShownScenario& shown) override;
    const Decision& stored() const override { return m_stored; }
    /// As it is shown: what the open scenario has otherwise is otherwise.
    const Decision& decision() const { return m_inScenario ? *m_inScenario : m_stored; }
    /// What counts of the active participant's and the open scenario's answers; null if there is none.
    const Answer* answer(const QuestionId& question) const;

    /// One that is not there is left alone.
    void show(const ShownScenario& wanted);
    const ShownScenario& shown() const { return m_shown; }

    /// Pushes a command unless it would change nothing. Where a scenario is open, it is that one's.
    void push(Edit edit, EditLabel label);
    /// The same, and another scenario is shown from then on.
    void pushAndShow(Edit edit, EditLabel label, ShownScenario after);
    bool isPushing() const { return m_isPushing; }
    void closeRun() { ++m_run; }
    QString runOf(const char* what, const std::string& id) const;

    /// Assesses if anything changed since.
    void bringUpToDate();
    /// Takes what sampling found; whether the assessment is another one for it.
    bool take(const SettledAssessment& settled);
    const std::shared_ptr<const Robustness>& robustness() const { return m_robustness; }
    void setReading(Reading wanted);
    Reading reading() const { return m_reading; }
    const std::shared_ptr<const Assessment>& assessment() const { return m_assessment; }
    const std::optional<LastEffect>& effect() const { return m_effect; }

    const std::shared_ptr<const Framework> framework;
    const Clock clock;
    ParticipantId participant;
    QUndoStack stack;
    std::string shownTitle;
    bool isQueued = false;

    /// How far sampling has come with the decision as it is now.
    enum class Insight { none, atRest, explored };
    Insight insight = Insight::none;
    bool isExploring = false;                       ///< somebody wants to know
    std::shared_ptr<const Exploration> exploration; ///< null while nothing is known

private:
    std::optional<QuestionIndex> answeredBy(const Edit& edit) const;
    bool continuesRun(const QString& run) const;

    Decision m_stored;
    ShownScenario m_shown;
    std::optional<Decision> m_inScenario; ///< while one is shown
    Reading m_reading = Reading::full;
    int m_run = 0;
    bool m_isPushing = false;
    bool m_isWithinRun = false;

    std::shared_ptr<const Assessment> m_assessment; ///< null before the first
    std::vector<AlternativeIndex> m_unproven;       ///< as sampling last found; kept so that a verdict does not flicker
    bool m_isStale = true;
    std::shared_ptr<const Robustness> m_robustness; ///< null while nothing is decided or not known yet
    std::shared_ptr<const Assessment> m_beforeAnswer;
    std::optional<QuestionIndex> m_answered; ///< its effect is still to be found
    std::optional<LastEffect> m_effect;
};

} // namespace waymark::ui
