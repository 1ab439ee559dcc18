#pragma once

#include <string>
#include <vector>

#include <QWidget>

class QLineEdit;

namespace waymark::ui {

/// Several names: each typed name becomes a chip on Enter, comma or semicolon, or when the focus leaves. Pasted lists
/// are taken apart; a click on a chip, or Backspace before anything is typed, takes a name back.
class NameField : public QWidget {
    Q_OBJECT
public:
    /// `id` begins the object names: 'record.makers.entry', 'record.makers.0'. `name`: for screen readers.
    NameField(const QString& id, const QString& name, QWidget* parent);

    void showNames(const std::vector<std::string>& names);
    /// With what is typed and not yet a chip.
    std::vector<std::string> names() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTyped(const QString& text);
    void takeRest();
    void takeBack(std::size_t place);
    bool pressKey(int key);
    void add(const QString& name);
    void showChips();

    const QString m_id;
    const QString m_name;
    std::vector<std::string> m_names;
    QLineEdit* m_entry;
    QWidget* m_chips = nullptr;
};

} // namespace waymark::ui
