#pragma once

#include <memory>

#include <QTimer>

#include "core/framework/framework.h"
#include "core/record/reopening.h"
#include "ui/document/background_run.h"

namespace waymark::ui {

class DecisionDocument;

/// Looks whether what was recorded last still stands: off the GUI thread, since worlds have to be drawn for it, and
/// anew a moment after each change.
class ReopeningWatch : public QObject {
    Q_OBJECT
public:
    /// With a framework: the document's, or a newer version of it. The document must outlive this.
    ReopeningWatch(DecisionDocument& document, std::shared_ptr<const Framework> framework, QObject* parent);

    /// From now on. Nothing is found while nothing is recorded.
    void start();
    void stop();

Q_SIGNALS:
    void found(const waymark::Reopening& reopening);

private:
    void look();

    DecisionDocument& m_document;
    const std::shared_ptr<const Framework> m_framework;
    const std::shared_ptr<const Framework> m_before; ///< what the document is used with, if that is another; else null
    QTimer m_pause;
    BackgroundRun m_run;
};

} // namespace waymark::ui
