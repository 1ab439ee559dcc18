#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QObject>
#include <QThreadPool>

namespace waymark::ui {

/// What is done off the GUI thread; what it returns is called in the GUI thread. It looks at the flag and returns
/// nothing once it is cancelled.
using Work = std::function<std::function<void()>(const std::atomic<bool>& cancelled)>;

/// So many threads are useful for one piece of work, and leave the window its share.
unsigned usefulThreads();

/// Works off the GUI thread, one piece at a time.
class BackgroundRun : public QObject {
    Q_OBJECT
public:
    explicit BackgroundRun(QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~BackgroundRun() override;

    /// Instead of what may be running.
    void start(Work work);
    /// What runs is not wanted any more, and never heard of again.
    void cancel();
    bool isRunning() const { return m_cancelled != nullptr; }

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    QThreadPool m_pool;
    Flag m_cancelled; ///< of what runs; null: nothing does
};

} // namespace waymark::ui
