#include "ui/shell/main_window.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>
#include <QVBoxLayout>

#include "ui/document/decision_document.h"
#include "ui/present/presenter.h"
#include "ui/settings/settings.h"
#include "ui/shell/dropped_file.h"
#include "ui/shell/export_desk.h"
#include "ui/shell/guide_host.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/record_desk.h"
#include "ui/shell/scenario_actions.h"
#include "ui/shell/start_page.h"
#include "ui/shell/typed_text.h"
#include "ui/shell/undo_keys.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_dialogs.h"
#include "ui/shell/window_title.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"

namespace waymark::ui {
namespace {

constexpr QSize kLeastSize{640, 400};
constexpr QSize kFirstSize{1280, 800};
constexpr double kZoomStep = 0.1;

const QLatin1String kSplitter("workspace");

} // namespace

class MainWindow::Private {
public:
    Private(MainWindow& window, const Texts& texts, Settings& settings);

    void connectActions();
    void connectView();
    void connectDialogs();
    void on(Command command, std::function<void()> run);
    /// Emits a wish about files, once what is being typed has reached the document.
    void wish(Command command, void (MainWindow::*wanted)());
    void letGo();
    void makeWorkspace();
    void makeStart();
    void setTheme(ThemeChoice theme);
    void setZoom(double zoom);
    void showTitle();
    void showUndo();
    void showSteps();
    void remember();

    MainWindow& q;
    const Texts& texts;
    Settings& settings;
    WindowActions actions;
    GuideHost guide;
    Presenter presenter;
    ScenarioActions scenarios;
    NoticeBar* notices = nullptr;
    QStackedWidget* stack = nullptr;
    StartPage* start = nullptr;
    QPointer<DecisionDocument> document;
    bool isNewDocument = false; ///< not painted yet
    Workspace* workspace = nullptr;
    QString path;
    QStringList diagnostics;
    std::string resources;
    std::function<bool()> mayClose;
};

MainWindow::Private::Private(MainWindow& window, const Texts& theTexts, Settings& theSettings)
    : q(window),
      texts(theTexts),
      settings(theSettings),
      actions(&window),
      guide({theSettings, actions, resources}),
      presenter(window, theTexts),
      scenarios(actions, theTexts, window)
{
    auto* central = new QWidget(&q);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    notices = new NoticeBar(central);
    stack = new QStackedWidget(central);
    column->addWidget(notices);
    column->addWidget(stack, 1);
    q.setCentralWidget(central);
}

void MainWindow::Private::on(Command command, std::function<void()> run)
{
    connect(actions[command], &QAction::triggered, &q, [run = std::move(run)] { run(); });
}

void MainWindow::Private::wish(Command command, void (MainWindow::*wanted)())
{
    on(command, [this, wanted] {
        takeTypedText(q);
        Q_EMIT(q.*wanted)();
    });
}

void MainWindow::Private::connectActions()
{
    wish(Command::newDecision, &MainWindow::newWanted);
    wish(Command::open, &MainWindow::openWanted);
    wish(Command::openFolder, &MainWindow::folderWanted);
    wish(Command::save, &MainWindow::saveWanted);
    wish(Command::saveAs, &MainWindow::saveAsWanted);
    wish(Command::saveCopy, &MainWindow::saveCopyWanted);
    wish(Command::closeDocument, &MainWindow::closeDocumentWanted);
    wish(Command::quit, &MainWindow::quitWanted);
    connect(&actions, &WindowActions::recentChosen, &q, &MainWindow::openPathWanted);
    connect(&actions, &WindowActions::stepChosen, &q, [this](std::size_t step) { workspace->goTo(step); });
    on(Command::undo, [this] { document->undoStack().undo(); });
    on(Command::redo, [this] { document->undoStack().redo(); });
    on(Command::editTitle, [this] { workspace->header().editTitle(); });
    on(Command::back, [this] { workspace->goBack(); });
    on(Command::next, [this] { workspace->goNext(); });
    on(Command::bestQuestion, [this] { workspace->goToBestQuestion(); });
    on(Command::present, [this] { presenter.start(*document); });
    on(Command::presentOn, [this] { presenter.resume(*document); });
}

void MainWindow::Private::connectView()
{
    on(Command::zoomIn, [this] { setZoom(settings.zoom() + kZoomStep); });
    on(Command::zoomOut, [this] { setZoom(settings.zoom() - kZoomStep); });
    on(Command::zoomReset, [this] { setZoom(1); });
    on(Command::themeSystem, [this] { setTheme(ThemeChoice::system); });
    on(Command::themeLight, [this] { setTheme(ThemeChoice::light); });
    on(Command::themeDark, [this] { setTheme(ThemeChoice::dark); });
    on(Command::articleOnly, [this] {
        document->setReading(actions[Command::articleOnly]->isChecked() ? Reading::articleOnly : Reading::full);
    });
    on(Command::verdictPanel, [this] {
        if (actions[Command::verdictPanel]->isChecked())
            workspace->showPanel();
        else
            workspace->hidePanel();
    });
    actions[Command::themeSystem]->setChecked(settings.theme() == ThemeChoice::system);
    actions[Command::themeLight]->setChecked(settings.theme() == ThemeChoice::light);
    actions[Command::themeDark]->setChecked(settings.theme() == ThemeChoice::dark);
}

void MainWindow::Private::connectDialogs()
{
    on(Command::find, [this] { openPalette(actions, document, workspace, &q); });
    on(Command::help, [this] { guide.openFor(document, workspace); });
    on(Command::shortcuts, [this] { guide.open({QStringLiteral("keyboard")}); });
    on(Command::about, [this] { openAbout(diagnostics, &q); });
}

void MainWindow::Private::makeStart()
{
    start = new StartPage(stack);
    connect(start, &StartPage::newWanted, &q, &MainWindow::newWanted);
    connect(start, &StartPage::openWanted, &q, &MainWindow::openWanted);
    connect(start, &StartPage::openPathWanted, &q, &MainWindow::openPathWanted);
    connect(start, &StartPage::exampleWanted, &q, &MainWindow::exampleWanted);
    connect(start, &StartPage::folderWanted, &q, &MainWindow::folderWanted);
    connect(start, &StartPage::compareWanted, &q, &MainWindow::compareWanted);
    stack->addWidget(start);
}

void MainWindow::Private::letGo()
{
    presenter.stop();
    scenarios.letGo();
    if (document) {
        document->disconnect(&q);
        document->undoStack().disconnect(&q);
    }
    if (workspace) {
        settings.setSplitterState(kSplitter, workspace->splitterState());
        // At once: its pages refer to the document, which may go right after this.
        delete workspace;
        workspace = nullptr;
    }
    document = nullptr;
}

void MainWindow::Private::makeWorkspace()
{
    workspace = new Workspace(*document, texts, stack);
    workspace->setResources(resources);
    for (const Command command : {Command::undo, Command::find, Command::help, Command::present, Command::save})
        workspace->header().addActionButton(actions[command]);
    if (!actions[Command::verdictPanel]->isChecked())
        workspace->hidePanel();
    workspace->restoreSplitter(settings.splitterState(kSplitter));
    connect(workspace, &Workspace::stepsChanged, &q, [this] { showSteps(); });
    scenarios.follow(*document, *workspace);
    connect(new RecordDesk({*document, texts, actions, *workspace, *notices}), &RecordDesk::exportWanted,
        new ExportDesk({*document, texts, settings, actions, *workspace, *notices}), &ExportDesk::exportDecision);
    stack->addWidget(workspace);
    stack->setCurrentWidget(workspace);
}

void MainWindow::Private::setTheme(ThemeChoice theme)
{
    settings.setTheme(theme);
    applyTheme(*qApp, theme, settings.zoom());
}

void MainWindow::Private::setZoom(double zoom)
{
    settings.setZoom(std::clamp(zoom, kLeastZoom, kMostZoom));
    applyTheme(*qApp, settings.theme(), settings.zoom());
}

void MainWindow::Private::showTitle()
{
    if (!document) {
        q.setWindowTitle(tr("Waymark"));
        q.setWindowModified(false);
        return;
    }
    const bool clean = document->undoStack().isClean();
    q.setWindowTitle(ui::windowTitle(typedName(document->decision().title), path));
    q.setWindowModified(!clean);
    const FileState fresh = path.isEmpty() ? FileState::notSaved : FileState::saved;
    workspace->header().showFileState(clean ? fresh : FileState::edited);
}

void MainWindow::Private::showUndo()
{
    const QUndoStack* stackOf = document ? &document->undoStack() : nullptr;
    actions[Command::undo]->setEnabled(stackOf && stackOf->canUndo());
    actions[Command::redo]->setEnabled(stackOf && stackOf->canRedo());
}

void MainWindow::Private::showSteps()
{
    if (workspace)
        actions.showSteps(workspace->steps(), workspace->currentStep());
    else
        actions.showSteps({}, 0);
    showUndo();
}

void MainWindow::Private::remember()
{
    settings.setGeometry(q.objectName(), q.saveGeometry());
    settings.setWindowState(q.saveState());
    if (workspace)
        settings.setSplitterState(kSplitter, workspace->splitterState());
}

MainWindow::MainWindow(const Texts& texts, Settings& settings, QWidget* parent)
    : QMainWindow(parent),
      d(std::make_unique<Private>(*this, texts, settings))
{
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true);
    setMinimumSize(kLeastSize);
    new UndoKeys(this);
    d->connectActions();
    d->connectView();
    d->connectDialogs();
    d->makeStart();
    if (!restoreGeometry(settings.geometry(objectName())))
        resize(kFirstSize);
    restoreState(settings.windowState());
    showStart();
}

MainWindow::~MainWindow()
{
    // The widgets first: they are asked for nothing any more once `d` is gone.
    delete d->workspace;
    d->workspace = nullptr;
}

void MainWindow::showDocument(DecisionDocument& document)
{
    d->letGo();
    d->document = &document;
    d->isNewDocument = true;
    document.postponeWhatIf();
    d->path.clear();
    d->makeWorkspace();
    d->actions[Command::articleOnly]->setChecked(document.reading() == Reading::articleOnly);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, [this] { d->showUndo(); });
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, [this] { d->showTitle(); });
    connect(&document, &DecisionDocument::titleChanged, this, [this] { d->showTitle(); });
    d->showTitle();
    d->showSteps();
    d->workspace->goTo(d->workspace->currentStep());
}

void MainWindow::showStart()
{
    d->letGo();
    d->path.clear();
    d->stack->setCurrentWidget(d->start);
    d->showTitle();
    d->showSteps();
}

void MainWindow::setStartContent(const StartContent& content)
{
    d->start->showContent(content);
    d->actions.showRecent(content.recent);
}

void MainWindow::setFileName(const QString& path)
{
    d->path = path;
    setWindowFilePath(path);
    d->showTitle();
}

void MainWindow::setResources(const std::string& folder)
{
    d->resources = folder;
}

void MainWindow::setDiagnostics(const QStringList& lines)
{
    d->diagnostics = lines;
}

void MainWindow::setMayClose(std::function<bool()> mayClose)
{
    d->mayClose = std::move(mayClose);
}

DecisionDocument* MainWindow::document() const
{
    return d->document;
}

Workspace* MainWindow::workspace() const
{
    return d->workspace;
}

NoticeBar& MainWindow::notices()
{
    return *d->notices;
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::Paint && d->document && std::exchange(d->isNewDocument, false))
        QTimer::singleShot(0, d->document, [document = d->document] { // the rest of the window is painted then
            document->startWhatIf();
            document->startExploring();
        });
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    takeTypedText(*this);
    if (d->mayClose && !d->mayClose()) {
        event->ignore();
        return;
    }
    d->guide.close();
    d->presenter.stop();
    d->remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT openPathWanted(file);
}

} // namespace waymark::ui
