#pragma once

#include <QFrame>
#include <QStringList>

class QVBoxLayout;

namespace waymark::ui {

class Label;

/// Further findings, one by one: the first of many. Takes no room while there are none.
class NotesCard : public QFrame {
    Q_OBJECT
public:
    explicit NotesCard(QWidget* parent);

    void showNotes(const QString& title, const QStringList& notes);

private:
    Label* m_title;
    Label* m_notes;
};

} // namespace waymark::ui
