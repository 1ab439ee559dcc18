#include "ui/shell/workspace.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/document/decision_document.h"
#include "ui/document/exploration.h"
#include "ui/estimators/estimator_page.h"
#include "ui/pages/priorities_page.h"
#include "ui/pages/question_page.h"
#include "ui/pages/verdict_page.h"
#include "ui/pages/weighing/weighing_keys.h"
#include "ui/questions/estimate_switch.h"
#include "ui/shell/estimate_footer.h"
#include "ui/shell/estimator_host.h"
#include "ui/shell/footer_bar.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/scenario_bar.h"
#include "ui/shell/step_rail.h"
#include "ui/shell/verdict_panel.h"
#include "ui/shell/verdict_strip.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

// Widths in times of the page margin, so that they grow with the zoom.
constexpr double kBesideWidth = 26.5; ///< below this the live verdict goes from beside the page to beneath it
constexpr double kTitlesWidth = 20;   ///< and below this the rail shows its marks alone
constexpr double kLeastPanelWidth = 6;

int times(double factor)
{
    return int(factor * space::page());
}

} // namespace

Workspace::Workspace(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_texts(texts),
      m_header(new HeaderBar(plain(document.framework().title), this)),
      m_scenarioBar(new ScenarioBar(document, this)),
      m_rail(new StepRail(this)),
      m_stack(new QStackedWidget(this)),
      m_panel(new VerdictPanel(document, texts, this)),
      m_strip(new VerdictStrip(document, texts, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_footer(new FooterBar(this))
{
    setObjectName(QStringLiteral("workspace"));
    m_steps = stepsOf(document.framework(), *document.assessment());
    m_pages.resize(m_steps.size());
    makeLayout();
    connectParts();
    if (!m_steps.front().isWalkable())
        m_current = stepAfter(m_steps, 0).value_or(0);
    showTitle();
    showScenario();
    showStep();
}

void Workspace::makeLayout()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_splitter, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scenarioBar);
    column->addLayout(middle, 1);
    column->addWidget(m_strip);
    column->addWidget(m_footer);
    followTheme(this, [this] { applySizes(); });
}

void Workspace::applySizes()
{
    m_panel->setMinimumWidth(times(kLeastPanelWidth));
    m_splitter->setSizes({times(4 * m_panelPages), times(m_panelPages)});
    arrange();
}

/// Kept in page margins, so that zooming in and out again comes back to the same.
void Workspace::rememberPanelWidth()
{
    if (const int width = m_splitter->sizes().last())
        m_panelPages = double(width) / space::page();
}

void Workspace::connectParts()
{
    connect(&m_document, &DecisionDocument::assessed, this, &Workspace::refresh);
    connect(&m_document, &DecisionDocument::titleChanged, this, &Workspace::showTitle);
    connect(&m_document, &DecisionDocument::changed, this, &Workspace::showScenario);
    connect(m_header, &HeaderBar::titleEdited, &m_document, &DecisionDocument::setTitle);
    connect(m_panel, &VerdictPanel::questionWanted, this, &Workspace::goToQuestion);
    connect(m_panel, &VerdictPanel::verdictWanted, this, [this] { goTo(m_steps.size() - 1); });
    connect(m_rail, &StepRail::stepChosen, this, &Workspace::goTo);
    connect(m_splitter, &QSplitter::splitterMoved, this, &Workspace::rememberPanelWidth);
    connect(m_footer, &FooterBar::backWanted, this, &Workspace::goBack);
    connect(m_footer, &FooterBar::nextWanted, this, &Workspace::goNext);
}

QWidget* Workspace::currentPage() const
{
    return m_stack->currentWidget();
}

void Workspace::refresh()
{
    m_steps = stepsOf(m_document.framework(), *m_document.assessment());
    // An undo can hide the page one stands on.
    if (!m_steps[m_current].isWalkable())
        m_current = stepBefore(m_steps, m_current).value_or(stepAfter(m_steps, m_current).value_or(0));
    showStep();
}

void Workspace::showStep()
{
    if (m_guest)
        m_stack->setCurrentWidget(m_guest);
    else if (!estimator())
        m_stack->setCurrentWidget(pageFor(m_current));
    m_rail->showSteps(m_steps, m_current);
    showLiveVerdict();
    showFooter();
    Q_EMIT stepsChanged();
}

void Workspace::showFooter()
{
    m_footer->setVisible(!isBesideTheWay());
    if (m_estimateFooter)
        m_estimateFooter->setVisible(estimator() && !m_guest);
    if (m_guestFooter)
        m_guestFooter->setVisible(m_guest);
    const auto next = stepAfter(m_steps, m_current);
    const auto before = stepBefore(m_steps, m_current);
    m_footer->showNext(next ? m_steps[*next].title : QString());
    m_footer->showBack(before ? m_steps[*before].title : QString());
    m_footer->showHint(hint());
}

/// The Verdict page tells it all itself, and an estimator or a form needs the room.
void Workspace::showLiveVerdict()
{
    const bool isShown = m_panelWanted && m_steps[m_current].kind != StepKind::verdict && !isBesideTheWay();
    const bool isBeside = width() >= times(kBesideWidth);
    m_panel->setVisible(isShown && isBeside);
    m_strip->setVisible(isShown && !isBeside);
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Workspace::arrange()
{
    if (width() >= times(kTitlesWidth))
        m_rail->showWide();
    else
        m_rail->showNarrow();
    showLiveVerdict();
}

QString Workspace::hint() const
{
    const Step& step = m_steps[m_current];
    switch (step.kind) {
    case StepKind::questions:
        return tr("%1 · %2 of %3 answered · 1–9 choose, Enter next, Ctrl+J next best question")
            .arg(step.title)
            .arg(step.answered)
            .arg(step.questions);
    case StepKind::priorities:
        return tr("%1 · %2", "page, keys").arg(step.title, weighingKeys(m_document.decision().priorities.method));
    case StepKind::verdict:
        return tr("Ctrl+E export · Ctrl+R record · F5 present · Ctrl+K finds any question");
    }
    return {};
}

QWidget* Workspace::pageFor(std::size_t step)
{
    if (!m_pages[step]) {
        m_pages[step] = makePage(m_steps[step]);
        m_stack->addWidget(m_pages[step]);
    }
    return m_pages[step];
}

QWidget* Workspace::makePage(const Step& step)
{
    if (step.kind == StepKind::priorities) {
        auto* page = new PrioritiesPage(m_document, m_texts, m_stack);
        connect(page, &PrioritiesPage::finished, this, &Workspace::goNext);
        return page;
    }
    if (step.kind == StepKind::verdict) {
        auto* page = new VerdictPage(m_document, m_texts, m_stack);
        connect(page, &VerdictPage::questionWanted, this, &Workspace::goToQuestion);
        connect(page, &VerdictPage::recordWanted, this, &Workspace::recordWanted);
        connect(page, &VerdictPage::historyWanted, this, &Workspace::historyWanted);
        return page;
    }
    auto* page = new QuestionPage(m_document, *step.page, m_stack);
    connect(page, &QuestionPage::finished, this, &Workspace::goNext);
    connect(page, &QuestionPage::estimateWanted, this, &Workspace::openEstimator);
    return page;
}

void Workspace::goTo(std::size_t step)
{
    if (step >= m_steps.size() || !m_steps[step].isWalkable())
        return;
    const bool fromRail = m_rail->isAncestorOf(focusWidget());
    m_guest = nullptr;
    if (m_estimators)
        m_estimators->close();
    m_current = step;
    showStep();
    if (fromRail)
        return; // whoever walks the rail by keys wants to go on walking
    if (auto* page = qobject_cast<QuestionPage*>(currentPage()))
        page->focusFirstOpen();
    else if (auto* priorities = qobject_cast<PrioritiesPage*>(currentPage()))
        priorities->focusFirst();
    else
        currentPage()->setFocus(Qt::OtherFocusReason);
}

void Workspace::goBack()
{
    if (m_guest)
        return closeGuest();
    if (estimator())
        return m_estimators->leave();
    if (const auto before = stepBefore(m_steps, m_current))
        goTo(*before);
}

void Workspace::goNext()
{
    if (const auto next = stepAfter(m_steps, m_current))
        goTo(*next);
}

void Workspace::goToQuestion(QuestionIndex question)
{
    const PageIndex page = m_document.framework()[question].page;
    const std::size_t step = stepOf(m_steps, page);
    if (!m_steps[step].isWalkable())
        return showStep();
    goTo(step);
    static_cast<QuestionPage*>(m_pages[step])->focusQuestion(question);
}

void Workspace::openGuest(QWidget& page, QWidget& footer)
{
    if (m_guestFooter)
        m_guestFooter->hide();
    m_guest = &page;
    m_guestFooter = &footer;
    if (m_stack->indexOf(&page) < 0) {
        m_stack->addWidget(&page);
        layout()->addWidget(&footer);
    }
    showStep();
}

/// Back to what it covered.
void Workspace::closeGuest()
{
    if (!std::exchange(m_guest, nullptr))
        return;
    if (estimator())
        m_stack->setCurrentWidget(estimator());
    showStep();
    currentPage()->setFocus(Qt::OtherFocusReason);
}

void Workspace::addFinalAction(QAction* action)
{
    m_footer->addFinalAction(action);
}

EstimatorPage* Workspace::estimator() const
{
    return m_estimators ? m_estimators->open() : nullptr;
}

void Workspace::makeEstimators()
{
    m_estimateFooter = new EstimateFooter(this);
    layout()->addWidget(m_estimateFooter);
    m_estimators = new EstimatorHost({m_document, m_texts, *m_stack, *m_estimateFooter}, m_resources);
    connect(m_estimators, &EstimatorHost::left, this, &Workspace::goToQuestion);
}

void Workspace::openEstimator(QuestionIndex question)
{
    if (!estimatorOf(m_document.framework(), question))
        return;
    if (!m_estimators)
        makeEstimators();
    const std::size_t step = stepOf(m_steps, m_document.framework()[question].page);
    if (m_steps[step].isWalkable())
        m_current = step;
    m_guest = nullptr;
    m_estimators->show(question);
    showStep();
}

Errors Workspace::importFile(EstimatorKind kind, const QString& path)
{
    const auto& estimators = m_document.framework().estimators;
    const auto reader = std::ranges::find(estimators, kind, &Estimator::kind);
    if (reader == estimators.end())
        return {{{}, {"estimates.noEstimator", {{"framework", m_document.framework().id.text}}}}};
    openEstimator(reader->answers.front().question);
    m_estimators->importFile(*reader, path);
    return {};
}

void Workspace::goToBestQuestion()
{
    const std::shared_ptr<const Exploration> exploration = m_document.exploration();
    if (exploration && exploration->route.next)
        goToQuestion(*exploration->route.next);
}

void Workspace::showPanel()
{
    m_panelWanted = true;
    showStep();
}

void Workspace::hidePanel()
{
    m_panelWanted = false;
    showStep();
}

QByteArray Workspace::splitterState() const
{
    return m_splitter->saveState();
}

void Workspace::restoreSplitter(const QByteArray& state)
{
    if (m_splitter->restoreState(state))
        rememberPanelWidth();
}

void Workspace::showTitle()
{
    m_header->showTitle(plain(m_document.decision().title));
}

void Workspace::showScenario()
{
    const Scenario* scenario = m_document.scenario();
    m_header->showScenario(scenario ? typedName(scenario->name) : QString());
}

} // namespace waymark::ui
