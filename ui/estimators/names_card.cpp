#include "ui/estimators/names_card.h"

#include <algorithm>

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kMostLines = 8;

} // namespace

NamesCard::NamesCard(QWidget* parent)
    : QFrame(parent),
      m_title(new Label(QString(), TextStyle::strong, this)),
      m_names(new QPlainTextEdit(this))
{
    setProperty("card", true);
    m_names->setObjectName(QStringLiteral("estimate.names"));
    m_names->setReadOnly(true);
    m_names->setTabChangesFocus(true);
    m_names->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_names);
    followTheme(this, [this, column] {
        column->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
        column->setSpacing(space::small());
        m_names->setFont(textFont(TextStyle::small));
        fitHeight();
    });
    hide();
}

void NamesCard::showNames(const QString& title, const QStringList& names)
{
    m_title->setText(tr("%1: %2").arg(title, number(double(names.size()), 0)));
    m_names->setAccessibleName(title);
    m_names->setPlainText(names.join(QLatin1Char('\n')));
    fitHeight();
    setVisible(!names.isEmpty());
}

/// As high as the names, up to a few lines.
void NamesCard::fitHeight()
{
    const int lines = std::clamp(m_names->blockCount(), 1, kMostLines) + 1; // one for the bar below long names
    m_names->setFixedHeight(lines * m_names->fontMetrics().lineSpacing() + 2 * space::small());
}

} // namespace waymark::ui
