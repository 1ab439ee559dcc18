#include "core/report/profile_data.h"

#include "core/report/page_weights.h"

namespace waymark {

namespace {

std::vector<double> pagePoints(const Framework& framework, const Assessment& assessment, AlternativeIndex alternative)
{
    std::vector<double> points(framework.pages.size());
    for (const Contribution& contribution : assessment.contributions)
        if (contribution.alternative == alternative)
            points[framework[contribution.criterion].page.value] += contribution.points;
    return points;
}

} // namespace

ProfileData profileData(const Framework& framework, const Assessment& assessment)
{
    ProfileData data;
    data.pages = weightedPages(framework, assessment);
    const std::vector<double> weights = pageWeights(framework, assessment);
    for (std::size_t a = 0; a < framework.alternatives.size(); ++a) {
        if (!assessment.alternatives[a].value)
            continue;
        const std::vector<double> points = pagePoints(framework, assessment, AlternativeIndex{a});
        ProfileRow row{AlternativeIndex{a}, {}};
        for (const PageIndex page : data.pages)
            row.values.push_back(points[page.value] / weights[page.value]);
        data.rows.push_back(row);
    }
    return data;
}

} // namespace waymark
