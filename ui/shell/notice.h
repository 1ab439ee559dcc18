#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "ui/shell/pane.h"

class QHBoxLayout;

namespace waymark::ui {

enum class Severity { information, warning, error };

/// Something the user can do about a notice, as a button on it. Running it closes the notice.
struct NoticeAction {
    QString text;
    std::function<void()> run;
};

/// One message. A notice with the key of one that is shown takes its place, so that news never pile up.
struct Notice {
    QString key;
    Severity severity = Severity::information;
    QString text; ///< plain text, may have several lines
    std::vector<NoticeAction> actions = {};
};

/// A notice as it is shown.
class NoticeEntry : public Pane {
    Q_OBJECT
public:
    NoticeEntry(Notice notice, QWidget* parent);

    const Notice& notice() const { return m_notice; }

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addButtons(QHBoxLayout& row);

    Notice m_notice;
};

} // namespace waymark::ui
