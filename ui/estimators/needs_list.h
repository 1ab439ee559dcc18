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
    explicit NeedsList(QWidget* parent);

    /// Offers the needs of a catalogue, none of them ticked.
    void showCatalogue(const LibraryCatalogue& catalogue);
    void showNeeds(const std::vector<std::string>& ids);
    const std::vector<std::string>& needs() const { return m_needs; }

Q_SIGNALS:
    void changed();

private:
    enum class Group { common, special };
    void addGroup(const LibraryCatalogue& catalogue, Group group);
    void narrow(const QString& wanted);
    void tick(QTreeWidgetItem* item);
    void showCount();

    std::size_t m_offered = 0;
    std::vector<std::string> m_needs;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    Label* m_count;
};

} // namespace waymark::ui
