#include "ui/charts/points_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QHorizontalStackedBarSeries>
#include <QSignalBlocker>
#include <QValueAxis>

#include "ui/charts/bar_total.h"
#include "ui/charts/chart_key.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/points_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

constexpr double kBarWidth = 0.5;
constexpr int kBoxLetters = 11;

/// The axis counts from the bottom up.
int category(std::size_t row, std::size_t rows)
{
    return static_cast<int>(rows - 1 - row);
}

} // namespace

PointsChart::PointsChart(QWidget* parent) : ChartCard(tr("Where the points come from"), parent)
{
    m_box = new QComboBox(this);
    m_box->setObjectName(QStringLiteral("chart.points.scope"));
    m_box->setAccessibleName(tr("What the bars are cut into"));
    // A long page title is not to push the card's title aside.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(kBoxLetters);
    connect(m_box, &QComboBox::activated, this, [this](int index) { setScope(m_scopes.value(index)); });
    addToHead(m_box);
    makeChart();
    m_key = new ChartKey(this);
    addToChart(m_view);
    addToChart(m_key);
    addStretchToChart();
    PointsChart::restyle();
}

void PointsChart::makeChart()
{
    m_picture = new QChart;
    m_series = new QHorizontalStackedBarSeries(m_picture);
    m_series->setBarWidth(kBarWidth);
    m_picture->addSeries(m_series);
    m_names = new QBarCategoryAxis(m_picture);
    // Later than the first layout this has no effect.
    m_names->setTruncateLabels(false);
    m_names->setGridLineVisible(false);
    m_names->setLineVisible(false);
    m_picture->addAxis(m_names, Qt::AlignLeft);
    m_series->attachAxis(m_names);
    auto* values = new QValueAxis(m_picture);
    values->setRange(0, 100);
    values->setTickCount(5);
    values->setLabelFormat(QStringLiteral("%d"));
    values->setLineVisible(false);
    m_picture->addAxis(values, Qt::AlignBottom);
    m_series->attachAxis(values);
    m_view = new QChartView(m_picture, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    connect(m_picture, &QChart::plotAreaChanged, this, &PointsChart::placeTotals);
}

void PointsChart::showAssessment(const Framework& framework, std::shared_ptr<const Assessment> assessment)
{
    m_framework = &framework;
    m_assessment = std::move(assessment);
    // The page may have lost its weight since it was opened.
    if (m_scope.page && pointsData(framework, *m_assessment, m_scope).segments.empty())
        m_scope = {};
    refresh();
}

void PointsChart::setScope(const PointsScope& scope)
{
    m_scope = scope;
    if (m_framework)
        refresh();
}

void PointsChart::refresh()
{
    m_data = pointsData(*m_framework, *m_assessment, m_scope);
    showScopes();
    showBars();
    fitHeight();
    paint();
    showTotals();
    const PointsWords words{*m_framework, m_data, m_scope};
    setSubtitle(words.subtitle());
    setTable(words.table());
    setDescription(words.description());
}

void PointsChart::showScopes()
{
    const QSignalBlocker quiet(m_box);
    m_scopes = {PointsScope{true, {}}, PointsScope{false, {}}};
    m_box->clear();
    m_box->addItems({tr("By page"), tr("By criterion")});
    for (const auto& page : pointsData(*m_framework, *m_assessment, {}).page) {
        m_scopes << PointsScope{false, page};
        m_box->addItem(tr("Only %1").arg(plain((*m_framework)[*page].title)));
    }
    m_box->setCurrentIndex(static_cast<int>(m_scopes.indexOf(m_scope)));
}

QBarSet& PointsChart::part(std::size_t row, std::size_t segment)
{
    if (m_parts.size() <= row)
        m_parts.resize(row + 1);
    while (m_parts[row].size() <= segment) {
        auto* set = new QBarSet(QString(), m_series);
        set->append(QList<qreal>(static_cast<qsizetype>(m_framework->alternatives.size()), 0));
        m_series->append(set);
        m_parts[row].push_back(set);
    }
    return *m_parts[row][segment];
}

void PointsChart::showBars()
{
    const std::size_t rows = m_data.rows.size();
    QStringList names;
    for (std::size_t row = 0; row < rows; ++row) {
        names.prepend(
            chartLabel((*m_framework)[m_data.rows[row].alternative].shortName, 3 * space::page() + space::large()));
        for (std::size_t segment = 0; segment < m_data.segments.size(); ++segment)
            part(row, segment);
    }
    for (std::size_t row = 0; row < m_parts.size(); ++row)
        for (std::size_t segment = 0; segment < m_parts[row].size(); ++segment) {
            const bool shown = row < rows && segment < m_data.segments.size();
            QBarSet& set = *m_parts[row][segment];
            for (int i = 0; i < set.count(); ++i) {
                const bool here = shown && i == category(row, rows);
                const double points = here ? m_data.rows[row].points[segment] : 0;
                if (set.at(i) != points)
                    set.replace(i, points);
            }
        }
    names = distinct(names);
    if (m_names->categories() != names)
        m_names->setCategories(names);
}

void PointsChart::fitHeight()
{
    const int axis = space::page();
    const int row = space::page() + space::medium();
    m_view->setFixedHeight(axis + row * static_cast<int>(m_data.rows.size()));
}

void PointsChart::paint()
{
    const Theme& theme = Theme::of(palette());
    const std::size_t count = m_data.segments.size();
    QList<KeyEntry> key;
    for (std::size_t segment = 0; segment < count; ++segment) {
        key << KeyEntry{plain(m_data.segments[segment]), shade(theme.text, segment, count, theme), KeyMark::block};
        for (std::size_t row = 0; row < m_data.rows.size(); ++row) {
            const Alternative& alternative = (*m_framework)[m_data.rows[row].alternative];
            QBarSet& set = part(row, segment);
            set.setBrush(shade(alternativeColour(theme, alternative), segment, count, theme));
            // A part without points is to leave no line.
            set.setPen(m_data.rows[row].points[segment] > 0 ? QPen(theme.card, 1) : QPen(Qt::NoPen));
        }
    }
    m_key->setEntries(key);
}

void PointsChart::showTotals()
{
    const Theme& theme = Theme::of(palette());
    while (m_totals.size() < static_cast<qsizetype>(m_data.rows.size()))
        m_totals << new BarTotal(m_picture);
    for (qsizetype row = 0; row < m_totals.size(); ++row) {
        const bool shown = row < static_cast<qsizetype>(m_data.rows.size());
        m_totals[row]->setVisible(shown);
        m_totals[row]->setColours(theme.text, theme.card);
        m_totals[row]->setFont(chartFont());
        if (shown)
            m_totals[row]->setText(number(m_data.rows[static_cast<std::size_t>(row)].total, 0));
    }
    placeTotals();
}

void PointsChart::placeTotals()
{
    for (std::size_t row = 0; row < m_data.rows.size() && row < static_cast<std::size_t>(m_totals.size()); ++row) {
        BarTotal& total = *m_totals[static_cast<qsizetype>(row)];
        const QPointF end(m_data.rows[row].total, category(row, m_data.rows.size()));
        const QPointF at = m_picture->mapToPosition(end, m_series);
        total.setPos(at + QPointF(space::tiny(), -total.boundingRect().height() / 2));
    }
}

QRectF PointsChart::areaOf(double from, double to, int category) const
{
    const QPointF first = m_picture->mapToPosition(QPointF(from, category + kBarWidth / 2), m_series);
    const QPointF last = m_picture->mapToPosition(QPointF(to, category - kBarWidth / 2), m_series);
    const QRectF inScene = m_picture->mapRectToScene(QRectF(first, last).normalized());
    const QRectF inView = m_view->mapFromScene(inScene).boundingRect();
    return inView.translated(m_view->viewport()->mapTo(canvas(), QPoint()));
}

ChartSpots PointsChart::spots() const
{
    ChartSpots spots;
    for (std::size_t row = 0; row < m_data.rows.size(); ++row) {
        QList<ChartSpot> parts;
        double from = 0;
        for (std::size_t segment = 0; segment < m_data.segments.size(); ++segment) {
            const double to = from + m_data.rows[row].points[segment];
            const QRectF area = areaOf(from, to, category(row, m_data.rows.size()));
            parts << ChartSpot{area, hint(row, segment), m_data.page[segment].has_value()};
            from = to;
        }
        spots << parts;
    }
    return spots;
}

void PointsChart::openSpot(int, int segment)
{
    const auto index = static_cast<std::size_t>(segment);
    if (index < m_data.page.size() && m_data.page[index])
        setScope({false, m_data.page[index]});
}

QString PointsChart::hint(std::size_t row, std::size_t segment) const
{
    const QString points = tr("%1 · %2: %3 points")
                               .arg(plain((*m_framework)[m_data.rows[row].alternative].name),
                                   plain(m_data.segments[segment]), number(m_data.rows[row].points[segment], 1));
    return m_data.page[segment] ? tr("%1. Click or Enter opens the page.").arg(points) : points;
}

void PointsChart::restyle()
{
    ChartCard::restyle();
    if (!m_picture)
        return;
    applyChartTheme(*m_picture, Theme::of(palette()));
    if (m_framework) {
        fitHeight();
        paint();
        showTotals();
    }
}

} // namespace waymark::ui
