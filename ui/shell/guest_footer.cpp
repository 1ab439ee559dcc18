#include "ui/shell/guest_footer.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

GuestFooter::GuestFooter(const QString& id, const QString& action, QWidget* parent)
    : Pane(Qt::TopEdge, parent),
      m_back(new QPushButton(tr("Back"), this)),
      m_hint(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_action(new QPushButton(action, this))
{
    setObjectName(id + QStringLiteral(".footer"));
    m_back->setObjectName(id + QStringLiteral(".back"));
    m_hint->setObjectName(id + QStringLiteral(".hint"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_action->setObjectName(id + QStringLiteral(".do"));
    m_action->setProperty("primary", true);
    m_action->setVisible(!action.isEmpty());
    auto* row = new QHBoxLayout(this);
    followTheme(this, [row] {
        row->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
        row->setSpacing(space::medium());
    });
    row->addWidget(m_back);
    row->addWidget(m_hint, 1);
    row->addWidget(m_action);
    for (QPushButton* button : {m_back, m_action})
        button->setAutoDefault(true);
    connect(m_back, &QPushButton::clicked, this, &GuestFooter::backWanted);
    connect(m_action, &QPushButton::clicked, this, &GuestFooter::actionWanted);
}

void GuestFooter::showHint(const QString& hint)
{
    m_hint->setText(hint);
}

void GuestFooter::showReady()
{
    m_back->setText(tr("Back"));
    m_action->setEnabled(true);
}

void GuestFooter::showBusy()
{
    m_back->setText(tr("Cancel"));
    m_action->setEnabled(false);
}

} // namespace waymark::ui
