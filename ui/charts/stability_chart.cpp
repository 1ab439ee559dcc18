#include "ui/charts/stability_chart.h"

#include "ui/charts/chart_key.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/stretch_bars.h"
#include "ui/text/texts.h"

namespace waymark::ui {

StabilityChart::StabilityChart(QWidget* parent) : ChartCard(tr("What would flip it"), parent)
{
    setSubtitle(tr("How far each priority may move, alone, before another alternative wins"));
    m_bars = new StretchBars(this);
    m_key = new ChartKey(this);
    addToChart(m_bars);
    addToChart(m_key);
    addStretchToChart();
    StabilityChart::restyle();
}

void StabilityChart::showAssessment(const Framework& framework, const Assessment& assessment)
{
    m_framework = &framework;
    m_data = stabilityData(framework, assessment);
    paint();
    showWords();
}

QString StabilityChart::winner(const StabilityStretch& stretch) const
{
    return stretch.winner ? plain((*m_framework)[*stretch.winner].shortName) : tr("undecided");
}

QString StabilityChart::flipText(const StabilityRow& row) const
{
    QStringList ways;
    const QString today = number(row.weight * 100, 0);
    if (row.flipsBelow)
        ways << tr("%1 → %2: %3").arg(today, percent(*row.flipsBelow), winner(row.stretches.front()));
    if (row.flipsAbove)
        ways << tr("%1 → %2: %3").arg(today, percent(*row.flipsAbove), winner(row.stretches.back()));
    return ways.isEmpty() ? tr("never") : ways.join(tr(", "));
}

void StabilityChart::paint()
{
    const Theme& theme = Theme::of(palette());
    QList<StretchBar> bars;
    QList<KeyEntry> key;
    for (const StabilityRow& row : m_data) {
        StretchBar bar{plain((*m_framework)[row.criterion].name), {}, flipText(row), row.weight};
        for (const StabilityStretch& stretch : row.stretches) {
            const QColor colour =
                stretch.winner ? alternativeColour(theme, (*m_framework)[*stretch.winner]) : theme.track;
            bar.stretches << StretchBar::Stretch{stretch.from, stretch.to, colour};
            const KeyEntry entry{winner(stretch), colour, KeyMark::block};
            if (!key.contains(entry))
                key << entry;
        }
        bars << bar;
    }
    if (!bars.isEmpty())
        key << KeyEntry{tr("today’s weight"), theme.text, KeyMark::ring};
    m_bars->setBars(bars);
    m_key->setEntries(key);
}

void StabilityChart::showWords()
{
    ChartTable table;
    table.columns << tr("Criterion") << tr("Weight today") << tr("Flips below") << tr("Then") << tr("Flips above")
                  << tr("Then");
    QStringList sentences;
    for (const StabilityRow& row : m_data) {
        const QString name = plain((*m_framework)[row.criterion].name);
        const auto at = [](const std::optional<double>& weight) { return weight ? percent(*weight) : tr("never"); };
        table.rows << QStringList{name, percent(row.weight), at(row.flipsBelow),
            row.flipsBelow ? winner(row.stretches.front()) : QString(), at(row.flipsAbove),
            row.flipsAbove ? winner(row.stretches.back()) : QString()};
        if (row.flips())
            sentences << tr("%1: %2.").arg(name, flipText(row));
    }
    if (sentences.isEmpty())
        sentences << tr("No priority that moves alone changes the verdict.");
    else if (sentences.size() < static_cast<qsizetype>(m_data.size()))
        sentences << tr("No other priority that moves alone changes the verdict.");
    setTable(table);
    setDescription(sentences.join(QLatin1Char(' ')));
}

ChartSpots StabilityChart::spots() const
{
    ChartSpots spots;
    for (std::size_t row = 0; row < m_data.size(); ++row) {
        QList<ChartSpot> stretches;
        for (const StabilityStretch& stretch : m_data[row].stretches) {
            const QRectF area = m_bars->stretchOf(static_cast<int>(row), {stretch.from, stretch.to, {}});
            const QString said = tr("%1 from %2 to %3: %4. It weighs %5 today.");
            stretches << ChartSpot{area.translated(m_bars->mapTo(canvas(), QPoint())),
                said.arg(plain((*m_framework)[m_data[row].criterion].name), percent(stretch.from), percent(stretch.to),
                    winner(stretch), percent(m_data[row].weight))};
        }
        spots << stretches;
    }
    return spots;
}

void StabilityChart::restyle()
{
    ChartCard::restyle();
    if (m_framework)
        paint();
}

} // namespace waymark::ui
