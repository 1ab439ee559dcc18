#include "ui/shell/estimator_host.h"

#include <utility>

#include <QStackedWidget>

#include "ui/document/decision_document.h"
#include "ui/estimators/estimator_page.h"
#include "ui/questions/estimate_switch.h"
#include "ui/shell/estimate_footer.h"

namespace waymark::ui {

EstimatorHost::EstimatorHost(const Parts& parts, const std::string& resources)
    : QObject(&parts.stack),
      m_parts(parts),
      m_catalogues(resources)
{
    connect(&parts.footer, &EstimateFooter::backWanted, this, &EstimatorHost::leave);
    connect(&parts.footer, &EstimateFooter::keepWanted, this, [this] {
        m_open->keepBeside();
        leave();
    });
    connect(&parts.footer, &EstimateFooter::useWanted, this, [this] {
        m_open->use();
        leave();
    });
}

EstimatorPage* EstimatorHost::pageOf(const Estimator& estimator)
{
    EstimatorPage*& page = m_pages[estimator.id];
    if (page)
        return page;
    page = new EstimatorPage({m_parts.document, estimator, m_catalogues, m_parts.texts}, &m_parts.stack);
    m_parts.stack.addWidget(page);
    connect(page, &EstimatorPage::stateChanged, this, &EstimatorHost::showState);
    connect(page, &EstimatorPage::leaveWanted, this, &EstimatorHost::leave);
    return page;
}

void EstimatorHost::show(QuestionIndex question)
{
    const Estimator* estimator = estimatorOf(m_parts.document.framework(), question);
    if (!estimator)
        return;
    m_open = pageOf(*estimator);
    m_open->openFor(question);
    m_parts.stack.setCurrentWidget(m_open);
    m_open->focusFirst();
    showState();
}

void EstimatorHost::importFile(const Estimator& estimator, const QString& path)
{
    pageOf(estimator)->importFile(path);
}

void EstimatorHost::close()
{
    m_open = nullptr;
}

void EstimatorHost::showState()
{
    if (!m_open)
        return;
    m_parts.footer.showHint(m_open->hint());
    m_parts.footer.showUsable(m_open->isUsable());
    m_parts.footer.showKeep(m_open->hasOwnAnswer());
}

void EstimatorHost::leave()
{
    if (EstimatorPage* page = std::exchange(m_open, nullptr))
        Q_EMIT left(page->question());
}

} // namespace waymark::ui
