#pragma once

#include <QCoreApplication>
#include <QList>

#include "core/framework/framework.h"
#include "ui/document/exploration.h"
#include "ui/pages/verdict/text_card.h"

namespace waymark::ui {

/// What was found on looking around a verdict, in words.
struct ExploredWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ExploredWords)

public:
    const Framework& framework;
    const Assessment& assessment;
    const Exploration& found;

    /// The nearest answers and values with which the verdict would be another; those of `told` questions are left out.
    QList<Paragraph> flips(const std::vector<Edge>& told) const;
    /// Who would choose the alternative, and what would have to change most cheaply.
    QList<Paragraph> bestCase(AlternativeIndex alternative) const;

private:
    QString sentence(const AnswerFlip& flip) const;
    QString sentence(const ValueFlip& flip) const;
    QString whoWouldChoose(AlternativeIndex alternative) const;
    QString cheapestChange(AlternativeIndex alternative) const;
};

} // namespace waymark::ui
