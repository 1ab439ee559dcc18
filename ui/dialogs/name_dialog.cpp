#include "ui/dialogs/name_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/label.h"

namespace waymark::ui {
namespace {

constexpr int kLongestName = 120; ///< letters

} // namespace

NameDialog::NameDialog(const NameQuestion& question, QWidget* parent)
    : QDialog(parent),
      m_name(new QLineEdit(question.name, this))
{
    setObjectName(QStringLiteral("nameDialog"));
    setWindowTitle(question.title);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(kLongestName);
    m_name->setAccessibleName(question.title);
    m_name->setAccessibleDescription(question.label);
    m_name->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    const auto follow = [ok](const QString& name) { ok->setEnabled(!name.trimmed().isEmpty()); };
    follow(question.name);
    connect(m_name, &QLineEdit::textChanged, ok, follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT named(m_name->text().trimmed()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large(), space::large(), space::large(), space::large());
    column->setSpacing(space::medium());
    column->addWidget(new Label(question.label, TextStyle::body, this));
    column->addWidget(m_name);
    column->addWidget(buttons);
    setMinimumWidth(11 * space::page());
}

} // namespace waymark::ui
