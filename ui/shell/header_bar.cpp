#include "ui/shell/header_bar.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

constexpr int kLongestTitle = 200; ///< letters; more would fit on no page
constexpr int kWidestTitle = 11;   ///< times the page margin, as all widths here
constexpr int kLeastTitle = 2;
constexpr int kWidestScenario = 5; ///< in a wide bar
constexpr int kLeastScenario = 3;
constexpr int kTitleStretch = 100; ///< against 1 of the gap: the title takes what room it wants before there is a gap
constexpr int kWideBar = 22;       ///< below this the framework's name goes, then the program's
constexpr int kNarrowBar = 15;

} // namespace

HeaderBar::HeaderBar(const QString& framework, QWidget* parent)
    : Pane(Qt::BottomEdge, parent),
      m_title(new QLineEdit(this)),
      m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("header"));
    m_name = new Label(tr("Waymark"), TextStyle::strong, this);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setAccessibleName(tr("Title of the decision"));
    m_title->setPlaceholderText(tr("Untitled decision"));
    m_title->setMaxLength(kLongestTitle);
    m_title->installEventFilter(this);
    connect(m_title, &QLineEdit::textChanged, this, &HeaderBar::fitTitle);
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        m_title->home(false);
        if (m_title->text() != m_shownTitle)
            Q_EMIT titleEdited(m_title->text());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now == m_title && before)
            m_before = before;
    });
    m_framework = new Label(framework, TextStyle::body, TextTone::muted, this);
    m_state = new Label(QString(), TextStyle::caption, TextTone::muted, this);
    m_state->setProperty("chip", true);
    m_state->setObjectName(QStringLiteral("fileState"));
    for (QLabel* label : {m_name, m_framework, m_state})
        label->setWordWrap(false);
    for (QWidget* item : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_title),
             static_cast<QWidget*>(m_framework), static_cast<QWidget*>(m_state)})
        m_row->addWidget(item);
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    m_row->addStretch(1);
    m_row->setStretchFactor(m_title, kTitleStretch);
    followTheme(this, [this] {
        m_row->setContentsMargins(space::large(), space::small(), space::large(), space::small());
        m_row->setSpacing(space::small());
        fitTitle();
        showWhatFits();
    });
}

HeaderBar::~HeaderBar()
{
    disconnect(qApp, nullptr, this, nullptr); // a child that goes may pass the focus on when `m_before` is gone
}

void HeaderBar::showTitle(const QString& title)
{
    m_shownTitle = title;
    if (m_title->text() == title)
        return;
    m_title->setText(title);
    m_title->setCursorPosition(0);
}

void HeaderBar::showFileState(FileState state)
{
    switch (state) {
    case FileState::saved:
        m_state->setText(tr("Saved"));
        break;
    case FileState::notSaved:
        m_state->setText(tr("Not saved yet"));
        break;
    case FileState::edited:
        m_state->setText(tr("Edited"));
        break;
    }
}

void HeaderBar::showScenario(const QString& name)
{
    m_shownScenario = name.isEmpty() ? tr("The decision") : name;
    fitScenario();
}

void HeaderBar::addScenarioSwitch(QMenu* menu)
{
    m_scenario = new QToolButton(this);
    m_scenario->setObjectName(QStringLiteral("scenarioSwitch"));
    m_scenario->setProperty("quiet", true);
    m_scenario->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_scenario->setFocusPolicy(Qt::StrongFocus);
    m_scenario->setPopupMode(QToolButton::InstantPopup);
    m_scenario->setMenu(menu);
    m_row->insertWidget(m_row->indexOf(m_title) + 1, m_scenario);
    setTabOrder(m_title, m_scenario);
    fitScenario();
}

void HeaderBar::fitScenario()
{
    if (!m_scenario)
        return;
    const int widest = (width() >= kWideBar * space::page() ? kWidestScenario : kLeastScenario) * space::page();
    const QString shown = fontMetrics().elidedText(m_shownScenario, Qt::ElideRight, widest);
    m_scenario->setText(buttonText(shown.toStdString()) + QStringLiteral(" ▾"));
    m_scenario->setAccessibleName(tr("Shown: %1").arg(m_shownScenario));
    m_scenario->setToolTip(plainToolTip(shown == m_shownScenario ? tr("Decision and scenarios") : m_shownScenario));
}

void HeaderBar::addActionButton(QAction* action)
{
    auto* button = new QPushButton(action->iconText(), this);
    button->setObjectName(QStringLiteral("button.") + action->objectName());
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setAccessibleDescription(keys);
        button->setToolTip(keys);
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_row->addWidget(button);
    m_buttons.emplace_back(button, action);
}

void HeaderBar::editTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

/// Goes back to where the keys went before.
void HeaderBar::leaveTitle()
{
    m_title->clearFocus();
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::ShortcutFocusReason);
}

bool HeaderBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_title->setText(m_shownTitle);
            leaveTitle();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            leaveTitle(); // that finishes the edit
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void HeaderBar::fitTitle()
{
    const QString text = m_title->text().isEmpty() ? m_title->placeholderText() : m_title->text();
    const int wanted = m_title->fontMetrics().horizontalAdvance(text) + space::page();
    const int most = kWidestTitle * space::page();
    m_title->setMinimumWidth(kLeastTitle * space::page());
    m_title->setMaximumWidth(std::clamp(wanted, kLeastTitle * space::page(), most));
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    showWhatFits();
}

void HeaderBar::showWhatFits()
{
    fitScenario();
    m_framework->setVisible(width() >= kWideBar * space::page());
    m_name->setVisible(width() >= kNarrowBar * space::page());
    for (const auto& [button, action] : m_buttons)
        if (action->priority() == QAction::LowPriority)
            button->setVisible(width() >= kWideBar * space::page());
}

} // namespace waymark::ui
