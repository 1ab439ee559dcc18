#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

#include "ui/shell/notice.h"

class QVBoxLayout;

namespace waymark::ui {

/// Messages above the page, instead of a chain of dialogs: nothing blocks, everything can be closed.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent);

    void showNotice(const Notice& notice);
    void closeNotice(const QString& key);
    void closeAll();
    bool isShown(const QString& key) const;
    /// The texts that are shown, the latest last.
    QStringList texts() const;

private:
    std::vector<NoticeEntry*> entries() const;

    QVBoxLayout* m_entries = nullptr;
};

} // namespace waymark::ui
