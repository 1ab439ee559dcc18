#include "ui/pages/verdict_page.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QScrollArea>

#include "core/assessment/edges.h"
#include "core/explanation/explain.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/profile_chart.h"
#include "ui/charts/stability_chart.h"
#include "ui/document/decision_document.h"
#include "ui/pages/verdict_words.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

/// Two columns of charts need about this much, in pages of margins.
constexpr int kPagesForTwoColumns = 22;

} // namespace

VerdictPage::VerdictPage(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_texts(texts)
{
    setObjectName(QStringLiteral("page.verdict"));
    setAccessibleName(tr("Verdict"));
    makeFrame();
    makeCards();
    followTheme(this, [this] { restyle(); });
    connect(&document, &DecisionDocument::assessed, this, [this] {
        m_outdated = true;
        if (isVisible())
            refresh();
    });
}

void VerdictPage::makeFrame()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(accessibleName());
    setFocusProxy(scroll); // so that whoever arrives by keys can scroll at once
    outer->addWidget(scroll);
    m_body = new QWidget(scroll);
    m_column = new QVBoxLayout(m_body);
    m_column->addLayout(makeHead());
    m_sides = new QHBoxLayout;
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    m_sides->addLayout(m_left, 1);
    m_sides->addLayout(m_right, 1);
    m_column->addLayout(m_sides);
    m_column->addStretch(1);
    scroll->setWidget(m_body);
}

Label* VerdictPage::makeLabel(const char* name, TextStyle style, TextTone tone)
{
    auto* label = new Label(QString(), style, tone, m_body);
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QBoxLayout* VerdictPage::makeHead()
{
    m_head = new QHBoxLayout;
    m_caption = makeLabel("verdict.caption", TextStyle::small, TextTone::muted);
    m_caption->setText(tr("Recommendation"));
    m_headline = makeLabel("verdict.headline", TextStyle::display, TextTone::normal);
    m_summary = makeLabel("verdict.summary", TextStyle::body, TextTone::muted);
    m_head->addWidget(m_headline);
    m_head->addWidget(m_summary, 1);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_caption);
    head->addLayout(m_head);
    return head;
}

TextCard* VerdictPage::addCard(const QString& title, Side side)
{
    auto* card = new TextCard(title, m_body);
    m_places << Place{card, side};
    return card;
}

void VerdictPage::makeCards()
{
    m_reasons = addCard(tr("Specific reasons"), Side::left);
    m_proof = addCard(tr("What the rule of proof makes of it"), Side::right);
    m_cautions = addCard(tr("Cautions"), Side::left);
    m_edges = addCard(tr("Close to an edge"), Side::right);
    m_exclusions = addCard(tr("Off the table"), Side::left);
    m_basis = addCard(tr("What it rests on"), Side::right);
    m_predictions = addCard(tr("What the source expects of the future"), Side::right);
}

void VerdictPage::makeCharts()
{
    m_points = new PointsChart(m_body);
    m_profile = new ProfileChart(m_body);
    m_stability = new StabilityChart(m_body);
    for (ChartCard* chart :
        {static_cast<ChartCard*>(m_points), static_cast<ChartCard*>(m_profile), static_cast<ChartCard*>(m_stability)})
        connect(chart, &ChartCard::savingFailed, this, &VerdictPage::tellNotSaved);
    const qsizetype afterCautions = 3;
    m_places.insert(afterCautions, Place{m_points, Side::left});
    m_places.insert(afterCautions + 1, Place{m_stability, Side::right});
    m_places.insert(afterCautions + 2, Place{m_profile, Side::left});
    m_columns = 0;
}

void VerdictPage::tellNotSaved(const Errors& errors)
{
    QMessageBox box(QMessageBox::Warning, tr("Save chart"), m_texts.say(errors.front().message), QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void VerdictPage::refresh()
{
    m_outdated = false;
    showHead();
    showCards();
    showCharts();
    arrange();
}

void VerdictPage::showHead()
{
    const auto assessment = m_document.assessment();
    const VerdictWords words{m_document.framework(), *assessment, m_texts};
    const auto winner = assessment->verdict.alternative;
    m_headline->setText(words.headline());
    if (winner)
        m_headline->setAlternative(m_document.framework()[*winner].colour);
    else
        m_headline->setTone(TextTone::normal);
    m_summary->setText(words.summary());
}

void VerdictPage::showCards()
{
    const auto assessment = m_document.assessment();
    const Framework& framework = m_document.framework();
    const VerdictWords words{framework, *assessment, m_texts};
    const Explanation said = explain(framework, *assessment);
    const AssessOptions options{m_document.reading()};
    m_reasons->setParagraphs(words.reasons());
    m_proof->setParagraphs(words.sentences(said.proof));
    m_cautions->setParagraphs(words.sentences(said.cautions));
    m_edges->setParagraphs(words.edges(verdictEdges(framework, m_document.decision(), options)));
    m_exclusions->setParagraphs(words.sentences(said.exclusions));
    m_basis->setParagraphs(words.sentences(said.basis));
    m_predictions->setParagraphs(words.predictions());
}

void VerdictPage::showCharts()
{
    const auto assessment = m_document.assessment();
    const bool decided = assessment->verdict.alternative.has_value();
    if (decided && !m_points)
        makeCharts();
    if (!m_points)
        return;
    m_points->setVisible(decided);
    m_profile->setVisible(decided);
    m_stability->setVisible(decided);
    if (!decided)
        return;
    m_points->showAssessment(m_document.framework(), assessment);
    m_profile->showAssessment(m_document.framework(), *assessment);
    m_stability->showAssessment(m_document.framework(), *assessment);
}

void VerdictPage::arrange()
{
    arrangeHead();
    const bool charts = m_points && !m_points->isHidden();
    const int columns = charts && width() >= kPagesForTwoColumns * space::page() ? 2 : 1;
    m_sides->setSpacing(columns == 2 ? space::medium() : 0);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout* layout : {m_left, m_right})
        while (QLayoutItem* item = layout->takeAt(0))
            delete item; // the place in the layout only; the card stays
    for (const Place& place : m_places)
        (columns == 2 && place.side == Side::right ? m_right : m_left)->addWidget(place.card);
    m_left->addStretch(1);
    m_right->addStretch(1);
    m_sides->setStretch(1, columns == 2 ? 1 : 0);
}

void VerdictPage::arrangeHead()
{
    const int headline = m_headline->fontMetrics().horizontalAdvance(m_headline->text());
    const bool beside = headline < width() / 2;
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(beside ? space::large() : space::small());
    m_headline->setWordWrap(!beside);
}

void VerdictPage::restyle()
{
    m_column->setContentsMargins(space::page(), space::large(), space::page(), space::page());
    m_column->setSpacing(space::large());
    for (QVBoxLayout* layout : {m_left, m_right})
        layout->setSpacing(space::medium());
    arrange();
}

void VerdictPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VerdictPage::showEvent(QShowEvent* event)
{
    if (m_outdated)
        refresh();
    QWidget::showEvent(event);
}

} // namespace waymark::ui
