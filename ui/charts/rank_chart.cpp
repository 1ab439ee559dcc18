#include "ui/charts/rank_chart.h"

#include <QComboBox>

#include "ui/charts/chart_key.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/stretch_bars.h"
#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

/// '1st', counted from 0.
QString ordinal(std::size_t rank)
{
    const auto place = static_cast<int>(rank + 1);
    const bool isTeen = place % 100 / 10 == 1;
    switch (isTeen ? 0 : place % 10) {
    case 1:
        return RankChart::tr("%1st").arg(place);
    case 2:
        return RankChart::tr("%1nd").arg(place);
    case 3:
        return RankChart::tr("%1rd").arg(place);
    default:
        return RankChart::tr("%1th").arg(place);
    }
}

/// A share with one decimal, for figures that are to be told apart from their error.
QString exactPercent(double share)
{
    return RankChart::tr("%1\u00a0%").arg(number(share * 100, 1));
}

} // namespace

RankChart::RankChart(QWidget* parent) : ChartCard(tr("How sure can we be?"), parent)
{
    m_regime = new QComboBox(this);
    m_regime->setObjectName(QStringLiteral("chart.rank.regime"));
    m_regime->setAccessibleName(tr("Which priorities the worlds have"));
    m_regime->addItems({tr("As stated"), tr("Same order")});
    m_regime->setItemData(0, tr("Priorities scatter around yours"), Qt::ToolTipRole);
    m_regime->setItemData(1, tr("Any priorities that keep the order of yours"), Qt::ToolTipRole);
    connect(m_regime, &QComboBox::activated, this, &RankChart::refresh);
    addToHead(m_regime);
    m_bars = new StretchBars(this);
    m_key = new ChartKey(this);
    addToChart(m_bars);
    addToChart(m_key);
    addStretchToChart();
    RankChart::restyle();
}

void RankChart::showWorlds(const Framework& framework, std::shared_ptr<const Robustness> robustness)
{
    m_framework = &framework;
    m_robustness = std::move(robustness);
    refresh();
}

const Odds& RankChart::odds() const
{
    return m_regime->currentIndex() == 1 ? m_robustness->order : m_robustness->stated;
}

void RankChart::refresh()
{
    m_data = rankData(odds());
    const QString error = tr("Shares of %1 what-if worlds, standard error up to %2 points");
    setSubtitle(error.arg(number(static_cast<double>(odds().worlds), 0), number(odds().standardError * 100, 2)));
    paint();
    showWords();
}

QString RankChart::name(const RankRow& row) const
{
    return plain((*m_framework)[row.alternative].name);
}

void RankChart::paint()
{
    const Theme& theme = Theme::of(palette());
    const std::size_t ranks = m_data.empty() ? 0 : m_data.front().shares.size();
    QList<KeyEntry> key;
    for (std::size_t rank = 0; rank < ranks; ++rank)
        key << KeyEntry{ordinal(rank), shade(theme.accent, rank, ranks, theme), KeyMark::block};
    QList<StretchBar> bars;
    for (const RankRow& row : m_data) {
        StretchBar bar{plain((*m_framework)[row.alternative].shortName), {}, tr("1st: %1").arg(percent(row.shares[0]))};
        double from = 0;
        for (std::size_t rank = 0; rank < row.shares.size(); ++rank) {
            const double to = qMin(1.0, from + row.shares[rank]);
            const QString share = percent(row.shares[rank]);
            bar.stretches << StretchBar::Stretch{from, to, shade(theme.accent, rank, ranks, theme),
                {tr("%1 %2", "rank, share").arg(ordinal(rank), share), share}};
            from = to;
        }
        bars << bar;
    }
    m_bars->setBars(bars);
    m_key->setEntries(key);
}

void RankChart::showWords()
{
    ChartTable table;
    table.columns << tr("Alternative");
    for (std::size_t rank = 0; !m_data.empty() && rank < m_data.front().shares.size(); ++rank)
        table.columns << ordinal(rank);
    table.columns << tr("Is the verdict");
    QStringList sentences;
    for (const RankRow& row : m_data) {
        QStringList line{name(row)};
        for (const double share : row.shares)
            line << exactPercent(share);
        table.rows << (line << exactPercent(row.verdictShare));
        sentences << tr("%1 comes first in %2 of the what-if worlds and is the verdict in %3.")
                         .arg(name(row), percent(row.shares[0]), percent(row.verdictShare));
    }
    setTable(table);
    setDescription(sentences.join(QLatin1Char(' ')));
}

ChartSpots RankChart::spots() const
{
    ChartSpots spots;
    for (std::size_t row = 0; row < m_data.size(); ++row) {
        QList<ChartSpot> ranks;
        double from = 0;
        for (std::size_t rank = 0; rank < m_data[row].shares.size(); ++rank) {
            const double to = qMin(1.0, from + m_data[row].shares[rank]);
            const QRectF area = m_bars->stretchOf(static_cast<int>(row), {from, to, {}});
            const QString said = tr("%1 comes %2 in %3 of the what-if worlds.", "alternative, rank, share");
            ranks << ChartSpot{area.translated(m_bars->mapTo(canvas(), QPoint())),
                said.arg(name(m_data[row]), ordinal(rank), exactPercent(m_data[row].shares[rank]))};
            from = to;
        }
        spots << ranks;
    }
    return spots;
}

void RankChart::restyle()
{
    ChartCard::restyle();
    if (m_framework)
        paint();
}

} // namespace waymark::ui
