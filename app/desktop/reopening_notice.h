#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/framework/framework.h"
#include "core/record/reopening.h"
#include "ui/record/reopening_watch.h"
#include "ui/shell/notice.h"

namespace waymark::ui {
class DecisionDocument;
class MainWindow;
class Texts;
} // namespace waymark::ui

namespace waymark::app {

/// Of the notice that tells of it.
inline const QString kReopeningKey = QStringLiteral("reopening");

/// What is told of a decision that is opened again: whether it still stands, why not, and what changed since, in so
/// many lines as fit a bar.
ui::Notice reopeningNotice(const Revision& recorded, const Reopening& reopening, const ui::Texts& texts);

/// Finds that out and tells it in the window: when a recorded decision is opened, and again while answers change, until
/// it is recorded anew.
class ReopeningTeller : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    ReopeningTeller(ui::MainWindow& window, const ui::Texts& texts, QObject* parent = nullptr);

    /// Looks at the decision with that framework; `actions` stand on the notice. The document must have a revision.
    void start(ui::DecisionDocument& document, std::shared_ptr<const Framework> framework,
        std::vector<ui::NoticeAction> actions);
    /// The decision is not open any more.
    void stop();

private:
    void tell(const ui::DecisionDocument& document, const Reopening& reopening);

    ui::MainWindow& m_window;
    const ui::Texts& m_texts;
    std::unique_ptr<ui::ReopeningWatch> m_watch;
    std::vector<ui::NoticeAction> m_actions;
    std::size_t m_revisions = 0; ///< when it was opened
    std::optional<bool> m_stood; ///< as it was told last
};

} // namespace waymark::app
