#pragma once

#include <memory>

#include <QObject>

#include "core/decision/reconcile.h"
#include "core/framework/framework.h"
#include "core/record/reopening.h"
#include "ui/document/background_run.h"
#include "ui/shell/notice.h"

namespace waymark::ui {
class MainWindow;
class Texts;
} // namespace waymark::ui

namespace waymark::app {

/// Of the notice that tells of it.
inline const QString kReopeningKey = QStringLiteral("reopening");

/// A recorded decision as it was opened.
struct ReopenedDecision {
    std::shared_ptr<const Framework> framework;
    Decision decision; ///< with a revision at least
    Reconciliation changes;
};

/// What is told of a decision that is opened again: whether it still stands, why not, and what changed since.
ui::Notice reopeningNotice(const Revision& recorded, const Reopening& reopening, const ui::Texts& texts);

/// Finds that out in the background, since worlds have to be drawn for it, and tells it in the window.
class ReopeningTeller : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    ReopeningTeller(ui::MainWindow& window, const ui::Texts& texts, QObject* parent = nullptr);

    void start(ReopenedDecision reopened);
    /// The decision is not open any more.
    void stop() { m_run.cancel(); }

private:
    ui::MainWindow& m_window;
    const ui::Texts& m_texts;
    ui::BackgroundRun m_run;
};

} // namespace waymark::app
