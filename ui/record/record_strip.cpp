#include "ui/record/record_strip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/document/decision_document.h"
#include "ui/record/record_words.h"
#include "ui/record/recording.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

RecordStrip::RecordStrip(DecisionDocument& document, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_text(new Label(QString(), TextStyle::body, this)),
      m_change(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_again(addButton("recordStrip.again", tr("Record again…"), &RecordStrip::recordWanted)),
      m_history(addButton("recordStrip.history", tr("History"), &RecordStrip::historyWanted))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("recordStrip"));
    m_text->setObjectName(QStringLiteral("recordStrip.text"));
    m_change->setObjectName(QStringLiteral("recordStrip.change"));
    auto* words = new QVBoxLayout;
    words->addWidget(m_text);
    words->addWidget(m_change);
    auto* row = new QHBoxLayout(this);
    row->addLayout(words, 1);
    row->addWidget(m_again);
    row->addWidget(m_history);
    followTheme(this, [row, words] {
        row->setContentsMargins(space::large(), space::small(), space::medium(), space::small());
        row->setSpacing(space::small());
        words->setSpacing(0);
    });
    hide();
}

QPushButton* RecordStrip::addButton(const char* name, const QString& text, void (RecordStrip::*wanted)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void RecordStrip::refresh()
{
    const std::vector<Revision>& record = m_document.decision().record;
    setVisible(!record.empty());
    if (record.empty())
        return;
    const Revision& last = record.back();
    const bool isChanged = hasChangedSince(m_document, last);
    m_text->setText(recordedText(m_document.framework(), last));
    m_change->setTone(isChanged ? TextTone::warning : TextTone::muted);
    m_change->setText(
        isChanged ? tr("Changed since revision %1").arg(last.number) : tr("As recorded: nothing has changed since"));
    m_again->setVisible(isChanged);
}

} // namespace waymark::ui
