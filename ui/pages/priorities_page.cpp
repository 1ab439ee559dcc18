#include "ui/pages/priorities_page.h"

#include <QAbstractSlider>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include "core/explanation/explain.h"
#include "ui/pages/criterion_row.h"
#include "ui/pages/method_switch.h"
#include "ui/pages/top_swing.h"
#include "ui/pages/weight_points.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

PrioritiesPage::PrioritiesPage(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : QScrollArea(parent),
      m_document(document),
      m_texts(texts),
      m_rows(document.framework().criteria.size())
{
    setObjectName(QStringLiteral("page.priorities"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    setWidget(content); // while it is empty: the area measures what it is given, at no width yet
    addHead();
    for (std::size_t page = 0; page < document.framework().pages.size(); ++page)
        addCard(PageIndex{page});
    m_column->addStretch();
    followTheme(this, [this] { applySpacing(); });
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&document, &DecisionDocument::assessed, this, &PrioritiesPage::showAssessment);
    showAssessment();
}

void PrioritiesPage::addHead()
{
    auto* title = new Label(tr("Priorities"), TextStyle::title, this);
    m_column->addWidget(title);
    m_intro = new Label(QString(), TextStyle::body, TextTone::muted, this);
    m_intro->setObjectName(QStringLiteral("priorities.intro"));
    m_column->addWidget(m_intro);
    addMethods();
    m_top = new TopSwing(m_document.framework(), this);
    m_column->addWidget(m_top);
    connect(m_top, &TopSwing::named, this, &PrioritiesPage::nameTop);
}

void PrioritiesPage::addMethods()
{
    auto* line = new QHBoxLayout;
    m_column->addLayout(line);
    m_method = new MethodSwitch(this);
    line->addWidget(m_method);
    line->addStretch();
    m_reset = new QPushButton(tr("Reset to framework"), this);
    m_reset->setObjectName(QStringLiteral("priorities.reset"));
    m_reset->setAutoDefault(true);
    m_reset->setToolTip(tr("Takes back every rating and swing"));
    line->addWidget(m_reset);
    connect(m_method, &MethodSwitch::chosen, this, &PrioritiesPage::chooseMethod);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_document.resetPriorities(); });
}

/// The criteria of a page; a page without any gets no card.
void PrioritiesPage::addCard(PageIndex page)
{
    const Framework& framework = m_document.framework();
    QVBoxLayout* inside = nullptr;
    for (std::size_t c = 0; c < framework.criteria.size(); ++c) {
        if (framework.criteria[c].page != page)
            continue;
        if (!inside) {
            auto* card = new QFrame(this);
            card->setProperty("card", true);
            m_column->addWidget(card);
            inside = new QVBoxLayout(card);
            m_cards.push_back(inside);
            auto* heading = new Label(plain(framework[page].title), TextStyle::heading, card);
            inside->addWidget(heading);
        }
        addRow(CriterionIndex{c}, inside);
    }
}

void PrioritiesPage::addRow(CriterionIndex criterion, QVBoxLayout* card)
{
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    card->addWidget(line);
    auto* row = new CriterionRow(m_document.framework()[criterion], this);
    card->addWidget(row);
    m_rows[criterion.value] = row;
    connect(row, &CriterionRow::pointsWanted, this, [this, criterion](int points) { wish(criterion, points); });
    connect(row, &CriterionRow::resetWanted, this, [this, criterion] { wish(criterion, std::nullopt); });
    connect(row, &CriterionRow::editFinished, this, [this] { m_document.finishEdit(); });
    connect(row, &CriterionRow::neighbourWanted, this,
        [this, criterion](int direction) { moveFocus(criterion, direction); });
}

void PrioritiesPage::applySpacing()
{
    m_column->setContentsMargins(space::page(), space::page() - space::medium(), space::page(), space::large());
    m_column->setSpacing(space::medium());
    for (QVBoxLayout* card : m_cards) {
        card->setContentsMargins(space::large(), space::medium(), space::large(), space::small());
        card->setSpacing(space::tiny());
    }
}

/// Enter goes on from a slider; in a field it ends a number, and on a button it presses that.
void PrioritiesPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<const QAbstractSlider*>(QApplication::focusWidget()))
        Q_EMIT finished();
    else
        QScrollArea::keyPressEvent(event);
}

bool PrioritiesPage::bySwing() const
{
    return m_document.decision().priorities.method == WeightMethod::swing;
}

void PrioritiesPage::showAssessment()
{
    const std::shared_ptr<const Assessment> assessment = m_document.assessment();
    const Priorities& priorities = m_document.decision().priorities;
    // Kept, so that another step dragged up to it does not take its place under the user's hand.
    m_named = topCriterion(*assessment, m_named);
    m_intro->setText(bySwing()
            ? tr(
                "Imagine a service that has the worst of everything. Name the one step you would take first; it counts "
                "100. Then say what each of the others is worth beside it.")
            : tr("How much is each step from worst to best worth to you? The framework and your answers set the start; "
                 "move what you disagree with."));
    m_method->showMethod(priorities.method);
    m_top->setVisible(bySwing());
    m_top->showTop(*assessment, m_named);
    m_reset->setEnabled(bySwing() || !priorities.rating.empty() || !priorities.swing.empty());
    for (std::size_t c = 0; c < m_rows.size(); ++c)
        m_rows[c]->showStanding(standingOf(*assessment, CriterionIndex{c}));
}

CriterionStanding PrioritiesPage::standingOf(const Assessment& assessment, CriterionIndex criterion) const
{
    const CriterionResult& result = assessment.criteria[criterion.value];
    const WeightMethod method = m_document.decision().priorities.method;
    CriterionStanding standing;
    standing.points = result.points;
    standing.mark = frameworkPoints(assessment, criterion, method);
    standing.weight = result.weight;
    standing.reason = reasonOf(assessment, criterion);
    standing.relevant = result.relevant;
    standing.own = result.source == (bySwing() ? ImportanceSource::swing : ImportanceSource::rating);
    standing.fixed = bySwing() && m_named == criterion;
    return standing;
}

QString PrioritiesPage::reasonOf(const Assessment& assessment, CriterionIndex criterion) const
{
    if (bySwing() && m_named == criterion)
        return tr("worth most: the others are set against it");
    return m_texts.say(weightReason(m_document.framework(), assessment, criterion));
}

void PrioritiesPage::chooseMethod(WeightMethod method)
{
    if (method == WeightMethod::swing && m_document.decision().priorities.swing.empty())
        prefillSwings();
    else
        m_document.setMethod(method);
}

/// Swings start where the importances are today, so that to change the method alone changes no weight.
void PrioritiesPage::prefillSwings()
{
    const std::vector<std::optional<double>> swings = asSwings(*m_document.assessment());
    m_document.undoStack().beginMacro(tr("Weigh by swing"));
    m_document.setMethod(WeightMethod::swing);
    for (std::size_t c = 0; c < swings.size(); ++c)
        if (swings[c])
            m_document.setSwing(CriterionIndex{c}, swings[c]);
    m_document.undoStack().endMacro();
}

void PrioritiesPage::nameTop(CriterionIndex criterion)
{
    m_named = criterion;
    m_document.setSwing(criterion, 100);
    m_document.finishEdit();
    showAssessment(); // among equal steps the document stays as it is, and says nothing
}

void PrioritiesPage::wish(CriterionIndex criterion, std::optional<double> points)
{
    if (bySwing())
        m_document.setSwing(criterion, points);
    else
        m_document.setRating(criterion, points);
}

void PrioritiesPage::focusFirst()
{
    for (CriterionRow* row : m_rows)
        if (row->takesFocus())
            return row->focusSlider();
}

/// To the next row that can be moved, in the order in which they stand on the page.
void PrioritiesPage::moveFocus(CriterionIndex from, int direction)
{
    const QList<CriterionRow*> rows = widget()->findChildren<CriterionRow*>();
    for (qsizetype i = rows.indexOf(m_rows[from.value]) + direction; i >= 0 && i < rows.size(); i += direction) {
        if (!rows[i]->takesFocus())
            continue;
        rows[i]->focusSlider();
        return ensureWidgetVisible(rows[i]);
    }
}

} // namespace waymark::ui
