#pragma once

#include <QObject>

#include "core/decision/record.h"

namespace waymark::ui {

class DecisionDocument;
class GuestFooter;
class HistoryPage;
class NoticeBar;
class RecordPage;
class Texts;
class WindowActions;
class Workspace;

/// Recording a window's decision and looking up what was recorded: each is an action, and a page that is made when it
/// is first wanted. Goes with its workspace.
class RecordDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Parts {
        DecisionDocument& document;
        const Texts& texts;
        const WindowActions& actions;
        Workspace& workspace;
        NoticeBar& notices;
    };

    explicit RecordDesk(const Parts& parts);
    ~RecordDesk() override;

    void record();
    void showHistory();

Q_SIGNALS:
    void exportWanted(int revision);

private:
    void makeRecordPage();
    void leaveScenario();
    void makeHistoryPage();
    void showState();
    void tellRecorded(const Revision& revision);
    void showAvailable();

    const Parts m_parts;
    RecordPage* m_record = nullptr; ///< null until it is first wanted, as the others
    GuestFooter* m_recordFooter = nullptr;
    HistoryPage* m_history = nullptr;
    GuestFooter* m_historyFooter = nullptr;
};

} // namespace waymark::ui
