#include "ui/shell/footer_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

FooterBar::FooterBar(QWidget* parent)
    : Pane(Qt::TopEdge, parent),
      m_back(new QPushButton(tr("Back"), this)),
      m_hint(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("footer"));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setAutoDefault(true);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setProperty("primary", true);
    m_next->setAutoDefault(true);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(false);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row = new QHBoxLayout(this);
    followTheme(this, [row = m_row] {
        row->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
        row->setSpacing(space::medium());
    });
    m_row->addWidget(m_back);
    m_row->addWidget(m_hint, 1);
    m_row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &FooterBar::backWanted);
    connect(m_next, &QPushButton::clicked, this, &FooterBar::nextWanted);
}

void FooterBar::showHint(const QString& hint)
{
    m_hint->setText(hint);
}

void FooterBar::showNext(const QString& title)
{
    QString text = title;
    m_next->setText(tr("Next: %1").arg(text.replace(QLatin1Char('&'), QLatin1String("&&"))));
    m_next->setAccessibleName(tr("Next: %1").arg(title));
    m_next->setVisible(!title.isEmpty());
    for (QPushButton* button : m_final)
        button->setVisible(title.isEmpty());
}

void FooterBar::addFinalAction(QAction* action)
{
    auto* button = new QPushButton(action->iconText(), this);
    button->setObjectName(QStringLiteral("footer.") + action->objectName());
    button->setToolTip(plainToolTip(action->shortcut().toString(QKeySequence::NativeText)));
    button->setAutoDefault(true);
    button->setVisible(m_next->isHidden());
    for (QPushButton* before : m_final)
        before->setProperty("primary", false);
    button->setProperty("primary", true);
    m_row->addWidget(button);
    m_final.push_back(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

void FooterBar::showBack(const QString& title)
{
    m_back->setEnabled(!title.isEmpty());
    m_back->setAccessibleName(title.isEmpty() ? tr("Back") : tr("Back to %1").arg(title));
}

} // namespace waymark::ui
