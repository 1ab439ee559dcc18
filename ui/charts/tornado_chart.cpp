#include "ui/charts/tornado_chart.h"

#include <algorithm>

#include "ui/charts/chart_key.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/stretch_bars.h"
#include "ui/questions/answer_label.h"
#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

/// More would be read by nobody; they are the widest.
constexpr std::size_t kMostBars = 10;
/// Room beyond the longest bars, in shares of the scale.
constexpr double kMargin = 0.02;

QString points(double lead)
{
    return number(lead, 1);
}

} // namespace

TornadoChart::TornadoChart(QWidget* parent) : ChartCard(tr("Which answers carry it"), parent)
{
    m_bars = new StretchBars(this);
    m_key = new ChartKey(this);
    addToChart(m_bars);
    addToChart(m_key);
    addStretchToChart();
    TornadoChart::restyle();
}

void TornadoChart::showBars(
    const Framework& framework, const Assessment& assessment, const std::vector<TornadoBar>& bars)
{
    m_framework = &framework;
    m_verdict = *assessment.verdict.alternative;
    m_lead = leadOf(totalsOf(assessment), m_verdict).value_or(0);
    m_data = bars;
    std::erase_if(m_data, [](const TornadoBar& bar) { return bar.width() <= kSameValue; });
    m_further = m_data.size() - std::min(m_data.size(), kMostBars);
    m_data.resize(m_data.size() - m_further);
    m_least = std::min(0.0, m_lead);
    m_most = std::max(0.0, m_lead);
    for (const TornadoBar& bar : m_data) {
        m_least = std::min(m_least, bar.low.lead);
        m_most = std::max(m_most, bar.high.lead);
    }
    setSubtitle(tr("Points by which %1 leads the strongest other, over all answers to one question")
                    .arg(plain(framework[m_verdict].shortName)));
    paint();
    showWords();
}

double TornadoChart::placeOf(double lead) const
{
    const double width = m_most - m_least;
    return width > 0 ? kMargin + (1 - 2 * kMargin) * (lead - m_least) / width : 0.5;
}

bool TornadoChart::isTurned(const TornadoEnd& end) const
{
    return end.verdict != m_verdict;
}

QColor TornadoChart::colourOf(const TornadoEnd& end) const
{
    const Theme& theme = Theme::of(palette());
    return end.verdict ? alternativeColour(theme, (*m_framework)[*end.verdict]) : theme.track;
}

QString TornadoChart::verdictOf(const TornadoEnd& end) const
{
    return end.verdict ? plain((*m_framework)[*end.verdict].shortName) : tr("undecided");
}

QString TornadoChart::answerOf(const TornadoBar& bar, const TornadoEnd& end) const
{
    return end.change ? answerLabel(*m_framework, bar.question, end.change->to) : tr("today’s answer");
}

StretchBar TornadoChart::barOf(const TornadoBar& bar) const
{
    QString text = tr("%1 … %2", "points").arg(number(bar.low.lead, 0), number(bar.high.lead, 0));
    if (isTurned(bar.low))
        text += tr(" → %1").arg(verdictOf(bar.low));
    else if (isTurned(bar.high))
        text += tr(" → %1").arg(verdictOf(bar.high));
    else if (bar.turns)
        text += tr(", can flip");
    StretchBar drawn{plain((*m_framework)[bar.question].title), {}, text};
    for (const auto& [end, from, to] :
        {std::tuple(bar.low, bar.low.lead, m_lead), std::tuple(bar.high, m_lead, bar.high.lead)})
        if (to > from)
            drawn.stretches << StretchBar::Stretch{placeOf(from), placeOf(to), colourOf(end)};
    return drawn;
}

void TornadoChart::paint()
{
    QList<StretchBar> bars;
    QList<KeyEntry> key;
    for (const TornadoBar& bar : m_data) {
        bars << barOf(bar);
        for (const TornadoEnd& end : {bar.high, bar.low}) {
            const KeyEntry entry{tr("it is %1").arg(verdictOf(end)), colourOf(end), KeyMark::block};
            if (end.change && !key.contains(entry))
                key << entry;
        }
    }
    m_bars->setBars(bars);
    const bool isLevelLeft = m_lead >= 0;
    m_bars->setGuides({{placeOf(0), tr("level"), isLevelLeft ? Qt::AlignLeft : Qt::AlignRight},
        {placeOf(m_lead), tr("today: %1", "points").arg(points(m_lead)),
            isLevelLeft ? Qt::AlignRight : Qt::AlignLeft}});
    m_key->setEntries(key);
}

QString TornadoChart::sentence(const TornadoBar& bar, const TornadoEnd& end) const
{
    const QString question = plain((*m_framework)[bar.question].title);
    const QString said = isTurned(end) ? tr("%1 With ‘%2’ the lead is %3 points, and the verdict %4.")
                                       : tr("%1 With ‘%2’ the lead is %3 points; it stays %4.");
    return said.arg(question, answerOf(bar, end), points(end.lead), verdictOf(end));
}

void TornadoChart::showWords()
{
    ChartTable table;
    table.columns << tr("Question") << tr("Least lead") << tr("With the answer") << tr("Then") << tr("Most lead")
                  << tr("With the answer") << tr("Then");
    QStringList sentences;
    for (const TornadoBar& bar : m_data) {
        table.rows << QStringList{plain((*m_framework)[bar.question].title), points(bar.low.lead),
            answerOf(bar, bar.low), verdictOf(bar.low), points(bar.high.lead), answerOf(bar, bar.high),
            verdictOf(bar.high)};
        for (const TornadoEnd& end : {bar.low, bar.high})
            if (isTurned(end))
                sentences << sentence(bar, end);
    }
    sentences.prepend(tr("%1 leads by %2 points today.").arg(plain((*m_framework)[m_verdict].name), points(m_lead)));
    if (!m_data.empty())
        sentences << tr("Most hangs on: %1").arg(plain((*m_framework)[m_data.front().question].title));
    if (m_further == 1)
        sentences << tr("1 further question moves the lead less.");
    else if (m_further > 1)
        sentences << tr("%1 further questions move the lead less.").arg(m_further);
    setTable(table);
    setDescription(sentences.join(QLatin1Char(' ')));
}

ChartSpots TornadoChart::spots() const
{
    ChartSpots spots;
    for (std::size_t i = 0; i < m_data.size(); ++i) {
        const TornadoBar& bar = m_data[i];
        QList<ChartSpot> ends;
        for (const auto& [end, from, to] :
            {std::tuple(bar.low, bar.low.lead, m_lead), std::tuple(bar.high, m_lead, bar.high.lead)})
            if (to > from) {
                const QRectF area = m_bars->stretchOf(static_cast<int>(i), {placeOf(from), placeOf(to), {}});
                ends << ChartSpot{area.translated(m_bars->mapTo(canvas(), QPoint())), sentence(bar, end)};
            }
        spots << ends;
    }
    return spots;
}

void TornadoChart::restyle()
{
    ChartCard::restyle();
    if (m_framework)
        paint();
}

} // namespace waymark::ui
