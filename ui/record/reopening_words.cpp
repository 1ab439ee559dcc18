#include "ui/record/reopening_words.h"

#include <QCoreApplication>

#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

void addAll(QStringList& lines, const std::vector<Message>& messages, const Texts& texts)
{
    for (const Message& message : messages)
        lines << texts.say(message);
}

QString dueLine(const DueTrigger& due, const Texts& texts)
{
    QStringList conditions;
    addAll(conditions, due.words.conditions, texts);
    const QString both = QCoreApplication::translate("waymark::ui::ReopeningWords", " and ");
    return QStringLiteral("• ") + conditions.join(both);
}

} // namespace

QStringList reopeningLines(const Reopening& reopening, const Texts& texts)
{
    QStringList lines;
    addAll(lines, reopening.why, texts);
    for (const DueTrigger& due : reopening.due)
        lines << dueLine(due, texts);
    for (const auto* part : {&reopening.verdict, &reopening.values, &reopening.weights, &reopening.versions,
             &reopening.questions, &reopening.answers})
        addAll(lines, *part, texts);
    lines.removeDuplicates(); // another verdict is why
    return lines;
}

} // namespace waymark::ui
