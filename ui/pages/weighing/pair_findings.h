#pragma once

#include <vector>

#include <QFrame>

#include "ui/pages/weighing/pair_state.h"
#include "ui/text/texts.h"

class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class Label;

/// What the comparisons come to: whether they suffice, how consistent they are, and which contradict the others most.
class PairFindings : public QFrame {
    Q_OBJECT
public:
    PairFindings(const Framework& framework, const Texts& texts, QWidget* parent);

    void showState(const PairState& state);

Q_SIGNALS:
    void pairWanted(waymark::ui::ComparedPair pair);

private:
    void applySpacing();
    QString reachOf(const PairState& state) const;
    QString groupsOf(const PairState& state) const;
    QString consistencyOf(const PairState& state) const;
    void showContradictions(const PairState& state);

    const Framework& m_framework;
    const Texts& m_texts;
    QVBoxLayout* m_column;
    Label* m_consistency;
    Label* m_look;
    std::vector<QPushButton*> m_worst;
    std::vector<ComparedPair> m_worstPairs; ///< by button
    Label* m_reach;
};

} // namespace waymark::ui
