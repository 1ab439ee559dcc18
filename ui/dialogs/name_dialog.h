#pragma once

#include <QDialog>

class QLineEdit;

namespace waymark::ui {

/// What a name dialog asks.
struct NameQuestion {
    QString title;
    QString label; ///< above the field: what the name is for
    QString name;  ///< to begin with
};

/// Asks for a name; one without a letter cannot be given.
class NameDialog : public QDialog {
    Q_OBJECT
public:
    NameDialog(const NameQuestion& question, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);

private:
    QLineEdit* m_name;
};

} // namespace waymark::ui
