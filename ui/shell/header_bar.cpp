#include "ui/shell/header_bar.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include "ui/shell/text_label.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

namespace {

constexpr int kLongestTitle = 200; ///< letters; more would fit on no page
constexpr int kWidestTitle = 11;   ///< times the page margin

} // namespace

HeaderBar::HeaderBar(const QString& framework, QWidget* parent)
    : Pane(Qt::BottomEdge, parent),
      m_title(new QLineEdit(this)),
      m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("header"));
    m_row->setContentsMargins(space::large(), space::small(), space::large(), space::small());
    m_row->setSpacing(space::small());
    auto* name = new TextLabel(TextStyle::strong, TextTone::normal, this);
    name->setText(tr("Waymark"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setAccessibleName(tr("Title of the decision"));
    m_title->setPlaceholderText(tr("Untitled decision"));
    m_title->setMaxLength(kLongestTitle);
    m_title->installEventFilter(this);
    connect(m_title, &QLineEdit::textChanged, this, &HeaderBar::fitTitle);
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->text() != m_shownTitle)
            Q_EMIT titleEdited(m_title->text());
    });
    auto* made = new TextLabel(TextStyle::body, TextTone::muted, this);
    made->setText(framework);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setFont(textFont(TextStyle::caption));
    m_state->setObjectName(QStringLiteral("fileState"));
    for (QWidget* item : {static_cast<QWidget*>(name), static_cast<QWidget*>(m_title), static_cast<QWidget*>(made),
             static_cast<QWidget*>(m_state)})
        m_row->addWidget(item);
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    m_row->addStretch(1);
    styleChip();
    fitTitle();
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
}

void HeaderBar::editTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

bool HeaderBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_title->setText(m_shownTitle);
            m_title->clearFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_title->clearFocus(); // that finishes the edit
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void HeaderBar::changeEvent(QEvent* event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        styleChip();
}

void HeaderBar::fitTitle()
{
    const QString text = m_title->text().isEmpty() ? m_title->placeholderText() : m_title->text();
    const int wanted = m_title->fontMetrics().horizontalAdvance(text) + space::page();
    const int most = kWidestTitle * space::page();
    m_title->setFixedWidth(std::clamp(wanted, 2 * space::page(), most));
}

void HeaderBar::styleChip()
{
    const Theme& theme = Theme::of(palette());
    const QString sheet = QStringLiteral("background: %1; color: %5; border-radius: %2px; padding: %3px %4px;")
                              .arg(theme.selected.name())
                              .arg(space::small() + 1)
                              .arg(space::tiny() / 2 + 1)
                              .arg(space::small() + 2)
                              .arg(theme.mutedText.name());
    if (m_state->styleSheet() != sheet)
        m_state->setStyleSheet(sheet);
}

} // namespace waymark::ui
