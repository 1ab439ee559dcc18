#include "ui/shell/record_desk.h"

#include <QAction>
#include <QUndoStack>

#include "ui/document/decision_document.h"
#include "ui/record/history_page.h"
#include "ui/record/record_page.h"
#include "ui/record/record_words.h"
#include "ui/shell/guest_footer.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/typed_text.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

const QString kRecordKey = QStringLiteral("record");

} // namespace

RecordDesk::RecordDesk(const Parts& parts) : QObject(&parts.workspace), m_parts(parts)
{
    const auto on = [this](Command command, auto run) {
        connect(m_parts.actions[command], &QAction::triggered, this, [this, run] {
            takeTypedText(*m_parts.workspace.window());
            run();
        });
    };
    on(Command::record, [this] { record(); });
    on(Command::history, [this] { showHistory(); });
    m_parts.workspace.addFinalAction(m_parts.actions[Command::record]);
    connect(&m_parts.workspace, &Workspace::recordWanted, this, &RecordDesk::record);
    connect(&m_parts.workspace, &Workspace::historyWanted, this, &RecordDesk::showHistory);
    connect(&m_parts.document, &DecisionDocument::changed, this, &RecordDesk::showAvailable);
    connect(&m_parts.document.undoStack(), &QUndoStack::cleanChanged, this, [this](bool isClean) {
        if (isClean)
            m_parts.notices.closeNotice(kRecordKey); // it asked to save
    });
    showAvailable();
}

RecordDesk::~RecordDesk()
{
    m_parts.actions[Command::history]->setEnabled(false);
    m_parts.notices.closeNotice(kRecordKey);
}

/// There is no history before anything is recorded.
void RecordDesk::showAvailable()
{
    m_parts.actions[Command::history]->setEnabled(!m_parts.document.stored().record.empty());
}

void RecordDesk::makeRecordPage()
{
    m_record = new RecordPage(m_parts.document, m_parts.texts, &m_parts.workspace);
    m_recordFooter = new GuestFooter(QStringLiteral("record"), tr("Record the decision"), &m_parts.workspace);
    connect(m_recordFooter, &GuestFooter::actionWanted, m_record, &RecordPage::record);
    connect(m_recordFooter, &GuestFooter::backWanted, this, [this] {
        if (m_record->isBusy())
            m_record->callOff();
        else
            m_parts.workspace.closeGuest();
    });
    connect(m_record, &RecordPage::leaveWanted, &m_parts.workspace, &Workspace::closeGuest);
    connect(m_record, &RecordPage::stateChanged, this, &RecordDesk::showState);
    connect(m_record, &RecordPage::recorded, this, &RecordDesk::tellRecorded);
}

void RecordDesk::record()
{
    if (!m_record)
        makeRecordPage();
    m_parts.notices.closeNotice(kRecordKey);
    leaveScenario();
    m_record->begin();
    m_parts.workspace.openGuest(*m_record, *m_recordFooter);
    m_record->focusFirst();
    showState();
}

/// What is frozen is what is shown, and that is the decision itself.
void RecordDesk::leaveScenario()
{
    if (!m_parts.document.scenario())
        return;
    const QString name = plain(m_parts.document.scenario()->name);
    m_parts.document.showScenario(std::nullopt);
    m_parts.notices.showNotice({kRecordKey, Severity::information,
        tr("What is recorded is the decision itself, so the scenario “%1” was left.").arg(name)});
}

void RecordDesk::showState()
{
    m_recordFooter->showHint(m_record->hint());
    if (m_record->isBusy())
        m_recordFooter->showBusy();
    else
        m_recordFooter->showReady();
}

/// Goes on at the verdict, where it is said from now on.
void RecordDesk::tellRecorded(const Revision& revision)
{
    m_parts.workspace.goTo(m_parts.workspace.steps().size() - 1);
    m_parts.notices.showNotice({kRecordKey, Severity::information,
        tr("%1. Save the decision to keep it.").arg(recordedText(m_parts.document.framework(), revision))});
}

void RecordDesk::makeHistoryPage()
{
    m_history = new HistoryPage(m_parts.document, m_parts.texts, &m_parts.workspace);
    m_historyFooter = new GuestFooter(QStringLiteral("history"), tr("Export this revision…"), &m_parts.workspace);
    m_historyFooter->showHint(tr("What was recorded stays as it was · Up and Down choose, Esc goes back"));
    connect(m_historyFooter, &GuestFooter::actionWanted, this, [this] {
        if (const Revision* chosen = m_history->chosen())
            Q_EMIT exportWanted(chosen->number);
    });
    connect(m_historyFooter, &GuestFooter::backWanted, &m_parts.workspace, &Workspace::closeGuest);
    connect(m_history, &HistoryPage::leaveWanted, &m_parts.workspace, &Workspace::closeGuest);
}

void RecordDesk::showHistory()
{
    if (m_parts.document.stored().record.empty())
        return;
    if (!m_history)
        makeHistoryPage();
    m_history->begin();
    m_parts.workspace.openGuest(*m_history, *m_historyFooter);
    m_history->focusFirst();
}

} // namespace waymark::ui
