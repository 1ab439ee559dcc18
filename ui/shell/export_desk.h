#pragma once

#include <optional>

#include <QObject>

namespace waymark::ui {

class DecisionDocument;
struct Exported;
class NoticeBar;
class Settings;
class Texts;
class WindowActions;
class Workspace;

/// Handing out a window's decision: an action, the dialog that it opens, and what is said of it afterwards. Goes with
/// its workspace.
class ExportDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Parts {
        DecisionDocument& document;
        const Texts& texts;
        Settings& settings;
        const WindowActions& actions;
        Workspace& workspace;
        NoticeBar& notices;
    };

    explicit ExportDesk(const Parts& parts);

    /// Of a revision, or of what is shown; none: whichever fits.
    void exportDecision(std::optional<int> revision = {});

private:
    void tellExported(const Exported& what);
    void tellNotExported(const QString& why);

    const Parts m_parts;
};

} // namespace waymark::ui
