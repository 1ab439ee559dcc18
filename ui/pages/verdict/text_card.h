#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include "ui/theme/label.h"

class QVBoxLayout;

namespace waymark::ui {

/// A sentence with what stands behind it.
struct Paragraph {
    QString text;
    QString detail; ///< smaller, below; may be empty
    bool operator==(const Paragraph&) const = default;
};

/// A card with a title and paragraphs of plain text; gone while it has none.
class TextCard : public QFrame {
    Q_OBJECT
public:
    TextCard(const QString& title, QWidget* parent);

    void setParagraphs(const QList<Paragraph>& paragraphs);

private:
    Label* addLabel(TextStyle style, TextTone tone);
    void showParagraphs();

    QVBoxLayout* m_column = nullptr;
    QList<Paragraph> m_paragraphs;
    QList<Label*> m_texts;   ///< one for each paragraph shown so far
    QList<Label*> m_details; ///< the same
};

} // namespace waymark::ui
