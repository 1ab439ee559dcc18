#pragma once

#include <vector>

#include <QDialog>
#include <QString>

class QTableWidget;

namespace waymark::ui {

/// What can be done and with which keys.
struct Shortcut {
    QString text;
    QString keys;
};

/// The list of all keys.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const std::vector<Shortcut>& shortcuts, QWidget* parent);

private:
    void addRow(const Shortcut& shortcut);

    QTableWidget* m_table = nullptr;
};

} // namespace waymark::ui
