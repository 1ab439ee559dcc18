#pragma once

#include <QWidget>

#include "core/base/result.h"

class QPushButton;

namespace waymark::ui {

class Label;
class Texts;

/// Where a file is chosen or dropped, and what came of it. Whoever owns it reads the file.
class FileInput : public QWidget {
    Q_OBJECT
public:
    /// What is to be chosen: 'Read a go.mod…', and which names the dialog offers first.
    struct Wanted {
        QString name; ///< of its parts among others
        QString button;
        QString filter;
        QString hint;
    };
    /// The texts must outlive it.
    FileInput(const Wanted& wanted, const Texts& texts, QWidget* parent);

    /// What is there, and what to mind of it; empty: nothing.
    void showStatus(const QString& status, const QStringList& warnings = {});
    /// That a file is being read; 'Forget it' is there for that too.
    void showReading(const QString& path);
    /// What is wrong with what was chosen, a line for each fault as far as there are few; with none all is as it was.
    void showFaults(const Errors& errors);

Q_SIGNALS:
    /// A file was chosen or dropped.
    void fileChosen(const QString& path);
    void clearWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();

    const Wanted m_wanted;
    const Texts& m_texts;
    QPushButton* m_clear;
    Label* m_status;
    Label* m_warnings;
};

} // namespace waymark::ui
