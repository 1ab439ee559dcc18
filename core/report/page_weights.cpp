#include "core/report/page_weights.h"

namespace waymark {

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
