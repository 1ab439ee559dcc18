#include "ui/record/record_page.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/record/record_decision.h"
#include "ui/document/decision_document.h"
#include "ui/record/consequences.h"
#include "ui/record/recording.h"
#include "ui/record/statement_form.h"
#include "ui/text/texts.h"
#include "ui/theme/bounded_content.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kMostPages = 24; ///< width of the form, in page margins: longer lines read badly

/// 'Now recommended: …', with how much it rests on.
QString verdictText(const DecisionDocument& document)
{
    const auto assessment = document.assessment();
    if (!assessment->verdict.alternative)
        return RecordPage::tr("Nothing is decided yet, so nothing is recommended. What you choose rests on your word.");
    return RecordPage::tr("The verdict now: %1, with %2 of %3 questions answered.")
        .arg(plain(assessment->verdict.headline))
        .arg(assessment->answered)
        .arg(assessment->questions);
}

} // namespace

RecordPage::RecordPage(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_texts(texts)
{
    setObjectName(QStringLiteral("page.record"));
    setAccessibleName(tr("Record the decision"));
    makeFrame();
    connect(m_form, &StatementForm::edited, this, [this] {
        m_isDraft = true;
        if (m_showsFaults)
            m_form->showFaults(faults());
    });
    connect(m_form, &StatementForm::consequencesWanted, this, &RecordPage::startConsequences);
    connect(&m_document, &DecisionDocument::changed, this, [this] {
        callOff();
        if (m_document.scenario() && isVisible())
            Q_EMIT leaveWanted();
    });
    connect(&m_document, &DecisionDocument::assessed, this, [this] {
        if (isVisible())
            showVerdict();
    });
}

void RecordPage::makeFrame()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll);
    auto* body = new QWidget(m_scroll);
    QWidget* content = boundedContent(body);
    auto* column = new QVBoxLayout(content);
    column->addWidget(new Label(tr("Record the decision"), TextStyle::title, content));
    m_verdict = new Label(QString(), TextStyle::body, TextTone::muted, content);
    m_verdict->setObjectName(QStringLiteral("record.verdict"));
    column->addWidget(m_verdict);
    m_form = new StatementForm(m_document.framework(), content);
    column->addWidget(m_form);
    column->addStretch(1);
    m_scroll->setWidget(body);
    followTheme(this, [column, content] {
        column->setContentsMargins(space::page(), space::large() + space::small(), space::page(), space::page());
        column->setSpacing(space::medium());
        content->setMaximumWidth((kMostPages + 2) * space::page());
    });
}

void RecordPage::begin()
{
    showVerdict();
    if (m_isDraft)
        return;
    m_form->showStatement(startingStatement(m_document));
    m_form->showFaults({});
    m_showsFaults = false;
    m_isDraft = false;
}

void RecordPage::showVerdict()
{
    m_verdict->setText(verdictText(m_document));
    m_form->showVerdict(*m_document.assessment());
}

void RecordPage::focusFirst()
{
    m_form->focusFirst();
}

StatementFaults RecordPage::faults() const
{
    return faultsOf(m_document.framework(), *m_document.assessment(), m_form->statement(), m_texts);
}

void RecordPage::showFaults(const StatementFaults& faults)
{
    m_form->showFaults(faults);
    m_form->focusFirst();
}

void RecordPage::record()
{
    m_showsFaults = true;
    if (isBusy())
        return;
    if (const StatementFaults found = faults(); !found.empty())
        return showFaults(found);
    m_form->showFaults({});
    m_form->setEnabled(false);
    m_run.start(work());
    Q_EMIT stateChanged();
}

/// All worlds may find another verdict than the page has, which knows only the first few: so the statement is checked
/// once more.
Work RecordPage::work()
{
    RobustnessOptions options{m_document.reading(), {.threads = usefulThreads()}};
    return [this, framework = m_document.sharedFramework(), decision = m_document.decision(), options,
               recording = Recording{m_form->statement(), m_document.now()}](
               const std::atomic<bool>& cancelled) mutable -> std::function<void()> {
        options.run.cancelled = &cancelled;
        const std::optional<Study> study = studyOf(*framework, decision, options);
        if (!study)
            return {};
        StatementFaults faults = faultsOf(*framework, study->assessment(), recording.said, m_texts);
        if (!faults.empty())
            return [this, faults] {
                leaveBusy();
                showFaults(faults);
            };
        return [this, revision = recordDecision(*framework, decision, *study, recording)] { take(revision); };
    };
}

void RecordPage::leaveBusy()
{
    m_form->setEnabled(true);
    Q_EMIT stateChanged();
}

void RecordPage::callOff()
{
    if (!isBusy())
        return;
    m_run.cancel();
    leaveBusy();
}

void RecordPage::take(const Revision& revision)
{
    m_isDraft = false;
    leaveBusy();
    m_document.record(revision);
    Q_EMIT recorded(revision);
}

void RecordPage::startConsequences()
{
    const auto chosen = m_document.framework().find(m_form->statement().chosen);
    if (chosen)
        m_form->addConsequences(consequencesOf(m_document.framework(), *m_document.assessment(), *chosen));
}

QString RecordPage::hint() const
{
    if (isBusy())
        return tr("Computing every figure that is frozen with it…");
    return tr("Freezes answers, priorities and every figure as revision %1 · Ctrl+Enter records, Esc goes back")
        .arg(m_document.decision().record.size() + 1);
}

void RecordPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        record();
    else if (event->key() == Qt::Key_Escape && isBusy())
        callOff();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

/// Whoever goes elsewhere does not want to be surprised by a revision.
void RecordPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // a window that is put aside goes on
        callOff();
}

} // namespace waymark::ui
