#include "core/report/cells.h"

#include <utility>

namespace waymark {

Message asText(std::string text)
{
    return {"report.text", {{"text", std::move(text)}}};
}

Message asId(std::string id)
{
    return {"report.id", {{"id", std::move(id)}}};
}

Message asPoints(double points)
{
    return {"report.points", {{"points", points}}};
}

Message asPercent(double share)
{
    return {"report.percent", {{"share", share}}};
}

Message asExactPercent(double share)
{
    return {"report.exactPercent", {{"percent", 100 * share}}};
}

Message asNothing()
{
    return {"report.nothing", {}};
}

Message asPlace(std::size_t rank)
{
    switch (rank) {
    case 0:
        return {"report.placeFirst", {}};
    case 1:
        return {"report.placeSecond", {}};
    case 2:
        return {"report.placeThird", {}};
    default:
        return {"report.place", {{"place", static_cast<double>(rank + 1)}}};
    }
}

Message statusOf(const Statement& said)
{
    switch (said.status) {
    case RecordStatus::proposed:
        return {"report.proposed", {}};
    case RecordStatus::accepted:
        return {"report.accepted", {}};
    case RecordStatus::rejected:
        return {"report.rejected", {}};
    case RecordStatus::deprecated:
        return {"report.deprecated", {}};
    case RecordStatus::superseded:
        break;
    }
    if (said.supersededBy.empty())
        return {"report.superseded", {}};
    return {"report.supersededBy", {{"other", said.supersededBy}}};
}

} // namespace waymark
