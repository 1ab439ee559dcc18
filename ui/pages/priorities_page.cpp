#include "ui/pages/priorities_page.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/explanation/weighing_notices.h"
#include "ui/pages/weighing/method_start.h"
#include "ui/pages/weighing/method_switch.h"
#include "ui/pages/weighing/order_view.h"
#include "ui/pages/weighing/pairs_view.h"
#include "ui/pages/weighing/ranges_view.h"
#include "ui/pages/weighing/rating_view.h"
#include "ui/pages/weighing/smart_view.h"
#include "ui/pages/weighing/sureness.h"
#include "ui/pages/weighing/swing_view.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// Whether Enter means something of its own there: a number ends, a button is pressed.
bool usesEnter(const QWidget* widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractButton*>(widget)
        || qobject_cast<const QComboBox*>(widget);
}

bool isUntouched(Priorities priorities)
{
    priorities.unknown = {};
    return priorities == Priorities();
}

/// Those on comparisons stand, in more detail, where the comparisons are made.
bool isSaidElsewhere(const Message& notice)
{
    return notice.id == "explanation.pairsApart" || notice.id == "explanation.pairsContradict";
}

} // namespace

PrioritiesPage::PrioritiesPage(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : QScrollArea(parent),
      m_document(document),
      m_texts(texts)
{
    setObjectName(QStringLiteral("page.priorities"));
    setAccessibleName(tr("Priorities"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    setWidget(content); // while it is empty: the area measures what it is given, at no width yet
    addHead();
    addSureness();
    m_column->addStretch();
    followTheme(this, [this] { applySpacing(); });
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&document, &DecisionDocument::assessed, this, &PrioritiesPage::showAssessment);
    showAssessment();
}

void PrioritiesPage::addHead()
{
    auto* line = new QHBoxLayout;
    m_column->addLayout(line);
    line->addWidget(new Label(tr("Priorities"), TextStyle::title, this), 1);
    m_takeBack = new QPushButton(tr("Take the decision’s"), this);
    m_takeBack->setObjectName(QStringLiteral("priorities.takeBack"));
    m_takeBack->setAutoDefault(true);
    m_takeBack->setToolTip(tr("This scenario has priorities of its own; this takes them back"));
    line->addWidget(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { m_document.takeBackPriorities(); });
    m_reset = new QPushButton(tr("Reset to framework"), this);
    m_reset->setObjectName(QStringLiteral("priorities.reset"));
    m_reset->setAutoDefault(true);
    m_reset->setToolTip(tr("Takes back whatever was entered on this page, under all methods"));
    line->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_document.resetPriorities(); });
    m_intro = new Label(QString(), TextStyle::body, TextTone::muted, this);
    m_intro->setObjectName(QStringLiteral("priorities.intro"));
    m_column->addWidget(m_intro);
    m_method = new MethodSwitch(this);
    m_column->addWidget(m_method);
    connect(m_method, &MethodSwitch::chosen, this, [this](WeightMethod method) { weighBy(m_document, method); });
}

void PrioritiesPage::addSureness()
{
    m_notice = new Label(QString(), TextStyle::small, TextTone::muted, this);
    m_notice->setObjectName(QStringLiteral("priorities.notice"));
    m_column->addWidget(m_notice);
    m_sureness = new Sureness(this);
    m_column->addWidget(m_sureness);
    connect(m_sureness, &Sureness::shareWanted, &m_document, &DecisionDocument::setGiveOrTake);
    connect(m_sureness, &Sureness::editFinished, &m_document, &DecisionDocument::finishEdit);
}

void PrioritiesPage::applySpacing()
{
    m_column->setContentsMargins(space::page(), space::page() - space::medium(), space::page(), space::large());
    m_column->setSpacing(space::medium());
}

void PrioritiesPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !usesEnter(QApplication::focusWidget()))
        Q_EMIT finished();
    else
        QScrollArea::keyPressEvent(event);
}

void PrioritiesPage::showAssessment()
{
    const std::shared_ptr<const Assessment> assessment = m_document.assessment();
    const Priorities& priorities = m_document.decision().priorities;
    showView();
    m_method->showMethod(priorities.method);
    m_reset->setEnabled(!isUntouched(priorities));
    m_takeBack->setVisible(m_document.scenario() && m_document.scenario()->priorities);
    m_sureness->setVisible(priorities.method != WeightMethod::intervals); // ranges say it one by one
    m_sureness->showShare(priorities.giveOrTake);
    showNotices(*assessment);
    m_view->showAssessment(*assessment);
}

/// One view at a time: those of the other methods hold nothing that the document does not.
void PrioritiesPage::showView()
{
    const WeightMethod method = m_document.decision().priorities.method;
    if (m_shown == method)
        return;
    const bool hadFocus = m_view && m_view->isAncestorOf(QApplication::focusWidget());
    const int position = m_view ? m_column->indexOf(m_view) : m_column->count() - 1;
    delete m_view;
    m_view = makeView(method);
    m_shown = method;
    m_column->insertWidget(position, m_view);
    m_view->showAssessment(*m_document.assessment());
    m_view->show();
    m_intro->setText(m_view->intro());
    QEvent layOut(QEvent::LayoutRequest); // at once, or the rows are squeezed into the old height for a moment
    QCoreApplication::sendEvent(widget(), &layOut);
    connect(m_view, &WeighingView::cameTo, this, [this](QWidget* part) { ensureWidgetVisible(part); });
    if (hadFocus)
        m_view->focusFirst();
}

WeighingView* PrioritiesPage::makeView(WeightMethod method)
{
    const WeighingContext context{m_document, m_texts};
    switch (method) {
    case WeightMethod::swing:
        return new SwingView(context, widget());
    case WeightMethod::smart:
        return new SmartView(context, widget());
    case WeightMethod::order:
        return new OrderView(context, widget());
    case WeightMethod::intervals:
        return new RangesView(context, widget());
    case WeightMethod::pairs:
        return new PairsView(context, widget());
    case WeightMethod::rating:
        break;
    }
    return new RatingView(context, widget());
}

void PrioritiesPage::showNotices(const Assessment& assessment)
{
    QString text;
    for (const Message& notice :
        weighingNotices(m_document.framework(), m_document.decision().priorities, assessment)) {
        if (!isSaidElsewhere(notice))
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + m_texts.say(notice);
    }
    m_notice->showText(text);
}

void PrioritiesPage::focusFirst()
{
    m_view->focusFirst();
}

} // namespace waymark::ui
