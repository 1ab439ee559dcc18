#include "ui/shell/notice.h"

#include <algorithm>

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "core/base/visible_text.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

QColor colourOf(Severity severity, const Theme& theme)
{
    switch (severity) {
    case Severity::information:
        return theme.accent;
    case Severity::warning:
        return theme.warning;
    case Severity::error:
        return theme.danger;
    }
    return theme.accent;
}

/// The severity in a word, since a colour alone tells some readers nothing.
QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::information:
        return NoticeEntry::tr("Note");
    case Severity::warning:
        return NoticeEntry::tr("Warning");
    case Severity::error:
        return NoticeEntry::tr("Error");
    }
    return {};
}

/// Screen readers read a notification out when it appears, wherever the focus is.
QAccessibleInterface* accessibleNotice(const QString&, QObject* object)
{
    auto* entry = qobject_cast<NoticeEntry*>(object);
    return entry ? new QAccessibleWidget(entry, QAccessible::Notification) : nullptr;
}

} // namespace

NoticeEntry::NoticeEntry(Notice notice, QWidget* parent) : Pane(Qt::BottomEdge, parent), m_notice(std::move(notice))
{
    QAccessible::installFactory(accessibleNotice);
    m_notice.text = plain(visibleText(m_notice.text.toStdString())); // names of files and what is said of their content
    auto* row = new QHBoxLayout(this);
    followTheme(this, [row] {
        row->setContentsMargins(space::large(), space::small(), space::medium(), space::small());
        row->setSpacing(space::small());
    });
    auto* word = new Label(wordFor(m_notice.severity), TextStyle::strong, this);
    word->setWordWrap(false);
    row->addWidget(word, 0, Qt::AlignTop);
    auto* text = new Label(m_notice.text, TextStyle::body, this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(QStringLiteral("%1: %2").arg(word->text(), m_notice.text));
    text->setAccessibleName(accessibleName());
    row->addWidget(text, 1);
    addButtons(*row);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // Their first line on the line of the buttons, however many lines follow.
    followTheme(this, [this, word, text] {
        const int button = findChild<QPushButton*>(QStringLiteral("notice.close"))->sizeHint().height();
        const int above = std::max(0, (button - text->fontMetrics().height()) / 2);
        for (Label* label : {word, text})
            label->setContentsMargins(0, above, 0, 0);
    });
}

void NoticeEntry::addButtons(QHBoxLayout& row)
{
    for (const NoticeAction& action : m_notice.actions) {
        auto* button = new QPushButton(action.text, this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            Q_EMIT closeWanted();
            run();
        });
        row.addWidget(button, 0, Qt::AlignTop);
    }
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("notice.close"));
    close->setAutoDefault(true);
    connect(close, &QPushButton::clicked, this, &NoticeEntry::closeWanted);
    row.addWidget(close, 0, Qt::AlignTop);
}

void NoticeEntry::paintEvent(QPaintEvent* event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, space::tiny(), height()), colourOf(m_notice.severity, Theme::of(palette())));
}

} // namespace waymark::ui
