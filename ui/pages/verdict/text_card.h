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
    /// A smaller one for the side, with a caption.
    static TextCard* atTheSide(const QString& caption, QWidget* parent);

    void setParagraphs(const QList<Paragraph>& paragraphs);

Q_SIGNALS:
    void questionWanted(waymark::QuestionIndex question);

private:
    /// How title and margins look.
    enum class Look { page, side };
    TextCard(const QString& title, Look look, QWidget* parent);

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
