#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "core/base/result.h"
#include "core/decision/estimated_answer.h"
#include "ui/estimators/shown_estimate.h"

namespace waymark::ui {

/// A result: its figures, and how it is looked at, to be asked in the GUI thread.
struct WorkedEstimate {
    EstimateFigures figures;
    std::function<ShownEstimate()> show;
};

/// Works out what an estimator's text comes to; called in any thread.
using Calculation = std::function<Result<WorkedEstimate>(const std::string& text)>;

/// Calculates off the GUI thread, once typing pauses for a moment. A run that is overtaken by the next is never heard
/// of again.
class EstimateRun : public QObject {
    Q_OBJECT
public:
    explicit EstimateRun(Calculation calculation, QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~EstimateRun() override;

    void start(const std::string& text);
    /// What was started last is not wanted any more.
    void cancel();
    /// What was started last, done before it returns: for pictures, and for whoever uses the result at once.
    void finish();

Q_SIGNALS:
    void worked(const waymark::ui::WorkedEstimate& result);
    void refused(const waymark::Errors& errors);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    void begin();
    void deliver(const Result<WorkedEstimate>& result);

    const Calculation m_calculation;
    QThreadPool m_pool;
    QTimer m_pause;
    std::string m_text;
    Flag m_cancelled;
    bool m_isWaiting = false; ///< a result is still to come
};

} // namespace waymark::ui
