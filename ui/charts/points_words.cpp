#include "ui/charts/points_words.h"

#include <algorithm>

#include "ui/text/texts.h"

namespace waymark::ui {

QString PointsWords::subtitle() const
{
    if (scope.page)
        return tr("Points for %1, by criterion").arg(plain(framework[*scope.page].title));
    return scope.byPage ? tr("Points by page, of 100") : tr("Points by criterion, of 100");
}

ChartTable PointsWords::table() const
{
    ChartTable table;
    table.columns << (scope.byPage && !scope.page ? tr("Page") : tr("Criterion"));
    for (const PointsRow& row : data.rows)
        table.columns << plain(framework[row.alternative].shortName);
    for (std::size_t segment = 0; segment < data.segments.size(); ++segment) {
        QStringList line{plain(data.segments[segment])};
        for (const PointsRow& row : data.rows)
            line << number(row.points[segment], 1);
        table.rows << line;
    }
    QStringList total{tr("Total")};
    for (const PointsRow& row : data.rows)
        total << number(row.total, 1);
    table.rows << total;
    return table;
}

QString PointsWords::description() const
{
    QStringList sentences;
    for (const PointsRow& row : data.rows) {
        QString sentence = tr("%1 has %2 points").arg(plain(framework[row.alternative].name), number(row.total, 0));
        const auto most = std::max_element(row.points.begin(), row.points.end());
        if (most != row.points.end())
            sentence += tr(", the most (%1) for %2")
                            .arg(number(*most, 0), plain(data.segments[std::size_t(most - row.points.begin())]));
        sentences << sentence + QLatin1Char('.');
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace waymark::ui
