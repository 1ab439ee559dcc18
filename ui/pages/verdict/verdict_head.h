#pragma once

#include <QWidget>

#include "ui/theme/label.h"

class QBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

class DecisionDocument;
class Texts;

/// The top of the verdict's page: the headline with its strength, why, and what is in doubt.
class VerdictHead : public QWidget {
    Q_OBJECT
public:
    VerdictHead(DecisionDocument& document, const Texts& texts, QWidget* parent);

    /// Takes over what the document has found.
    void refresh();
    /// Beside each other or below, whichever fits into that width.
    void arrange(int width);

private:
    Label* makeLabel(const char* name, TextStyle style, TextTone tone);
    void showStrength();

    DecisionDocument& m_document;
    const Texts& m_texts;
    QVBoxLayout* m_column = nullptr;
    QBoxLayout* m_line = nullptr; ///< headline, strength, summary
    Label* m_headline = nullptr;
    Label* m_strength = nullptr;
    Label* m_summary = nullptr;
    Label* m_doubts = nullptr;
    Label* m_thresholds = nullptr;
};

} // namespace waymark::ui
