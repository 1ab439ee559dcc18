#include "ui/shell/verdict_strip.h"

#include <QVBoxLayout>

#include "ui/document/decision_document.h"
#include "ui/questions/flow_layout.h"
#include "ui/shell/live_verdict.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

VerdictStrip::VerdictStrip(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : Pane(Qt::TopEdge, parent),
      m_document(document),
      m_texts(texts),
      m_headline(new Label(QString(), TextStyle::strong, this))
{
    setObjectName(QStringLiteral("strip"));
    setAccessibleName(tr("Live verdict"));
    m_headline->setObjectName(QStringLiteral("strip.headline"));
    auto* around = new QVBoxLayout(this);
    auto* flow = new FlowLayout(nullptr);
    followTheme(this, [around, flow] {
        around->setContentsMargins(space::large(), space::small(), space::large(), space::small());
        flow->setSpacing(space::medium());
    });
    around->addLayout(flow);
    flow->addWidget(m_headline);
    for (const Alternative& alternative : document.framework().alternatives) {
        auto* value = new Label(QString(), TextStyle::body, this);
        value->setObjectName(QStringLiteral("strip.value.") + plain(alternative.id.text));
        value->setAlternative(alternative.colour);
        value->setWordWrap(false);
        flow->addWidget(value);
        m_values.push_back(value);
    }
    connect(&document, &DecisionDocument::assessed, this, &VerdictStrip::showAssessment);
    showAssessment();
}

void VerdictStrip::showAssessment()
{
    const Framework& framework = m_document.framework();
    const std::shared_ptr<const Assessment> assessment = m_document.assessment();
    m_headline->showText(liveHeadline(framework, *assessment, m_texts));
    for (std::size_t a = 0; a < m_values.size(); ++a) {
        const AlternativeResult& result = assessment->alternatives[a];
        const bool isShown = result.available && result.value && !isBlank(*assessment);
        const QString name = plain(framework.alternatives[a].shortName);
        m_values[a]->showText(
            isShown ? tr("%1 %2", "alternative, value").arg(name, number(*result.value, 0)) : QString());
    }
}

} // namespace waymark::ui
