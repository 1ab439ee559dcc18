#pragma once

#include <atomic>

#include <QDate>
#include <QObject>

#include "core/framework/framework_library.h"
#include "ui/document/background_run.h"
#include "ui/shell/start_content.h"

namespace waymark::ui {
class Texts;
} // namespace waymark::ui

namespace waymark::app {

/// More decisions than these hardly anybody keeps in a folder; of a larger one the first by name are read, and it is
/// said how many are left out.
inline constexpr int kMostInFolder = 500;

/// What to look into, and with what.
struct FolderTask {
    QString path;
    FrameworkLibrary library;
    QDate today;
};

/// The decisions that stand in a folder, by name, without opening one.
ui::DecisionFolder quickFolder(const QString& path);

/// The same with what each comes to today and how sure that is: of a recorded one in the reading in which it was
/// recorded, and why it should be looked at again (core/record/reopening). Takes some tens of milliseconds a decision;
/// what was found so far when cancelled. `texts` makes the sentences.
ui::DecisionFolder describeFolder(const FolderTask& task, const ui::Texts& texts, const std::atomic<bool>& cancelled);

/// How long ago that was: 'today', '3 days ago', '2 years ago'.
QString ageWords(QDate since, QDate today);

/// Looks into a folder in the background, one at a time.
class FolderReader : public QObject {
    Q_OBJECT
public:
    /// `texts` must outlive the reader.
    explicit FolderReader(const ui::Texts& texts, QObject* parent = nullptr);

    /// Gives up what it was at.
    void start(FolderTask task);

Q_SIGNALS:
    void read(const waymark::ui::DecisionFolder& folder);

private:
    const ui::Texts& m_texts;
    ui::BackgroundRun m_run;
};

} // namespace waymark::app
