#pragma once

#include <functional>

#include <QWidget>

#include "core/base/result.h"

class QPushButton;

namespace waymark::ui {

class Label;
class Texts;

/// Where a file is chosen or dropped, and what came of it.
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
    /// Reads a file, or says why not and leaves everything as it was.
    using Reader = std::function<Errors(const QString& path)>;

    /// The texts must outlive it.
    FileInput(const Wanted& wanted, Reader reader, const Texts& texts, QWidget* parent);

    /// What is there, and what to mind of it; empty: nothing.
    void showStatus(const QString& status, const QStringList& warnings = {});
    /// What is wrong with what is there, a line for each fault as far as there are few.
    void showFaults(const Errors& errors);
    /// Reads a file that was chosen here and shows what is wrong with it.
    void take(const QString& path);
    /// The same for whoever shows that elsewhere.
    Errors read(const QString& path) const;

Q_SIGNALS:
    void clearWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();

    const Wanted m_wanted;
    const Reader m_reader;
    const Texts& m_texts;
    QPushButton* m_clear;
    Label* m_status;
    Label* m_warnings;
};

} // namespace waymark::ui
