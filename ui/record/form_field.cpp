#include "ui/record/form_field.h"

#include <QStyle>
#include <QVBoxLayout>

#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

FormField::FormField(const QString& title, QWidget* control, QWidget* parent)
    : QWidget(parent),
      m_control(control),
      m_help(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_fault(new Label(QString(), TextStyle::small, TextTone::danger, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* name = new Label(title, TextStyle::strong, this);
    name->setBuddy(entry());
    column->addWidget(name);
    column->addWidget(m_help);
    column->addWidget(control);
    column->addWidget(m_fault);
    column->addStretch(1);
    m_help->setObjectName(control->objectName() + QStringLiteral(".help"));
    m_fault->setObjectName(control->objectName() + QStringLiteral(".fault"));
    m_help->hide();
    m_fault->hide();
    followTheme(this, [column] { column->setSpacing(space::tiny()); });
}

QWidget* FormField::entry() const
{
    return m_control->focusProxy() ? m_control->focusProxy() : m_control;
}

void FormField::showHelp(const QString& help)
{
    m_help->showText(help);
}

void FormField::showFault(const QString& fault)
{
    m_fault->showText(fault);
    entry()->setAccessibleDescription(fault);
    entry()->setProperty("faulty", !fault.isEmpty());
    entry()->style()->unpolish(entry());
    entry()->style()->polish(entry());
}

bool FormField::isFaulty() const
{
    return !m_fault->text().isEmpty();
}

} // namespace waymark::ui
