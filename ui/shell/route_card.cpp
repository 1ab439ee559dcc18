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
/// What was counted over a thousand draws is not known to be less than this.
constexpr double kLeastChance = 0.01;

QString chanceOf(const Route& route)
{
    return route.chanceOfChange < kLeastChance ? RouteCard::tr("less than %1").arg(percent(kLeastChance))
                                               : percent(route.chanceOfChange);
}

/// On a blank sheet there is nothing to say: the headline says that nothing is decided.
QString whyNext(const Route& route)
{
    QStringList sentences;
    if (route.gain >= kTellableGain)
        sentences << RouteCard::tr("Its answer is expected to make the verdict right in %1 more of the what-if worlds.")
                         .arg(percent(route.gain));
    if (route.chanceOfChange > 0)
        sentences << RouteCard::tr("The chance that what is still open turns the verdict is %1.").arg(chanceOf(route));
    return sentences.join(QLatin1Char(' '));
}

QString whyStop(const Route& route)
{
    if (!route.next)
        return RouteCard::tr("Every question is answered.");
    return RouteCard::tr("Nothing still open is likely to change the verdict: the chance is %1. The rest deepens.")
        .arg(chanceOf(route));
}

} // namespace

RouteCard::RouteCard(QWidget* parent)
    : QFrame(parent),
      m_caption(new Label(QString(), TextStyle::caption, TextTone::muted, this)),
      m_title(new Label(QString(), TextStyle::body, this)),
      m_why(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("panel.route"));
    setProperty("card", true);
    m_title->setObjectName(QStringLiteral("panel.route.title"));
    m_why->setObjectName(QStringLiteral("panel.route.why"));
    m_go->setObjectName(QStringLiteral("panel.route.go"));
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
    connect(m_go, &QPushButton::clicked, this, &RouteCard::go);
    hide();
}

void RouteCard::go()
{
    if (m_next)
        Q_EMIT questionWanted(*m_next);
    else
        Q_EMIT verdictWanted();
}

void RouteCard::showRoute(const Framework& framework, const Route* route)
{
    const bool isShown = route && (route->next || route->canStop);
    setVisible(isShown);
    if (!isShown)
        return;
    m_next = route->canStop ? std::nullopt : route->next;
    m_caption->showText(m_next ? tr("NEXT BEST QUESTION") : tr("YOU CAN STOP HERE"));
    m_title->showText(m_next ? plain(framework[*m_next].title) : QString());
    m_why->showText(m_next ? whyNext(*route) : whyStop(*route));
    m_go->setText(m_next ? tr("Go to it") : tr("See the verdict"));
    m_go->setAccessibleName(m_next ? tr("Go to the next best question") : m_go->text());
}

} // namespace waymark::ui
