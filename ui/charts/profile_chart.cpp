#include "ui/charts/profile_chart.h"

#include <cmath>

#include <QCategoryAxis>
#include <QChartView>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>

#include "ui/charts/chart_key.h"
#include "ui/charts/chart_theme.h"
#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

/// In pages of margins.
constexpr int kHeight = 10;

/// Half a step: so that no page stands on the line with the axis's numbers.
constexpr double kBeforeFirst = -0.5;
constexpr double kBeyondBest = 104;

struct LineShape {
    KeyMark key;
    QScatterSeries::MarkerShape marker;
    Qt::PenStyle dashes;
};

constexpr LineShape kShapes[] = {
    {KeyMark::circle, QScatterSeries::MarkerShapeCircle, Qt::SolidLine},
    {KeyMark::square, QScatterSeries::MarkerShapeRectangle, Qt::DashLine},
    {KeyMark::diamond, QScatterSeries::MarkerShapeRotatedRectangle, Qt::DashDotLine},
    {KeyMark::triangle, QScatterSeries::MarkerShapeTriangle, Qt::DotLine},
    {KeyMark::star, QScatterSeries::MarkerShapeStar, Qt::DashDotDotLine},
    {KeyMark::pentagon, QScatterSeries::MarkerShapePentagon, Qt::DashLine},
};

const LineShape& shapeOf(std::size_t alternative)
{
    return kShapes[alternative % std::size(kShapes)];
}

QList<QPointF> marks(const std::vector<double>& values)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i)
        points << QPointF(static_cast<double>(i), values[i]);
    return points;
}

/// Around the circle and back. The axis begins and ends half a step beside the first and last page, and a line may not
/// leave it: it begins and ends where the straight line between those two pages crosses.
QList<QPointF> closed(const std::vector<double>& values)
{
    QList<QPointF> points = marks(values);
    if (values.size() < 2)
        return points;
    const double step = 2 * M_PI / static_cast<double>(values.size());
    const double sum = values.front() + values.back();
    const double crossing = sum > 0 ? 2 * values.front() * values.back() / sum * qMax(0.0, std::cos(step / 2)) : 0;
    points.prepend(QPointF(kBeforeFirst, crossing));
    points << QPointF(static_cast<double>(values.size()) + kBeforeFirst, crossing);
    return points;
}

} // namespace

ProfileChart::ProfileChart(QWidget* parent) : ChartCard(tr("Profile by page"), parent)
{
    setSubtitle(tr("How good each alternative is on each page, 0 (worst) to 100 (best)"));
    makeChart();
    m_key = new ChartKey(this);
    addToChart(m_view);
    addToChart(m_key);
    ProfileChart::restyle();
}

void ProfileChart::makeChart()
{
    m_picture = new QPolarChart;
    m_pages = new QCategoryAxis(m_picture);
    m_pages->setTruncateLabels(false);
    m_pages->setLineVisible(false);
    m_pages->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_picture->addAxis(m_pages, QPolarChart::PolarOrientationAngular);
    // Of categories too: a radial axis of numbers puts its rings at equal parts of its range, and that ends beyond 100,
    // so that the marks of the best are not cut in half.
    m_values = new QCategoryAxis(m_picture);
    m_values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (const int ring : {25, 50, 75, 100})
        m_values->append(number(ring, 0), ring);
    m_values->setRange(0, kBeyondBest);
    m_picture->addAxis(m_values, QPolarChart::PolarOrientationRadial);
    m_view = new QChartView(m_picture, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
}

void ProfileChart::makeLines()
{
    const auto attach = [this](QAbstractSeries* series) {
        m_picture->addSeries(series);
        series->attachAxis(m_pages);
        series->attachAxis(m_values);
    };
    for (std::size_t a = 0; a < m_framework->alternatives.size(); ++a) {
        const Line line{new QLineSeries(m_picture), new QScatterSeries(m_picture)};
        attach(line.line);
        attach(line.marks);
        line.marks->setMarkerShape(shapeOf(a).marker);
        m_lines << line;
    }
}

void ProfileChart::showAssessment(const Framework& framework, const Assessment& assessment)
{
    m_framework = &framework;
    m_data = profileData(framework, assessment);
    if (m_lines.isEmpty())
        makeLines();
    showPages();
    showLines();
    paint();
    showWords();
}

void ProfileChart::showPages()
{
    const std::size_t count = m_data.pages.size();
    QStringList wanted;
    for (const PageIndex page : m_data.pages)
        wanted << chartLabel((*m_framework)[page].shortTitle, 2 * space::page() + space::large());
    wanted = distinct(wanted);
    if (m_pages->categoriesLabels() != wanted) {
        const QStringList gone = m_pages->categoriesLabels();
        for (const QString& label : gone)
            m_pages->remove(label);
        for (qsizetype i = 0; i < wanted.size(); ++i)
            m_pages->append(wanted[i], static_cast<double>(i));
    }
    m_pages->setRange(kBeforeFirst, qMax(1.0, static_cast<double>(count)) + kBeforeFirst);
}

void ProfileChart::showLines()
{
    for (qsizetype a = 0; a < m_lines.size(); ++a) {
        std::vector<double> values;
        for (const ProfileRow& row : m_data.rows)
            if (row.alternative.value == static_cast<std::size_t>(a))
                values = row.values;
        m_lines[a].line->replace(closed(values));
        m_lines[a].marks->replace(marks(values));
    }
}

void ProfileChart::paint()
{
    const Theme& theme = Theme::of(palette());
    QList<KeyEntry> key;
    for (const ProfileRow& row : m_data.rows) {
        const Alternative& alternative = (*m_framework)[row.alternative];
        const QColor colour = alternativeColour(theme, alternative);
        const LineShape& shape = shapeOf(row.alternative.value);
        const Line& line = m_lines[static_cast<qsizetype>(row.alternative.value)];
        line.line->setPen(QPen(colour, 2, shape.dashes));
        line.marks->setColor(colour);
        line.marks->setBorderColor(theme.card);
        line.marks->setMarkerSize(space::medium() - space::tiny() / 2.0);
        key << KeyEntry{plain(alternative.name), colour, shape.key};
    }
    m_key->setEntries(key);
}

void ProfileChart::showWords()
{
    ChartTable table;
    table.columns << tr("Page");
    QStringList sentences;
    for (const ProfileRow& row : m_data.rows) {
        table.columns << plain((*m_framework)[row.alternative].shortName);
        QStringList values;
        for (std::size_t page = 0; page < m_data.pages.size(); ++page)
            values << tr("%1 %2").arg(plain((*m_framework)[m_data.pages[page]].title), number(row.values[page], 0));
        sentences << tr("%1: %2.").arg(plain((*m_framework)[row.alternative].name), values.join(QStringLiteral(", ")));
    }
    for (std::size_t page = 0; page < m_data.pages.size(); ++page) {
        QStringList line{plain((*m_framework)[m_data.pages[page]].title)};
        for (const ProfileRow& row : m_data.rows)
            line << number(row.values[page], 0);
        table.rows << line;
    }
    setTable(table);
    setDescription(sentences.join(QLatin1Char(' ')));
}

ChartSpots ProfileChart::spots() const
{
    const double size = space::medium();
    const QPoint view = m_view->viewport()->mapTo(canvas(), QPoint());
    ChartSpots spots;
    for (const ProfileRow& row : m_data.rows) {
        QList<ChartSpot> line;
        QScatterSeries* series = m_lines[static_cast<qsizetype>(row.alternative.value)].marks;
        for (std::size_t page = 0; page < row.values.size(); ++page) {
            const QPointF at(static_cast<double>(page), row.values[page]);
            const QPointF scene = m_picture->mapToScene(m_picture->mapToPosition(at, series));
            const QPointF centre = m_view->mapFromScene(scene) + view;
            line << ChartSpot{QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size),
                tr("%1 · %2: %3 of 100")
                    .arg(plain((*m_framework)[row.alternative].name), plain((*m_framework)[m_data.pages[page]].title),
                        number(row.values[page], 0))};
        }
        spots << line;
    }
    return spots;
}

void ProfileChart::restyle()
{
    ChartCard::restyle();
    if (!m_picture)
        return;
    applyChartTheme(*m_picture, Theme::of(palette()));
    // The chart leaves its pages' names less room than they take.
    m_picture->setMargins(QMargins(2 * space::medium(), space::tiny(), 2 * space::medium(), space::tiny()));
    // Fixed: what a chart view asks for by itself depends on the sizes that it had before.
    m_view->setFixedHeight(kHeight * space::page());
    if (m_framework)
        paint();
}

} // namespace waymark::ui
