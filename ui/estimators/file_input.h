#pragma once

#include <QWidget>

class QPushButton;

namespace waymark::ui {

class Label;

/// Where a file is chosen or dropped, and what came of it.
class FileInput : public QWidget {
    Q_OBJECT
public:
    /// What is to be chosen: 'Read a go.mod…', and which names the dialog offers first.
    struct Wanted {
        QString button;
        QString filter;
        QString hint;
    };

    FileInput(const Wanted& wanted, QWidget* parent);

    /// What is there; empty: nothing.
    void showStatus(const QString& status);
    void showFault(const QString& fault);

Q_SIGNALS:
    void fileChosen(const QString& path);
    void clearWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();

    const Wanted m_wanted;
    QPushButton* m_clear;
    Label* m_status;
};

} // namespace waymark::ui
