#pragma once

#include <QDialog>
#include <QStringList>

class QPlainTextEdit;

namespace waymark::ui {

/// What the program is, and what a report of a fault should say about it, to be copied.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    /// `lines` come after what every Qt program knows about itself.
    AboutDialog(const QStringList& lines, QWidget* parent);

    QString diagnostics() const;

private:
    QPlainTextEdit* m_diagnostics = nullptr;
};

} // namespace waymark::ui
