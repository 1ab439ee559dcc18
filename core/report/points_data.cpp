#include "core/report/points_data.h"

#include <algorithm>

#include "core/report/page_weights.h"

namespace waymark {

namespace {

/// Which segment a criterion's points go to; none when it is not shown.
using SegmentOfCriterion = std::vector<std::optional<std::size_t>>;

SegmentOfCriterion addPages(const Framework& framework, const Assessment& assessment, PointsData& data)
{
    SegmentOfCriterion segments(framework.criteria.size());
    for (const PageIndex page : weightedPages(framework, assessment)) {
        for (std::size_t c = 0; c < framework.criteria.size(); ++c)
            if (framework.criteria[c].page == page)
                segments[c] = data.segments.size();
        data.keys.push_back(framework[page].id.text);
        data.segments.push_back(framework[page].title);
        data.page.push_back(page);
    }
    return segments;
}

SegmentOfCriterion addCriteria(
    const Framework& framework, const Assessment& assessment, std::optional<PageIndex> only, PointsData& data)
{
    SegmentOfCriterion segments(framework.criteria.size());
    for (std::size_t c = 0; c < framework.criteria.size(); ++c) {
        if (assessment.criteria[c].weight <= 0 || (only && framework.criteria[c].page != *only))
            continue;
        segments[c] = data.segments.size();
        data.keys.push_back(framework.criteria[c].id.text);
        data.segments.push_back(framework.criteria[c].name);
        data.page.push_back(std::nullopt);
    }
    return segments;
}

PointsRow rowOf(const Assessment& assessment, AlternativeIndex alternative, const SegmentOfCriterion& segments,
    std::size_t segmentCount)
{
    PointsRow row{alternative, std::vector<double>(segmentCount), 0};
    for (const Contribution& contribution : assessment.contributions) {
        const auto segment = segments[contribution.criterion.value];
        if (contribution.alternative != alternative || !segment)
            continue;
        row.points[*segment] += contribution.points;
        row.total += contribution.points;
    }
    return row;
}

} // namespace

PointsData pointsData(const Framework& framework, const Assessment& assessment, const PointsScope& scope)
{
    PointsData data;
    const bool byPage = scope.byPage && !scope.page;
    const SegmentOfCriterion segments =
        byPage ? addPages(framework, assessment, data) : addCriteria(framework, assessment, scope.page, data);
    for (std::size_t a = 0; a < framework.alternatives.size(); ++a)
        if (assessment.alternatives[a].value)
            data.rows.push_back(rowOf(assessment, AlternativeIndex{a}, segments, data.segments.size()));
    std::stable_sort(data.rows.begin(), data.rows.end(),
        [](const PointsRow& one, const PointsRow& other) { return one.total > other.total; });
    return data;
}

} // namespace waymark
