#pragma once

#include <cstdint>
#include <optional>

#include <QWidget>

#include "core/framework/framework.h"

namespace waymark::ui {

class Label;
class ValueBar;

/// One alternative of the live verdict: its name, its value with a bar and how often it
/// comes first, or why it is off the table.
class AlternativeEntry : public QWidget {
    Q_OBJECT
public:
    AlternativeEntry(const Alternative& alternative, QWidget* parent);

    void showValue(double value);
    /// On the table, and nothing is decided yet.
    void showOpen();
    void showExcluded(const QString& why);
    /// In which share of so many what-if worlds it comes first; none: not known, or not worth a line.
    void showFirst(std::optional<double> share, std::uint64_t worlds);

private:
    void display(std::optional<double> value, const QString& why);

    Label* m_name;
    Label* m_value;
    ValueBar* m_bar;
    Label* m_why;
    Label* m_first;
};

} // namespace waymark::ui
