#include "ui/shell/notice_bar.h"

#include <algorithm>

#include <QAccessible>
#include <QVBoxLayout>

#include "ui/shell/notice.h"

namespace waymark::ui {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_entries(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("notices"));
    setAccessibleName(tr("Messages"));
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NoticeBar::showNotice(const Notice& notice)
{
    closeNotice(notice.key);
    auto* entry = new NoticeEntry(notice, this);
    connect(entry, &NoticeEntry::closeWanted, this, [this, key = notice.key] { closeNotice(key); });
    m_entries->addWidget(entry);
    entry->show(); // which tells screen readers on Linux; others wait for an alert
    QAccessibleEvent alert(entry, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::closeNotice(const QString& key)
{
    for (NoticeEntry* entry : entries()) {
        if (entry->notice().key != key)
            continue;
        m_entries->removeWidget(entry);
        entry->hide();
        entry->setParent(nullptr);
        entry->deleteLater(); // its own button may have asked
    }
}

void NoticeBar::closeAll()
{
    for (const NoticeEntry* entry : entries())
        closeNotice(QString(entry->notice().key));
}

bool NoticeBar::isShown(const QString& key) const
{
    return std::ranges::any_of(entries(), [&](const NoticeEntry* entry) { return entry->notice().key == key; });
}

QStringList NoticeBar::texts() const
{
    QStringList all;
    for (const NoticeEntry* entry : entries())
        all << entry->notice().text;
    return all;
}

std::vector<NoticeEntry*> NoticeBar::entries() const
{
    std::vector<NoticeEntry*> all;
    for (int i = 0; i < m_entries->count(); ++i)
        all.push_back(static_cast<NoticeEntry*>(m_entries->itemAt(i)->widget()));
    return all;
}

} // namespace waymark::ui
