#pragma once

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark::test {

inline constexpr AlternativeIndex kOak{0};
inline constexpr AlternativeIndex kAsh{1};
inline constexpr AlternativeIndex kElm{2};

/// Three alternatives; the page 'Strength' has the criteria 'Load' and 'Age', 'Price' has 'Bill', 'Taste' has 'Look'.
inline Framework woods()
{
    Framework framework;
    framework.alternatives.resize(3);
    const char* names[] = {"Oak", "<b>Ash</b>", "Elm"};
    for (std::size_t i = 0; i < 3; ++i) {
        framework.alternatives[i].name = names[i];
        framework.alternatives[i].shortName = names[i];
        framework.alternatives[i].colour = static_cast<int>(i);
    }
    framework.pages.resize(3);
    const char* pages[] = {"Strength", "Price", "Taste"};
    for (std::size_t i = 0; i < 3; ++i)
        framework.pages[i].title = framework.pages[i].shortTitle = pages[i];
    framework.criteria.resize(4);
    const char* criteria[] = {"Load", "Age", "Bill", "Look"};
    const std::size_t pageOf[] = {0, 0, 1, 2};
    for (std::size_t i = 0; i < 4; ++i) {
        framework.criteria[i].name = criteria[i];
        framework.criteria[i].page = PageIndex{pageOf[i]};
    }
    return framework;
}

inline Contribution part(AlternativeIndex alternative, std::size_t criterion, double points)
{
    Contribution contribution;
    contribution.alternative = alternative;
    contribution.criterion = CriterionIndex{criterion};
    contribution.points = points;
    return contribution;
}

/// Oak has 60 of 100 points and is the verdict, ash 70; elm is off the table, and 'Look' has no weight.
inline Assessment weighed()
{
    Assessment assessment;
    assessment.alternatives.resize(3);
    assessment.alternatives[0].value = 60;
    assessment.alternatives[1].value = 70;
    assessment.alternatives[2].available = false;
    assessment.criteria.resize(4);
    const double weights[] = {0.3, 0.2, 0.5, 0};
    for (std::size_t i = 0; i < 4; ++i)
        assessment.criteria[i].weight = weights[i];
    assessment.contributions = {part(kOak, 0, 15), part(kOak, 0, 9), part(kAsh, 0, 6), part(kOak, 1, 16),
        part(kAsh, 1, 14), part(kOak, 2, 20), part(kAsh, 2, 50)};
    assessment.verdict.alternative = kOak;
    return assessment;
}

} // namespace waymark::test
