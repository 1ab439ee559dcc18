#pragma once

#include <optional>

#include <QString>
#include <QUndoCommand>

#include "ui/document/edit.h"

namespace waymark::ui {

/// What is shown and worked on: a scenario; none: the decision itself.
using ShownScenario = std::optional<ScenarioId>;

/// Whose decision commands change.
class EditTarget {
public:
    virtual ~EditTarget() = default;
    /// As `apply`, and shows that scenario.
    virtual Edit perform(Edit edit, const ShownScenario& shown) = 0;
    /// The whole decision, whatever is shown of it.
    virtual const Decision& stored() const = 0;
};

/// How a command is called, and of which drag or run of typing it is a part.
struct EditLabel {
    QString text; ///< plain: 'Answer “P99 target”'
    QString run;  ///< commands of one run make one step of undo; empty: a step of its own
};

/// Undo and redo lead to where something changes, so that nothing changes unseen.
struct ShownAround {
    ShownScenario before;
    ShownScenario after;
};

/// One step of undo: an edit while undone, the edit that takes it back while done.
class EditCommand : public QUndoCommand {
public:
    EditCommand(EditTarget& target, Edit edit, EditLabel label, ShownAround shown);

    const QString& run() const { return m_run; }

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    EditTarget& m_target;
    Edit m_edit;
    QString m_run;
    ShownAround m_shown;
};

} // namespace waymark::ui
