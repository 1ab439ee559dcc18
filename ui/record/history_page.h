#pragma once

#include <optional>

#include <QWidget>

#include "core/decision/record.h"
#include "ui/record/reopening_watch.h"

class QFrame;
class QTableWidget;
class QVBoxLayout;

namespace waymark::ui {

class DecisionDocument;
class Texts;

/// What was recorded: the revisions, newest first, what the chosen one says and froze, and of the newest whether it
/// still stands. Nothing can be changed here.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    /// Document and texts must outlive it.
    HistoryPage(DecisionDocument& document, const Texts& texts, QWidget* parent);

    /// Takes over what the document holds and chooses the newest.
    void begin();
    void focusFirst();
    /// The chosen one; null while nothing is recorded.
    const Revision* chosen() const;

Q_SIGNALS:
    /// Escape was pressed, or nothing is recorded any more.
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeFrame();
    void makeTable();
    void fillTable();
    void showChosen();
    void addToday();
    void addTriggers(const Revision& revision);
    void addLines(QVBoxLayout& card, const QStringList& lines);
    QVBoxLayout* addCard(const QString& title);

    DecisionDocument& m_document;
    const Texts& m_texts;
    QVBoxLayout* m_column = nullptr;
    QTableWidget* m_revisions = nullptr;
    QWidget* m_details = nullptr; ///< of the chosen one; made anew for each
    ReopeningWatch m_watch;
    std::optional<Reopening> m_today; ///< none: not looked at yet
};

} // namespace waymark::ui
