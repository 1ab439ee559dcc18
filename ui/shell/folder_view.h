#pragma once

#include <QWidget>

#include "ui/shell/start_content.h"

class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace waymark::ui {

/// The decisions of a folder in a table: what each comes to, how sure that is, how old it is, and whether it should be
/// looked at again. Those that should stand first, then the oldest.
class FolderView : public QWidget {
    Q_OBJECT
public:
    FolderView(const DecisionFolder& folder, QWidget* parent);

Q_SIGNALS:
    void openWanted(const QString& path);
    void compareWanted(const QString& first, const QString& second);

private:
    void makeHead();
    void makeTable();
    void fillTable();
    void fillRow(int row, const FolderDecision& decision);
    void fitTable();
    void restyle();
    void showSelection();
    QStringList selectedPaths() const;
    QString summary() const;

    DecisionFolder m_folder;
    QVBoxLayout* m_column = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_compare = nullptr;
};

} // namespace waymark::ui
