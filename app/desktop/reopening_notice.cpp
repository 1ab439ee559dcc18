#include "app/desktop/reopening_notice.h"

#include <utility>

#include "ui/document/decision_document.h"
#include "ui/record/reopening_words.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

constexpr int kMostLines = 8; ///< more nobody reads in a bar; the history tells them all

} // namespace

ui::Notice reopeningNotice(const Revision& recorded, const Reopening& reopening, const ui::Texts& texts)
{
    QStringList lines{ReopeningTeller::tr("%1 Recorded as revision %2 on %3.")
                          .arg(texts.say(reopening.said))
                          .arg(recorded.number)
                          .arg(ui::plain(recorded.said.date))};
    lines += ui::reopeningLines(reopening, texts);
    if (lines.size() > kMostLines) {
        const auto more = lines.size() - kMostLines + 1;
        lines = lines.mid(0, kMostLines - 1);
        lines << ReopeningTeller::tr("… and %1 more changes, in What was recorded (Ctrl+H).").arg(more);
    }
    const ui::Severity severity = reopening.stands ? ui::Severity::information : ui::Severity::warning;
    return {kReopeningKey, severity, lines.join(u'\n'), {}};
}

ReopeningTeller::ReopeningTeller(ui::MainWindow& window, const ui::Texts& texts, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_texts(texts)
{}

void ReopeningTeller::start(
    ui::DecisionDocument& document, std::shared_ptr<const Framework> framework, std::vector<ui::NoticeAction> actions)
{
    m_actions = std::move(actions);
    m_revisions = document.stored().record.size();
    m_stood.reset();
    m_watch = std::make_unique<ui::ReopeningWatch>(document, std::move(framework), this);
    connect(m_watch.get(), &ui::ReopeningWatch::found, this,
        [this, &document](const Reopening& reopening) { tell(document, reopening); });
    m_watch->start();
}

void ReopeningTeller::stop()
{
    m_watch.reset();
    m_window.notices().closeNotice(kReopeningKey);
}

/// A notice that was closed comes back only with another answer to whether the decision stands.
void ReopeningTeller::tell(const ui::DecisionDocument& document, const Reopening& reopening)
{
    const std::vector<Revision>& record = document.stored().record;
    if (record.size() != m_revisions) {
        m_watch->stop();
        return m_window.notices().closeNotice(kReopeningKey);
    }
    const bool isNews = m_stood != reopening.stands;
    m_stood = reopening.stands;
    if (!isNews && !m_window.notices().isShown(kReopeningKey))
        return;
    ui::Notice notice = reopeningNotice(record.back(), reopening, m_texts);
    notice.actions = m_actions;
    m_window.notices().showNotice(notice);
}

} // namespace waymark::app
