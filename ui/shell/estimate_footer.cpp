#include "ui/shell/estimate_footer.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

EstimateFooter::EstimateFooter(QWidget* parent)
    : Pane(Qt::TopEdge, parent),
      m_hint(new Label(QString(), TextStyle::small, TextTone::muted, this))
{
    setObjectName(QStringLiteral("estimate.footer"));
    auto* row = new QHBoxLayout(this);
    followTheme(this, [row] {
        row->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
        row->setSpacing(space::medium());
    });
    row->addWidget(addButton("estimate.back", tr("Back"), &EstimateFooter::backWanted));
    m_hint->setObjectName(QStringLiteral("estimate.hint"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_hint, 1);
    m_keep = addButton("estimate.keep", tr("Keep my answer"), &EstimateFooter::keepWanted);
    m_use = addButton("estimate.use", tr("Use the estimate"), &EstimateFooter::useWanted);
    m_use->setProperty("primary", true);
    row->addWidget(m_keep);
    row->addWidget(m_use);
}

QPushButton* EstimateFooter::addButton(const char* name, const QString& text, void (EstimateFooter::*wanted)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void EstimateFooter::showHint(const QString& hint)
{
    m_hint->setText(hint);
}

void EstimateFooter::showUsable(bool isUsable)
{
    m_keep->setEnabled(isUsable);
    m_use->setEnabled(isUsable);
}

void EstimateFooter::showKeep(bool isOffered)
{
    m_keep->setVisible(isOffered);
}

} // namespace waymark::ui
