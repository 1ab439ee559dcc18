// What a user of the wizard waits for. Run: build/release/tests/bench/waymark_ui_bench
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <vector>

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "core/base/read_file.h"
#include "core/decision/decision_json.h"
#include "core/framework/framework_json.h"
#include "tests/bench/full_decision.h"
#include "ui/document/decision_document.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/verdict_panel.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"

namespace waymark {
namespace {

constexpr double kFrame = 1000.0 / 60; ///< milliseconds
constexpr int kPatience = 5000;        ///< milliseconds

/// The wizard with a decision that has every answer.
class Wizard {
public:
    Wizard()
    {
        ui::applyTheme(*qApp, ui::ThemeChoice::light, 1);
        m_window.resize(1440, 900);
        m_window.showDocument(m_document);
        m_window.show();
        m_window.findChild<ui::VerdictPanel*>()->installEventFilter(&m_watch);
        QObject::connect(&m_document, &ui::DecisionDocument::assessed, [this] { m_watch.isNews = true; });
        QTest::qWait(200); // what a start sets off is over
    }

    /// Drags a slider of the priorities to and fro, a step each frame, while worlds are drawn and the surroundings of
    /// the verdict explored. For each turn of the event loop how long it took, in milliseconds: a frame waits for it.
    std::vector<double> drag(const QString& name, int steps)
    {
        ui::Workspace& workspace = *m_window.workspace();
        workspace.goTo(workspace.steps().size() - 2);
        m_document.startExploring();
        QTest::qWait(200); // the page is made and painted
        auto* slider = m_window.findChild<QSlider*>(name);
        const int margin = slider->height() / 2;
        const int room = slider->width() - 2 * margin;
        const auto at = [&](int points) { return QPoint(margin + room * points / slider->maximum(), margin); };
        QTest::mousePress(slider, Qt::LeftButton, {}, at(slider->value()));
        std::vector<double> turns;
        for (int step = 0; step < steps; ++step) {
            const int points = std::abs(slider->maximum() - step * 2 * slider->maximum() / steps);
            move(*slider, at(points), turns);
        }
        QTest::mouseRelease(slider, Qt::LeftButton);
        return turns;
    }

    /// Clicks on an option and waits until the live verdict of the answer is painted.
    bool click(const QString& option)
    {
        m_watch.isNews = false;
        m_watch.isPainted = false;
        QTest::mouseClick(m_window.findChild<QAbstractButton*>(option), Qt::LeftButton);
        const QDeadlineTimer deadline(kPatience);
        while (!m_watch.isPainted && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, kPatience);
        return m_watch.isPainted;
    }

private:
    /// Moves the mouse, and lets the event loop turn until the next frame is due.
    static void move(QSlider& slider, const QPoint& to, std::vector<double>& turns)
    {
        using Clock = std::chrono::steady_clock;
        using Milliseconds = std::chrono::duration<double, std::milli>;
        QMouseEvent event(QEvent::MouseMove, to, slider.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        const Clock::time_point begin = Clock::now();
        QCoreApplication::sendEvent(&slider, &event);
        for (auto turn = begin; Milliseconds(turn - begin).count() < kFrame; turn = Clock::now()) {
            QCoreApplication::processEvents();
            turns.push_back(Milliseconds(Clock::now() - turn).count());
            QThread::usleep(500); // as an event loop that waits
        }
    }

    /// Sees the panel painted with news.
    class Watch : public QObject {
    public:
        bool isNews = false;
        bool isPainted = false;

        bool eventFilter(QObject*, QEvent* event) override
        {
            isPainted = isPainted || (event->type() == QEvent::Paint && isNews);
            return false;
        }
    };

    const QTemporaryDir m_folder;
    ui::Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    const ui::Texts m_texts{*MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en")};
    ui::DecisionDocument m_document{
        std::make_shared<const Framework>(*loadFramework(textOf("frameworks/rust-vs-go-1.0.0.json"), "framework")),
        *loadDecision(textOf("examples/trading-gateway.waymark"), "decision"), systemClock()};
    ui::MainWindow m_window{m_texts, m_settings};
    Watch m_watch;
};

void clickToLiveVerdict(benchmark::State& state)
{
    Wizard wizard;
    const QString options[] = {
        QStringLiteral("option.first-constraint.delivery"), QStringLiteral("option.first-constraint.latency")};
    double worst = 0;
    double total = 0;
    std::size_t clicks = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        if (!wizard.click(options[clicks % std::size(options)])) {
            state.SkipWithError("the live verdict was not painted");
            break;
        }
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        worst = std::max(worst, took.count());
        total += took.count();
        ++clicks;
    }
    state.counters["frames"] = total / double(std::max<std::size_t>(clicks, 1)) / kFrame;
    state.counters["worst_ms"] = worst;
}
BENCHMARK(clickToLiveVerdict)->Unit(benchmark::kMillisecond)->UseRealTime();

void dragSlider(benchmark::State& state)
{
    constexpr int kSteps = 200;
    Wizard wizard;
    std::vector<double> turns;
    for (auto _ : state)
        turns = wizard.drag(QStringLiteral("criterion.tail-latency"), kSteps);
    state.counters["worst_ms"] = *std::max_element(turns.begin(), turns.end());
    state.counters["frames"] = state.counters["worst_ms"] / kFrame;
    state.counters["dropped"] = double(std::count_if(turns.begin(), turns.end(), [](double t) { return t > kFrame; }));
}
BENCHMARK(dragSlider)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace
} // namespace waymark

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
