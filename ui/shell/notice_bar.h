#pragma once

#include <functional>
#include <vector>

#include <QString>
#include <QWidget>

class QVBoxLayout;

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
    std::vector<NoticeAction> actions;
};

/// Messages above the page, instead of a chain of dialogs: nothing blocks, everything can be closed.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent);

    void show(const Notice& notice);
    void close(const QString& key);
    void closeAll();
    /// The texts that are shown, the latest last.
    QStringList texts() const;

private:
    QWidget* entryOf(const QString& key) const;

    QVBoxLayout* m_entries = nullptr;
};

} // namespace waymark::ui
