#include "ui/record/name_field.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/questions/flow_layout.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kChipPages = 6;             ///< width of the longest chip, in page margins
constexpr qsizetype kMostInToolTip = 400; ///< letters; nobody reads more of a name

const QRegularExpression& separators()
{
    static const QRegularExpression kSeparators(QStringLiteral("[,;\n]"));
    return kSeparators;
}

QString onOneLine(const std::string& name)
{
    return plain(name).simplified();
}

} // namespace

NameField::NameField(const QString& id, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_id(id),
      m_name(name),
      m_entry(new QLineEdit(this))
{
    setObjectName(id);
    m_entry->setObjectName(id + QStringLiteral(".entry"));
    m_entry->setAccessibleName(name);
    m_entry->setPlaceholderText(tr("Name, Enter, next name"));
    m_entry->installEventFilter(this);
    setFocusProxy(m_entry);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_entry);
    followTheme(this, [this, column] {
        column->setSpacing(space::tiny());
        showChips();
    });
    connect(m_entry, &QLineEdit::textEdited, this, &NameField::takeTyped);
    connect(m_entry, &QLineEdit::editingFinished, this, &NameField::takeRest);
}

void NameField::showNames(const std::vector<std::string>& names)
{
    m_names = names;
    m_entry->clear();
    showChips();
}

std::vector<std::string> NameField::names() const
{
    std::vector<std::string> all = m_names;
    const std::string typed = m_entry->text().trimmed().toStdString();
    if (!typed.empty() && std::ranges::count(all, typed) == 0)
        all.push_back(typed);
    return all;
}

/// All but the last piece are whole names.
void NameField::takeTyped(const QString& text)
{
    QStringList pieces = text.split(separators());
    const QString rest = pieces.takeLast();
    if (!pieces.isEmpty()) {
        for (const QString& piece : pieces)
            add(piece);
        m_entry->setText(rest.trimmed());
        showChips();
    }
    Q_EMIT edited();
}

void NameField::takeRest()
{
    if (m_entry->text().trimmed().isEmpty())
        return;
    add(m_entry->text());
    m_entry->clear();
    showChips();
    Q_EMIT edited();
}

void NameField::takeBack(std::size_t place)
{
    m_names.erase(m_names.begin() + std::ptrdiff_t(place));
    showChips();
    m_entry->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void NameField::add(const QString& name)
{
    const std::string trimmed = name.trimmed().toStdString();
    if (!trimmed.empty() && std::ranges::count(m_names, trimmed) == 0)
        m_names.push_back(trimmed);
}

bool NameField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_entry || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    return !(pressed->modifiers() & Qt::ControlModifier) && pressKey(pressed->key());
}

/// Whether the key is done with.
bool NameField::pressKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeRest();
        return true;
    }
    if (key != Qt::Key_Backspace || !m_entry->text().isEmpty() || m_names.empty())
        return false;
    takeBack(m_names.size() - 1);
    return true;
}

void NameField::showChips()
{
    if (m_chips) {
        m_chips->hide();
        m_chips->deleteLater(); // one of its buttons may have asked
    }
    m_chips = new QWidget(this);
    auto* flow = new FlowLayout(m_chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::tiny());
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const QString whole = onOneLine(m_names[i]);
        const QString shown = fontMetrics().elidedText(whole, Qt::ElideRight, kChipPages * space::page());
        auto* chip = new QPushButton(buttonText(shown.toStdString()) + QStringLiteral("  ×"), m_chips);
        chip->setObjectName(QStringLiteral("%1.%2").arg(m_id).arg(i));
        chip->setAccessibleName(tr("%1: take back %2").arg(m_name, whole));
        chip->setToolTip(plainToolTip(tr("Take back %1").arg(whole.left(kMostInToolTip))));
        chip->setAutoDefault(false);
        flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] { takeBack(i); });
    }
    QWidget* before = m_entry;
    for (QPushButton* chip : m_chips->findChildren<QPushButton*>()) {
        setTabOrder(before, chip);
        before = chip;
    }
    m_chips->setVisible(!m_names.empty());
    layout()->addWidget(m_chips);
}

} // namespace waymark::ui
