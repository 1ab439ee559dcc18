#include "ui/shell/route_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// A smaller gain than half a percent would be shown as none.
constexpr double kTellableGain = 0.005;

/// On a blank sheet there is nothing to say: the headline says that nothing is decided.
QString whyNext(const Route& route)
{
    QStringList sentences;
    if (route.gain >= kTellableGain)
        sentences << RouteCard::tr("Its answer is expected to make the verdict right in %1 more of the what-if worlds.")
                         .arg(percent(route.gain));
    if (route.chanceOfChange > 0)
        sentences << RouteCard::tr("The chance that what is still open turns the verdict is %1.")
                         .arg(percent(route.chanceOfChange));
    return sentences.join(QLatin1Char(' '));
}

QString whyStop(const Route& route)
{
    if (!route.next)
        return RouteCard::tr("Every question is answered.");
    return RouteCard::tr("Nothing still open is likely to change the verdict: the chance is %1. The rest deepens.")
        .arg(percent(route.chanceOfChange));
}

} // namespace

RouteCard::RouteCard(QWidget* parent)
    : QFrame(parent),
      m_caption(new Label(QString(), TextStyle::caption, TextTone::muted, this)),
      m_title(new Label(QString(), TextStyle::body, this)),
      m_why(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_go(new QPushButton(tr("Go to it"), this))
{
    setObjectName(QStringLiteral("panel.route"));
    setProperty("card", true);
    m_title->setObjectName(QStringLiteral("panel.route.title"));
    m_why->setObjectName(QStringLiteral("panel.route.why"));
    m_go->setObjectName(QStringLiteral("panel.route.go"));
    m_go->setAccessibleName(tr("Go to the next best question"));
    m_go->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part :
        {static_cast<QWidget*>(m_caption), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_why)})
        column->addWidget(part);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    followTheme(this, [column] {
        column->setContentsMargins(space::medium(), space::medium(), space::medium(), space::medium());
        column->setSpacing(space::tiny());
    });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT questionWanted(*m_next);
    });
    hide();
}

void RouteCard::showRoute(const Framework& framework, const Route* route)
{
    m_next = route ? route->next : std::nullopt;
    setVisible(route && (route->next || route->canStop));
    if (!route)
        return;
    m_caption->showText(route->canStop ? tr("YOU CAN STOP HERE") : tr("NEXT BEST QUESTION"));
    m_title->showText(m_next && !route->canStop ? plain(framework[*m_next].title) : QString());
    m_why->showText(route->canStop ? whyStop(*route) : whyNext(*route));
    m_go->setVisible(m_next && !route->canStop);
}

} // namespace waymark::ui
