#pragma once

#include <atomic>
#include <memory>

#include <QObject>
#include <QThreadPool>

#include "core/assessment/answer_sheet.h"
#include "core/robustness/robustness.h"
#include "ui/document/exploration.h"

namespace waymark::ui {

/// Settles a decision in its what-if worlds off the GUI thread: first few worlds, so that a drag is followed, then all.
/// On demand it looks around what was settled. A run that is overtaken by the next is cancelled and never heard of
/// again.
class WhatIf : public QObject {
    Q_OBJECT
public:
    explicit WhatIf(std::shared_ptr<const Framework> framework, QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~WhatIf() override;

    void start(Inputs inputs, Reading reading);
    void startExploring(ExplorationTask task);
    void cancel();

Q_SIGNALS:
    void settled(const waymark::SettledAssessment& settled);
    /// All worlds are drawn: what was settled last stands.
    void cameToRest();
    void explored(std::shared_ptr<const waymark::ui::Exploration> found);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    /// Cancels what runs; the flag of the next run.
    Flag renewed();
    void work(const Inputs& inputs, Reading reading, const Flag& cancelled);

    std::shared_ptr<const Framework> m_framework;
    QThreadPool m_pool;
    Flag m_cancelled; ///< of the newest run
};

} // namespace waymark::ui
