#pragma once

#include <QString>
#include <QUndoCommand>

#include "ui/document/edit.h"

namespace waymark::ui {

/// Whose decision commands change.
class EditTarget {
public:
    virtual ~EditTarget() = default;
    /// As `apply`.
    virtual Edit perform(Edit edit) = 0;
    virtual const Decision& decision() const = 0;
};

/// How a command is called, and of which drag or run of typing it is a part.
struct EditLabel {
    QString text; ///< plain: 'Answer “P99 target”'
    QString run;  ///< commands of one run make one step of undo; empty: a step of its own
};

/// One step of undo: an edit while undone, the edit that takes it back while done.
class EditCommand : public QUndoCommand {
public:
    EditCommand(EditTarget& target, Edit edit, EditLabel label);

    const QString& run() const { return m_run; }

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    EditTarget& m_target;
    Edit m_edit;
    QString m_run;
};

} // namespace waymark::ui
