#include "ui/pages/verdict_page.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QScrollArea>

#include "ui/document/decision_document.h"
#include "ui/pages/verdict/two_columns.h"
#include "ui/pages/verdict/verdict_cards.h"
#include "ui/pages/verdict/verdict_charts.h"
#include "ui/pages/verdict/verdict_head.h"
#include "ui/record/record_strip.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
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
    makeParts(texts);
    followTheme(this, [this] { restyle(); });
    connect(&document, &DecisionDocument::assessed, this, &VerdictPage::outdate);
    connect(&document, &DecisionDocument::weighed, this, &VerdictPage::outdate);
    connect(&document, &DecisionDocument::explored, this, &VerdictPage::outdate);
}

VerdictPage::~VerdictPage() = default;

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
    scroll->setWidget(m_body);
}

void VerdictPage::makeParts(const Texts& texts)
{
    m_head = new VerdictHead(m_document, texts, m_body);
    m_record = new RecordStrip(m_document, m_body);
    connect(m_record, &RecordStrip::recordWanted, this, &VerdictPage::recordWanted);
    connect(m_record, &RecordStrip::historyWanted, this, &VerdictPage::historyWanted);
    m_columns = new TwoColumns(m_body);
    m_column->addWidget(m_head);
    m_column->addWidget(m_record);
    m_column->addWidget(m_columns);
    m_column->addStretch(1);
    m_cards = std::make_unique<VerdictCards>(m_document, texts, *m_columns);
    connect(m_cards->next(), &TextCard::questionWanted, this, &VerdictPage::questionWanted);
    m_charts = new VerdictCharts(m_document, *m_columns);
    connect(m_charts, &VerdictCharts::savingFailed, this, &VerdictPage::tellNotSaved);
}

void VerdictPage::tellNotSaved(const Errors& errors)
{
    QMessageBox box(QMessageBox::Warning, tr("Save chart"), m_texts.say(errors.front().message), QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void VerdictPage::outdate()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void VerdictPage::refresh()
{
    m_isOutdated = false;
    m_head->refresh();
    m_record->refresh();
    m_cards->refresh();
    m_charts->refresh();
    arrange();
}

void VerdictPage::arrange()
{
    m_head->arrange(width());
    const bool isDecided = m_document.assessment()->verdict.alternative.has_value();
    m_columns->arrange(isDecided && width() >= kPagesForTwoColumns * space::page() ? 2 : 1);
}

void VerdictPage::restyle()
{
    m_column->setContentsMargins(space::page(), space::large(), space::page(), space::page());
    m_column->setSpacing(space::large());
    arrange();
}

void VerdictPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VerdictPage::showEvent(QShowEvent* event)
{
    if (m_isOutdated)
        refresh();
    QWidget::showEvent(event);
    m_document.startExploring();
}

} // namespace waymark::ui
