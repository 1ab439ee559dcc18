#include "ui/shell/alternative_entry.h"

#include <QGridLayout>

#include "ui/shell/value_bar.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

AlternativeEntry::AlternativeEntry(const Alternative& alternative, QWidget* parent)
    : QWidget(parent),
      m_name(new Label(plain(alternative.name), TextStyle::strong, this)),
      m_value(new Label(QString(), TextStyle::strong, this)),
      m_bar(new ValueBar(alternative.colour, this)),
      m_why(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_first(new Label(QString(), TextStyle::small, TextTone::muted, this))
{
    const QString id = plain(alternative.id.text);
    setObjectName(QStringLiteral("panel.alternative.") + id);
    m_value->setObjectName(QStringLiteral("panel.value.") + id);
    m_why->setObjectName(QStringLiteral("panel.why.") + id);
    m_first->setObjectName(QStringLiteral("panel.first.") + id);
    m_value->setWordWrap(false);
    for (Label* label : {m_name, m_why, m_first})
        label->setMinimumWidth(1); // else a word without a break would push the value off the panel
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [grid] { grid->setVerticalSpacing(space::tiny()); });
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_value, 0, 1, Qt::AlignRight | Qt::AlignBottom);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_why, 2, 0, 1, 2);
    grid->addWidget(m_first, 3, 0, 1, 2);
    m_first->hide();
}

void AlternativeEntry::showValue(double value)
{
    display(value, {});
}

void AlternativeEntry::showOpen()
{
    display(std::nullopt, {});
}

void AlternativeEntry::showExcluded(const QString& why)
{
    display(std::nullopt, why);
}

void AlternativeEntry::showFirst(std::optional<double> share, std::uint64_t worlds)
{
    m_first->showText(share ? tr("first in %1 of %2 what-if worlds", "share, number")
                                  .arg(percent(*share), number(static_cast<double>(worlds), 0))
                            : QString());
}

void AlternativeEntry::display(std::optional<double> value, const QString& why)
{
    const QString points = value ? number(*value, 0) : QString();
    m_value->showText(points);
    m_value->setAccessibleName(tr("%1: %2 of 100", "alternative, value").arg(m_name->text(), points));
    m_bar->showValue(value);
    m_bar->setAccessibleName(
        value ? m_value->accessibleName() : tr("%1: no value yet", "alternative").arg(m_name->text()));
    m_bar->setVisible(why.isEmpty());
    m_name->setEnabled(why.isEmpty());
    m_why->showText(why);
}

} // namespace waymark::ui
