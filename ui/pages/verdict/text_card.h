#pragma once

#include <optional>

#include <QFrame>
#include <QList>
#include <QString>

#include "core/base/index.h"
#include "ui/theme/label.h"

class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

/// A sentence with what stands behind it.
struct Paragraph {
    QString text;
    QString detail;                                       ///< smaller, below; may be empty
    std::optional<QuestionIndex> question = std::nullopt; ///< the one to go to from here
    bool operator==(const Paragraph&) const = default;
};

/// A card with a title and paragraphs of plain text; gone while it has none.
class TextCard : public QFrame {
    Q_OBJECT
public:
    TextCard(const QString& title, QWidget* parent);

    void setParagraphs(const QList<Paragraph>& paragraphs);

Q_SIGNALS:
    void questionWanted(waymark::QuestionIndex question);

private:
    /// Where a paragraph stands.
    struct Place {
        Label* text;
        Label* detail;
        QPushButton* go; ///< to its question
    };
    Label* makeLabel(TextStyle style, TextTone tone);
    void addPlace();
    void showParagraphs();

    QVBoxLayout* m_column = nullptr;
    QList<Paragraph> m_paragraphs;
    QList<Place> m_places; ///< one for each paragraph shown so far
};

} // namespace waymark::ui
