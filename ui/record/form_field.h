#pragma once

#include <QWidget>

namespace waymark::ui {

class Label;

/// A control of a form with its name above it, and below it, while there is one, what is wrong with it.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// The control becomes a part of it.
    FormField(const QString& title, QWidget* control, QWidget* parent);

    /// A sentence between name and control; empty: none.
    void showHelp(const QString& help);
    /// Empty: nothing is wrong.
    void showFault(const QString& fault);
    bool isFaulty() const;
    QWidget* control() const { return m_control; }

private:
    /// The widget that is typed into.
    QWidget* entry() const;

    QWidget* m_control;
    Label* m_help;
    Label* m_fault;
};

} // namespace waymark::ui
