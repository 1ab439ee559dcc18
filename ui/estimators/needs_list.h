#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "core/estimators/library_catalogue.h"

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace waymark::ui {

class Label;

/// What a service can need libraries for, to be searched and ticked.
class NeedsList : public QWidget {
    Q_OBJECT
public:
    /// The catalogue must outlive it.
    NeedsList(const LibraryCatalogue& catalogue, QWidget* parent);

    void showNeeds(const std::vector<std::string>& ids);
    const std::vector<std::string>& needs() const { return m_needs; }

Q_SIGNALS:
    void changed();

private:
    void addGroup(const QString& name, bool isCommon);
    void narrow(const QString& wanted);
    void tick(QTreeWidgetItem* item);
    void showCount();

    const LibraryCatalogue& m_catalogue;
    std::vector<std::string> m_needs;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    Label* m_count;
};

} // namespace waymark::ui
