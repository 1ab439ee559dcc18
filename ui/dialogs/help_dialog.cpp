#include "ui/dialogs/help_dialog.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/theme/label.h"

namespace waymark::ui {

namespace {

Label* addLabel(QVBoxLayout& column, TextStyle style, const QString& text)
{
    auto* label = new Label(text, style, nullptr);
    column.addWidget(label);
    return label;
}

} // namespace

HelpDialog::HelpDialog(const QString& title, const std::vector<HelpSection>& sections, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help: %1").arg(title));
    auto* content = new QWidget;
    auto* text = new QVBoxLayout(content);
    text->setContentsMargins(0, 0, space::small(), 0);
    text->setSpacing(space::small());
    addLabel(*text, TextStyle::title, title);
    for (const HelpSection& section : sections) {
        text->addSpacing(space::small());
        addLabel(*text, TextStyle::heading, section.heading);
        addLabel(*text, TextStyle::body, section.text)->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    text->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large(), space::large(), space::large(), space::large());
    column->setSpacing(space::medium());
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(14 * space::page(), 13 * space::page());
}

} // namespace waymark::ui
