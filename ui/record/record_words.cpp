#include "ui/record/record_words.h"

#include <QDate>
#include <QLocale>

#include "ui/text/texts.h"

namespace waymark::ui {
namespace {} // namespace

QString statusName(RecordStatus status)
{
    switch (status) {
    case RecordStatus::proposed:
        return say("Proposed");
    case RecordStatus::accepted:
        return say("Accepted");
    case RecordStatus::rejected:
        return say("Rejected");
    case RecordStatus::deprecated:
        return say("Deprecated");
    case RecordStatus::superseded:
        break;
    }
    return say("Superseded");
}

QString statusInSentence(RecordStatus status)
{
    switch (status) {
    case RecordStatus::proposed:
        return say("proposed");
    case RecordStatus::accepted:
        return say("accepted");
    case RecordStatus::rejected:
        return say("rejected");
    case RecordStatus::deprecated:
        return say("deprecated");
    case RecordStatus::superseded:
        break;
    }
    return say("superseded");
}

QString dateText(const std::string& isoDate)
{
    const QDate date = QDate::fromString(plain(isoDate), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : plain(isoDate);
}

QString nameOfAlternative(const Framework& framework, const AlternativeId& alternative)
{
    const auto found = framework.find(alternative);
    return plain(found ? framework[*found].name : alternative.text);
}

QString recordedText(const Framework& framework, const Revision& revision)
{
    return say("Recorded as revision %1 on %2, %3: %4")
        .arg(QString::number(revision.number), dateText(revision.said.date), statusInSentence(revision.said.status),
            nameOfAlternative(framework, revision.said.chosen));
}

QString shortHash(const std::string& hash)
{
    constexpr qsizetype kDigits = 12;
    return plain(hash).left(kDigits);
}

} // namespace waymark::ui
