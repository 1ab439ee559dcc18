#include "core/report/page_weights.h"

#include <algorithm>

namespace waymark {

std::vector<CriterionIndex> heaviestFirst(const Assessment& assessment)
{
    std::vector<CriterionIndex> criteria;
    for (std::size_t c = 0; c < assessment.criteria.size(); ++c)
        criteria.push_back({c});
    std::stable_sort(criteria.begin(), criteria.end(), [&](CriterionIndex a, CriterionIndex b) {
        return assessment.criteria[a.value].weight > assessment.criteria[b.value].weight;
    });
    return criteria;
}

std::vector<double> pageWeights(const Framework& framework, const Assessment& assessment)
{
    std::vector<double> weights(framework.pages.size());
    for (std::size_t c = 0; c < framework.criteria.size(); ++c)
        weights[framework.criteria[c].page.value] += assessment.criteria[c].weight;
    return weights;
}

std::vector<PageIndex> weightedPages(const Framework& framework, const Assessment& assessment)
{
    std::vector<PageIndex> pages;
    const std::vector<double> weights = pageWeights(framework, assessment);
    for (std::size_t p = 0; p < weights.size(); ++p)
        if (weights[p] > 0)
            pages.push_back(PageIndex{p});
    return pages;
}

} // namespace waymark
