#pragma once

#include <QFrame>
#include <QStringList>

class QPlainTextEdit;

namespace waymark::ui {

class Label;

/// Names, one a line, however many there are: to be scrolled and copied. Takes no room while there are none.
class NamesCard : public QFrame {
    Q_OBJECT
public:
    explicit NamesCard(QWidget* parent);

    void showNames(const QString& title, const QStringList& names);

private:
    void fitHeight();

    Label* m_title;
    QPlainTextEdit* m_names;
};

} // namespace waymark::ui
