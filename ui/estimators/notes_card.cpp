#include "ui/estimators/notes_card.h"

#include <QVBoxLayout>

#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr qsizetype kMostNotes = 40;

} // namespace

NotesCard::NotesCard(QWidget* parent)
    : QFrame(parent),
      m_title(new Label(QString(), TextStyle::strong, this)),
      m_notes(new Label(QString(), TextStyle::small, this))
{
    setObjectName(QStringLiteral("estimate.notes"));
    setProperty("card", true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_notes);
    followTheme(this, [column] {
        column->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
        column->setSpacing(space::tiny());
    });
    hide();
}

void NotesCard::showNotes(const QString& title, const QStringList& notes)
{
    m_title->setText(title);
    QStringList shown;
    for (const QString& note : notes.mid(0, kMostNotes))
        shown << tr("• %1").arg(note);
    if (notes.size() > kMostNotes)
        shown << tr("and %1 more").arg(notes.size() - kMostNotes);
    m_notes->setText(shown.join(QLatin1Char('\n')));
    setVisible(!notes.isEmpty());
}

} // namespace waymark::ui
