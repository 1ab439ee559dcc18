#pragma once

#include <functional>
#include <vector>

#include <QDialog>
#include <QString>

class QLineEdit;
class QListWidget;

namespace waymark::ui {

/// Something the palette can do: an action to run or a question to go to.
struct PaletteEntry {
    QString text;
    QString detail; ///< shortcut or page, at the right
    bool enabled = true;
    std::function<void()> run;
};

/// Finds any action or question by a few letters; Enter runs the chosen one.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

    /// Texts of what is listed now, best first.
    QStringList listed() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void runCurrent();

    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace waymark::ui
