#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QMainWindow>
#include <QStringList>

#include "ui/shell/start_content.h"

namespace waymark::ui {

class DecisionDocument;
class NoticeBar;
class Settings;
class Texts;
class Workspace;

/// The wizard's window: start page or workspace, menus and shortcuts. It knows no files: what the user wants of them
/// leaves as a signal, and what became of it comes back through the setters.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Texts& texts, Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a decision. The document stays the caller's and must live until another is shown or `showStart` returns.
    void showDocument(DecisionDocument& document);
    /// Shows the start page and lets go of the document.
    void showStart();
    /// Recent files and examples, for the start page and the menu.
    void setStartContent(const StartContent& content);
    /// The file of the shown document; empty: it has none yet. Full path, the title shows its name.
    void setFileName(const QString& path);
    /// The folder in which estimators find their catalogues, for the documents shown from now on.
    void setResources(const std::string& folder);
    /// More lines for the About dialog: what only the program knows (its frameworks, its folders).
    void setDiagnostics(const QStringList& lines);
    /// Asked before the window closes; false keeps it open. Without one it closes.
    void setMayClose(std::function<bool()> mayClose);

    DecisionDocument* document() const;
    /// Null on the start page.
    Workspace* workspace() const;
    NoticeBar& notices();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void openPathWanted(const QString& path);
    /// An example was chosen: open it as a new decision without a file.
    void exampleWanted(const QString& path);
    /// Choose the folder in which the team keeps its decisions.
    void folderWanted();
    /// Show where two files differ.
    void compareWanted(const QString& first, const QString& second);
    void saveWanted();
    void saveAsWanted();
    void saveCopyWanted();
    void closeDocumentWanted();
    void quitWanted();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace waymark::ui
