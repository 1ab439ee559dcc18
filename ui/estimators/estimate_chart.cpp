#include "ui/estimators/estimate_chart.h"

#include "ui/charts/chart_key.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/stretch_bars.h"
#include "ui/estimators/curve_plot.h"

namespace waymark::ui {
namespace {

constexpr std::size_t kShades = 101;

QColor shadeOf(double shade, const Theme& theme)
{
    return ui::shade(theme.accent, static_cast<std::size_t>(shade * (kShades - 1)), kShades, theme);
}

} // namespace

EstimateChart::EstimateChart(const QString& title, QWidget* parent)
    : ChartCard(title, parent),
      m_plot(new CurvePlot(this)),
      m_bars(new StretchBars(this)),
      m_key(new ChartKey(this)),
      m_sentence(new Label(QString(), TextStyle::strong, this)),
      m_remark(new Label(QString(), TextStyle::small, TextTone::muted, this))
{
    m_sentence->setObjectName(QStringLiteral("estimate.sentence"));
    m_remark->setObjectName(QStringLiteral("estimate.remark"));
    m_bars->hide();
    m_key->hide();
    addToChart(m_plot);
    addToChart(m_bars);
    addToChart(m_key);
    addToChart(m_sentence);
    addToChart(m_remark);
    EstimateChart::restyle();
}

void EstimateChart::showEstimate(const ShownEstimate& shown)
{
    m_shown = shown;
    const bool isCurves = std::holds_alternative<CurveScene>(shown.drawing);
    m_plot->setVisible(isCurves);
    m_bars->setVisible(!isCurves);
    m_key->setVisible(!isCurves);
    setSubtitle(shown.subtitle);
    m_sentence->setTone(TextTone::normal);
    m_sentence->showText(shown.sentence);
    m_remark->showText(shown.remark);
    setTable(shown.table);
    setDescription(words());
    paint();
}

void EstimateChart::showPrompt(const QString& prompt)
{
    showNothingBut(prompt, TextTone::muted);
}

void EstimateChart::showFault(const QString& fault)
{
    showNothingBut(fault, TextTone::danger);
}

void EstimateChart::showNothingBut(const QString& words, TextTone tone)
{
    showEstimate({});
    m_sentence->setTone(tone);
    m_sentence->showText(words);
}

QString EstimateChart::words() const
{
    QStringList said{m_shown.sentence, m_shown.remark};
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

void EstimateChart::paint()
{
    if (const auto* curves = std::get_if<CurveScene>(&m_shown.drawing))
        m_plot->setScene(*curves);
    else
        paintShares(std::get<ShareScene>(m_shown.drawing));
}

void EstimateChart::paintShares(const ShareScene& scene)
{
    const Theme& theme = Theme::of(palette());
    QList<StretchBar> bars;
    for (const ShareBar& shown : scene.bars) {
        StretchBar bar{shown.name, {}, shown.text};
        double from = 0;
        for (const SharePart& part : shown.parts) {
            bar.stretches << StretchBar::Stretch{from, from + part.share, shadeOf(part.shade, theme), part.labels};
            from += part.share;
        }
        bars << bar;
    }
    m_bars->setBars(bars);
    QList<KeyEntry> key;
    for (const ShareKey& entry : scene.key)
        key << KeyEntry{entry.name, shadeOf(entry.shade, theme), KeyMark::block};
    m_key->setEntries(key);
    m_key->setVisible(!key.isEmpty());
}

ChartSpots EstimateChart::spots() const
{
    ChartSpots spots;
    if (const auto* curves = std::get_if<CurveScene>(&m_shown.drawing)) {
        const QPoint origin = m_plot->mapTo(canvas(), QPoint());
        for (qsizetype i = 0; i < curves->curves.size(); ++i) {
            spots.emplace_back();
            for (qsizetype k = 0; k < curves->curves[i].points.size(); ++k)
                spots.back() << ChartSpot{m_plot->spotOf(i, k).translated(origin), curves->curves[i].points[k].text};
        }
        return spots;
    }
    const ShareScene& shares = std::get<ShareScene>(m_shown.drawing);
    const QPoint origin = m_bars->mapTo(canvas(), QPoint());
    for (int row = 0; row < shares.bars.size(); ++row) {
        spots.emplace_back();
        double from = 0;
        for (const SharePart& part : shares.bars[row].parts) {
            const QRectF area = m_bars->stretchOf(row, {from, from + part.share, {}});
            spots.back() << ChartSpot{area.translated(origin), part.text};
            from += part.share;
        }
    }
    return spots;
}

void EstimateChart::restyle()
{
    ChartCard::restyle();
    if (m_bars)
        paint();
}

} // namespace waymark::ui
