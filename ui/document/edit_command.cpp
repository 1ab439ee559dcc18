#include "ui/document/edit_command.h"

#include <utility>

namespace waymark::ui {
namespace {

// What QUndoStack asks before it offers a command for merging; -1 means never.
constexpr int kMayMerge = 1;
constexpr int kNeverMerges = -1;

} // namespace

EditCommand::EditCommand(EditTarget& target, Edit edit, EditLabel label, ShownAround shown)
    : QUndoCommand(label.text),
      m_target(target),
      m_edit(std::move(edit)),
      m_run(std::move(label.run)),
      m_shown(std::move(shown))
{}

void EditCommand::redo()
{
    m_edit = m_target.perform(std::move(m_edit), m_shown.after);
}

void EditCommand::undo()
{
    m_edit = m_target.perform(std::move(m_edit), m_shown.before);
}

int EditCommand::id() const
{
    return m_run.isEmpty() ? kNeverMerges : kMayMerge;
}

bool EditCommand::mergeWith(const QUndoCommand* next)
{
    const auto* edit = dynamic_cast<const EditCommand*>(next);
    if (!edit || edit->m_run != m_run)
        return false;
    // The next one is done already, and this one still holds what stood there before the run: nothing to take over.
    setObsolete(stands(m_target.stored(), m_edit));
    return true;
}

} // namespace waymark::ui
