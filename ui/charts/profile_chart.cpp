#include "ui/charts/profile_chart.h"

#include <QCategoryAxis>
#include <QChartView>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

#include "ui/charts/chart_key.h"
#include "ui/charts/chart_theme.h"
#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

/// In pages of margins.
constexpr int kLeastHeight = 7;

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

/// Around the circle and back to the first page.
QList<QPointF> closed(const std::vector<double>& values)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i)
        points << QPointF(static_cast<double>(i), values[i]);
    if (!values.empty())
        points << QPointF(static_cast<double>(values.size()), values.front());
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
    m_pages->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_picture->addAxis(m_pages, QPolarChart::PolarOrientationAngular);
    m_values = new QValueAxis(m_picture);
    m_values->setRange(0, 100);
    m_values->setTickCount(5);
    m_values->setLabelFormat(QStringLiteral("%d"));
    m_picture->addAxis(m_values, QPolarChart::PolarOrientationRadial);
    m_view = new QChartView(m_picture, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setFocusPolicy(Qt::NoFocus);
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
    // The first page stands where the circle closes, since an axis shows no label at its beginning.
    QStringList wanted;
    for (std::size_t i = 1; i <= count; ++i)
        wanted << chartLabel((*m_framework)[m_data.pages[i % count]].shortTitle);
    if (m_pages->categoriesLabels() != wanted) {
        const QStringList gone = m_pages->categoriesLabels();
        for (const QString& label : gone)
            m_pages->remove(label);
        for (qsizetype i = 0; i < wanted.size(); ++i)
            m_pages->append(wanted[i], static_cast<double>(i + 1));
    }
    m_pages->setRange(0, qMax(1.0, static_cast<double>(count)));
}

void ProfileChart::showLines()
{
    for (qsizetype a = 0; a < m_lines.size(); ++a) {
        QList<QPointF> points;
        for (const ProfileRow& row : m_data.rows)
            if (row.alternative.value == static_cast<std::size_t>(a))
                points = closed(row.values);
        m_lines[a].line->replace(points);
        if (!points.isEmpty())
            points.removeLast();
        m_lines[a].marks->replace(points);
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

void ProfileChart::restyle()
{
    ChartCard::restyle();
    if (!m_picture)
        return;
    applyChartTheme(*m_picture, Theme::of(palette()));
    m_view->setMinimumHeight(kLeastHeight * space::page());
    if (m_framework)
        paint();
}

} // namespace waymark::ui
