#pragma once

#include <vector>

#include <QCoreApplication>
#include <QList>
#include <QString>

#include "core/assessment/assessment.h"
#include "core/base/message.h"
#include "core/explanation/flips.h"
#include "core/framework/framework.h"
#include "ui/pages/verdict/text_card.h"

namespace waymark::ui {

class Texts;

/// What the verdict page says.
struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::VerdictWords)

public:
    const Framework& framework;
    const Assessment& assessment;
    const Texts& texts;

    QString headline() const;
    /// What stands beside the headline: why, or what to answer first.
    QString summary() const;
    QList<Paragraph> sentences(const std::vector<Message>& messages) const;
    /// The specific reasons with the questions behind them; that there is none, where that decides.
    QList<Paragraph> reasons() const;
    /// Answers next to which another alternative wins.
    QList<Paragraph> edges(const std::vector<Edge>& edges) const;
    /// What would turn the verdict, the nearest first; single answers that edges tell of are left out.
    QList<Paragraph> flips(const FlipSentences& said, const std::vector<Edge>& told) const;
    /// Who would choose an alternative that has lost, and what would make it the verdict.
    QList<Paragraph> bestCase(const BestCaseSentences& best) const;
    /// What the source expects of the future.
    QList<Paragraph> predictions() const;

private:
    Paragraph flip(const FlipSentence& sentence) const;
    QString neighbour(const Edge& edge) const;
};

} // namespace waymark::ui
