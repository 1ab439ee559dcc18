#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QDialog>
#include <QStringList>

#include "ui/document/background_run.h"
#include "ui/export/export_files.h"
#include "ui/export/export_work.h"

class QPushButton;

namespace waymark::ui {

class DecisionDocument;
class ExportForm;
class Label;
class Settings;
class Texts;

/// What came of an export.
struct Exported {
    QString folder;
    QStringList names;
    QStringList warnings;
};

/// Hands a decision out in one of its formats. It computes first, off the GUI thread; nothing is written outside the
/// chosen folder, and what stands there is replaced only once the dialog has said so.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Parts {
        DecisionDocument& document;
        const Texts& texts;
        Settings& settings;
        /// Where the frameworks of recorded revisions are found.
        std::function<Result<FrameworkLibrary>()> frameworks;
    };

    /// Of a revision, or of today's state; none: of the last revision if nothing has changed since.
    ExportDialog(const Parts& parts, std::optional<int> revision, QWidget* parent);

    ExportForm& form() { return *m_form; }

Q_SIGNALS:
    void exported(const waymark::ui::Exported& what);
    /// In words, with what to do next.
    void failed(const QString& why);

protected:
    void reject() override;

private:
    void makeFrame();
    void fill(std::optional<int> revision);
    void showState();
    /// What would be replaced is said, and may be from then on.
    void warnOf(const QStringList& names);
    void start();
    ExportSource sourceOf(const ExportOrder& order) const;
    void take(const Result<std::shared_ptr<const Told>>& computed, const ExportOrder& order);
    void write(const std::vector<ExportedFile>& files);
    void fail(const Errors& errors);

    const Parts m_parts;
    BackgroundRun m_run;
    ExportForm* m_form;
    Label* m_bar;
    Label* m_state;
    QPushButton* m_cancel;
    QPushButton* m_export;
    QString m_allowedFolder;
    QStringList m_allowed; ///< names in that folder that may be replaced
};

} // namespace waymark::ui
