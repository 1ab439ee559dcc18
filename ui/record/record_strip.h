#pragma once

#include <QFrame>

class QPushButton;

namespace waymark::ui {

class DecisionDocument;
class Label;

/// How the decision stands to its record: when it was recorded last and as what, and whether it has changed since. Gone
/// while nothing is recorded.
class RecordStrip : public QFrame {
    Q_OBJECT
public:
    RecordStrip(DecisionDocument& document, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void recordWanted();
    void historyWanted();

private:
    QPushButton* addButton(const char* name, const QString& text, void (RecordStrip::*wanted)());

    DecisionDocument& m_document;
    Label* m_text;
    Label* m_change;
    QPushButton* m_again;
    QPushButton* m_history;
};

} // namespace waymark::ui
