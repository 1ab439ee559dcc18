#pragma once

#include <vector>

#include "ui/shell/pane.h"

namespace waymark::ui {

class DecisionDocument;
class Label;
class Texts;

/// The live verdict in a line below the page, where there is no room for the panel beside it.
class VerdictStrip : public Pane {
    Q_OBJECT
public:
    VerdictStrip(DecisionDocument& document, const Texts& texts, QWidget* parent);

private:
    void showAssessment();

    DecisionDocument& m_document;
    const Texts& m_texts;
    Label* m_headline = nullptr;
    std::vector<Label*> m_values; ///< by alternative
};

} // namespace waymark::ui
