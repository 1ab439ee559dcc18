#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
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

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addLabel();
    void showParagraphs();
    void restyle();

    QVBoxLayout* m_column = nullptr;
    QLabel* m_title = nullptr;
    QList<Paragraph> m_paragraphs;
    QList<QLabel*> m_texts;   ///< one for each paragraph shown so far
    QList<QLabel*> m_details; ///< the same
};

} // namespace waymark::ui
