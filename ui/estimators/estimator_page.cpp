#include "ui/estimators/estimator_page.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/document/decision_document.h"
#include "ui/estimators/calculations.h"
#include "ui/estimators/estimate_chart.h"
#include "ui/estimators/estimate_form.h"
#include "ui/estimators/estimated_answers_card.h"
#include "ui/estimators/imports.h"
#include "ui/estimators/names_card.h"
#include "ui/estimators/notes_card.h"
#include "ui/questions/answer_label.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kPagesForTwoHalves = 21;

} // namespace

EstimatorPage::EstimatorPage(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      m_document(parts.document),
      m_estimator(parts.estimator),
      m_catalogues(parts.catalogues),
      m_texts(parts.texts),
      m_question(parts.estimator.answers.front().question),
      m_run(calculationOf({parts.document.framework(), parts.estimator, parts.catalogues, parts.texts}))
{
    setObjectName(QStringLiteral("estimator.") + plain(m_estimator.id.text));
    setAccessibleName(plain(m_estimator.title));
    makeFrame();
    connect(m_form, &EstimateForm::changed, this, &EstimatorPage::calculate);
    connect(&m_run, &EstimateRun::worked, this, &EstimatorPage::showResult);
    connect(&m_run, &EstimateRun::refused, this, &EstimatorPage::showRefusal);
    connect(m_chart, &EstimateChart::savingFailed, this, &EstimatorPage::tellNotSaved);
    connect(&m_document, &DecisionDocument::changed, this, [this] {
        if (isVisible())
            load();
    });
    // Another answer may hide what is answered here, or ask for it.
    connect(&m_document, &DecisionDocument::assessed, this, [this] {
        if (isVisible())
            m_answers->showAnswers(answers());
    });
}

EstimatorPage::~EstimatorPage() = default;

void EstimatorPage::makeFrame()
{
    auto* column = new QVBoxLayout(this);
    addHeading(*column);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    column->addLayout(m_halves, 1);
    m_form = new EstimateForm({m_document.framework(), m_estimator, m_catalogues, m_texts}, this);
    m_left = addHalf(m_form);
    m_form->installEventFilter(this);
    m_halves->addWidget(m_left, 4);
    makeResult();
    followTheme(this, [this, column] {
        column->setContentsMargins(space::page(), space::large() + space::small(), space::page(), space::medium());
        column->setSpacing(space::medium());
        m_halves->setSpacing(space::medium());
        arrange();
    });
}

void EstimatorPage::addHeading(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(plain(m_estimator.title), TextStyle::title, this), 1);
    if (m_estimator.layer == Layer::own) {
        auto* chip = new Label(tr("Not in the article"), TextStyle::small, TextTone::muted, this);
        chip->setWordWrap(false);
        chip->setProperty("chip", true);
        head->addWidget(chip, 0, Qt::AlignVCenter);
    }
    column.addLayout(head);
    column.addWidget(new Label(plain(m_estimator.intro), TextStyle::body, TextTone::muted, this));
}

QScrollArea* EstimatorPage::addHalf(QWidget* content)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void EstimatorPage::makeResult()
{
    auto* results = new QWidget(this);
    m_results = new QVBoxLayout(results);
    m_results->setContentsMargins(0, 0, 0, 0);
    followTheme(results, [this] { m_results->setSpacing(space::medium()); });
    m_chart = new EstimateChart(chartTitle(m_estimator.kind), results);
    m_answers = new EstimatedAnswersCard(m_document, m_estimator, results);
    m_results->addWidget(m_chart);
    m_notes = new NotesCard(results);
    m_results->addWidget(m_answers);
    m_names = new NamesCard(results);
    m_results->addWidget(m_notes);
    m_results->addWidget(m_names);
    m_results->addStretch();
    m_halves->addWidget(addHalf(results), 5);
}

void EstimatorPage::arrange()
{
    const bool isWide = width() >= kPagesForTwoHalves * space::page();
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int bar = m_left->verticalScrollBar()->sizeHint().width();
    m_left->setMinimumWidth(isWide ? m_form->minimumSizeHint().width() + bar : 0);
}

/// The form's least width changes with what is in it.
bool EstimatorPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void EstimatorPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EstimatorPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void EstimatorPage::tellNotSaved(const Errors& errors)
{
    QMessageBox box(QMessageBox::Warning, tr("Save chart"), m_texts.say(errors.front().message), QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void EstimatorPage::openFor(QuestionIndex question)
{
    m_question = question;
    load();
    m_answers->showAnswers(answers());
    Q_EMIT stateChanged();
}

void EstimatorPage::focusFirst()
{
    for (QWidget* next = m_form->nextInFocusChain(); next != m_form; next = next->nextInFocusChain())
        if (m_form->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isVisibleTo(this))
            return next->setFocus(Qt::OtherFocusReason);
}

std::string EstimatorPage::storedText() const
{
    const auto& estimates = m_document.decision().estimates;
    const auto at = estimates.find(m_estimator.id);
    return at == estimates.end() ? std::string() : at->second.inputs;
}

/// An undo, or whoever wrote the file, may have given it something else; what is typed and not used yet stays else.
void EstimatorPage::load()
{
    const std::string stored = storedText();
    if (m_loaded == stored)
        return;
    m_loaded = stored;
    const Errors errors = m_form->showText(stored);
    m_start = m_form->text();
    calculate();
    if (!errors.empty())
        showUnread(errors);
}

/// Until something is given anew, nothing here may take the place of what is kept.
void EstimatorPage::showUnread(Errors errors)
{
    for (Error& error : errors)
        error.where = {{}, error.where.pointer, 0, 0, {}}; // nobody has seen its lines
    m_run.cancel();
    showFault(tr("What was kept of this estimate cannot be read; these are the figures that it starts with. %1")
                  .arg(faultLines(errors, m_texts).join(QLatin1Char('\n'))));
}

void EstimatorPage::calculate()
{
    m_figures.reset();
    m_run.cancel();
    if (const QString fault = m_form->fault(); !fault.isEmpty())
        showFault(fault);
    else if (const QString missing = m_form->missing(); !missing.isEmpty())
        showPrompt(missing);
    else
        m_run.start(m_form->text());
    Q_EMIT stateChanged();
}

void EstimatorPage::showPrompt(const QString& prompt)
{
    m_chart->showPrompt(prompt);
    clearFindings();
}

void EstimatorPage::showFault(const QString& fault)
{
    m_chart->showFault(fault);
    clearFindings();
}

/// What stands below the chart.
void EstimatorPage::clearFindings()
{
    m_answers->showAnswers({});
    m_notes->showNotes({}, {});
    m_names->showNames({}, {});
}

void EstimatorPage::importFile(const QString& path)
{
    load(); // so that opening it afterwards does not
    m_form->importFile(path);
}

void EstimatorPage::finish()
{
    m_run.finish();
}

void EstimatorPage::showResult(const WorkedEstimate& result)
{
    m_figures = result.figures;
    const ShownEstimate shown = result.show();
    const bool fillsItsPlace = std::holds_alternative<CurveScene>(shown.drawing);
    m_results->setStretchFactor(m_chart, fillsItsPlace ? 1 : 0);
    m_results->setStretch(m_results->count() - 1, fillsItsPlace ? 0 : 1);
    m_chart->showEstimate(shown);
    m_notes->showNotes(shown.listTitle, shown.list);
    m_names->showNames(shown.namesTitle, shown.names);
    m_answers->showAnswers(answers());
    Q_EMIT stateChanged();
}

void EstimatorPage::showRefusal(const Errors& errors)
{
    showFault(m_texts.say(errors.front().message));
    Q_EMIT stateChanged();
}

std::map<QuestionId, AnswerValue> EstimatorPage::answers() const
{
    return m_figures ? estimatedAnswers(m_document.framework(), m_estimator, *m_figures)
                     : std::map<QuestionId, AnswerValue>();
}

bool EstimatorPage::isUsable() const
{
    return !answers().empty();
}

bool EstimatorPage::isAsItStarts() const
{
    return m_loaded && m_loaded->empty() && m_form->text() == m_start;
}

bool EstimatorPage::hasOwnAnswer() const
{
    return std::ranges::any_of(m_estimator.answers, [this](const EstimatedQuestion& answered) {
        const Answer* given = m_document.answer(answered.question);
        return given && plainValue(*given);
    });
}

QString EstimatorPage::hint() const
{
    const Framework& framework = m_document.framework();
    const QString title = plain(framework[m_question].title);
    const auto estimates = answers();
    const auto at = estimates.find(framework[m_question].id);
    if (at == estimates.end())
        return tr("This estimate answers ‘%1’").arg(title);
    const QString says = (isAsItStarts() ? tr("With example figures, not yours yet, this estimate answers ‘%1’: %2")
                                         : tr("This estimate answers ‘%1’: %2"))
                             .arg(title, answerLabel(framework, m_question, at->second));
    const Answer* given = m_document.answer(m_question);
    const AnswerValue* own = given ? plainValue(*given) : nullptr;
    return own && *own != at->second
        ? tr("%1 — your own answer is ‘%2’").arg(says, answerLabel(framework, m_question, *own))
        : says;
}

EstimateResult EstimatorPage::result() const
{
    return {m_estimator.id, {.inputs = m_form->text(), .madeAt = {}}, answers()};
}

void EstimatorPage::use()
{
    const EstimateResult wanted = result();
    m_loaded = wanted.estimate.inputs;
    m_document.takeEstimate(wanted);
}

void EstimatorPage::keepBeside()
{
    const EstimateResult wanted = result();
    m_loaded = wanted.estimate.inputs;
    m_document.keepEstimateBeside(wanted);
}

} // namespace waymark::ui
