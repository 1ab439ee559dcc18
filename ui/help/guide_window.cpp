#include "ui/help/guide_window.h"

#include <utility>

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/help/guide_browser.h"
#include "ui/help/guide_contents.h"
#include "ui/help/guide_search.h"
#include "ui/help/hit_delegate.h"
#include "ui/settings/settings.h"
#include "ui/theme/label.h"

namespace waymark::ui {

namespace {

constexpr int kPageRole = Qt::UserRole;
constexpr int kSectionRole = Qt::UserRole + 1;

QString guideName()
{
    return QStringLiteral("guide");
}

QListWidgetItem* makeItem(const GuideHit& hit)
{
    auto* item = new QListWidgetItem(hit.heading);
    item->setData(kPageRole, hit.place.page);
    item->setData(kSectionRole, hit.place.section);
    item->setData(HitDelegate::kPageRole, hit.page);
    item->setData(HitDelegate::kExcerptRole, hit.excerpt);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2: %3").arg(hit.heading, hit.page, hit.excerpt));
    return item;
}

QToolButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

GuideWindow::GuideWindow(Guide guide, Settings& settings)
    : QWidget(nullptr, Qt::Window),
      m_guide(std::move(guide)),
      m_settings(settings)
{
    setObjectName(guideName());
    makeActions();
    makeLayout();
    restore();
}

GuideWindow::~GuideWindow() = default;

QAction* GuideWindow::makeAction(const char* name, const QString& text, const QString& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(QKeySequence::listFromString(keys));
    addAction(action);
    return action;
}

void GuideWindow::makeActions()
{
    m_back = makeAction("guide.back", tr("Back"), QStringLiteral("Alt+Left"));
    m_forward = makeAction("guide.forward", tr("Forward"), QStringLiteral("Alt+Right"));
    QAction* find = makeAction("guide.find", tr("Search the guide"), QStringLiteral("Ctrl+F"));
    QAction* close = makeAction("guide.close", tr("Close the guide"), QStringLiteral("Esc; Ctrl+W"));
    connect(m_back, &QAction::triggered, this, [this] {
        m_trail.current().scrolled = m_browser->scrolled();
        m_trail.goBack();
        showCurrent();
    });
    connect(m_forward, &QAction::triggered, this, [this] {
        m_trail.current().scrolled = m_browser->scrolled();
        m_trail.goForward();
        showCurrent();
    });
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(close, &QAction::triggered, this, [this] { leaveOrClose(); });
}

void GuideWindow::makeLayout()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("guide.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeSide());
    m_splitter->addWidget(makePage());
    m_splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

QWidget* GuideWindow::makeSide()
{
    auto* side = new QWidget(m_splitter);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("guide.search"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] { search(); });
    m_count = new Label(QString(), TextStyle::small, TextTone::muted, side);
    m_count->setObjectName(QStringLiteral("guide.count"));
    m_contents = new GuideContents(m_guide, side);
    connect(m_contents, &GuideContents::placeWanted, this, [this](const GuidePlace& place) { visit({place}); });
    m_hits = new QListWidget(side);
    m_hits->setObjectName(QStringLiteral("guide.hits"));
    m_hits->setAccessibleName(tr("What the search found"));
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_hits, &QListWidget::itemClicked, this, [this](const QListWidgetItem* hit) { openHit(hit); });
    connect(m_hits, &QListWidget::itemActivated, this, [this](const QListWidgetItem* hit) { openHit(hit); });
    m_side = new QStackedWidget(side);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::small(), space::small(), space::small(), space::small());
    column->setSpacing(space::small());
    column->addWidget(m_search);
    column->addWidget(m_count);
    column->addWidget(m_side, 1);
    m_count->showText(QString());
    return side;
}

QWidget* GuideWindow::makePage()
{
    auto* page = new QWidget(m_splitter);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small());
    row->addWidget(makeButton(m_back, page));
    row->addWidget(makeButton(m_forward, page));
    row->addStretch(1);
    m_browser = new GuideBrowser(m_guide, page);
    m_browser->setObjectName(QStringLiteral("guide.page"));
    connect(m_browser, &GuideBrowser::placeWanted, this, [this](const GuidePlace& place) { visit({place}); });
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::small(), space::small(), space::small(), space::small());
    column->setSpacing(space::small());
    column->addLayout(row);
    column->addWidget(m_browser, 1);
    return page;
}

void GuideWindow::restore()
{
    if (!restoreGeometry(m_settings.geometry(guideName())))
        resize(25 * space::page(), 18 * space::page());
    if (!m_splitter->restoreState(m_settings.splitterState(guideName())))
        m_splitter->setSizes({7 * space::page(), 18 * space::page()});
}

void GuideWindow::open(const GuidePlace& place, const GuidePreface& preface)
{
    m_search->clear();
    show(); // first, so that the page knows its room
    visit({place, preface});
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void GuideWindow::visit(const GuideStop& stop)
{
    if (!m_trail.isEmpty())
        m_trail.current().scrolled = m_browser->scrolled();
    const bool isSame = !m_trail.isEmpty() && place() == stop.place && m_trail.current().preface == stop.preface;
    if (isSame)
        m_trail.current() = stop;
    else
        m_trail.add(stop);
    showCurrent();
}

void GuideWindow::showCurrent()
{
    const GuideStop& stop = m_trail.current();
    m_browser->show(stop);
    m_contents->showPlace(stop.place);
    m_back->setEnabled(m_trail.canGoBack());
    m_forward->setEnabled(m_trail.canGoForward());
    const GuidePage* page = m_guide.find(stop.place.page);
    setWindowTitle(page ? tr("%1 – Waymark guide").arg(page->title) : tr("Waymark guide"));
}

void GuideWindow::search()
{
    const QStringList words = searchWords(m_search->text());
    m_hits->clear();
    for (const GuideHit& hit : searchGuide(m_guide, words))
        m_hits->addItem(makeItem(hit));
    const int count = m_hits->count();
    m_count->showText(words.isEmpty() ? QString()
            : count == 0              ? tr("Found nowhere")
            : count == 1              ? tr("Found in one place")
                                      : tr("Found in %1 places").arg(count));
    m_side->setCurrentWidget(words.isEmpty() ? static_cast<QWidget*>(m_contents) : m_hits);
    if (count > 0)
        m_hits->setCurrentRow(0);
}

void GuideWindow::openHit(const QListWidgetItem* hit)
{
    if (hit)
        visit(
            {{hit->data(kPageRole).toString(), hit->data(kSectionRole).toString()}, {}, searchWords(m_search->text())});
}

void GuideWindow::leaveOrClose()
{
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

bool GuideWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_side->currentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openHit(m_hits->currentItem());
        return true;
    default:
        return false;
    }
}

void GuideWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setGeometry(guideName(), saveGeometry());
    m_settings.setSplitterState(guideName(), m_splitter->saveState());
    QWidget::closeEvent(event);
}

} // namespace waymark::ui
