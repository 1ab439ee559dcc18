#include "ui/record/recording.h"

#include <QDateTime>

#include "core/record/freeze.h"
#include "core/record/record_decision.h"
#include "ui/document/decision_document.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

/// The day it is where the user is.
std::string today(const DecisionDocument& document)
{
    const QDateTime now = QDateTime::fromString(plain(document.now()), Qt::ISODate);
    return now.toLocalTime().date().toString(Qt::ISODate).toStdString();
}

} // namespace

StatementFaults faultsOf(
    const Framework& framework, const Assessment& assessment, const Statement& said, const Texts& texts)
{
    StatementFaults faults;
    for (const Error& error : checkStatement(framework, assessment, said)) {
        QString sentence = texts.say(error.message);
        if (!sentence.isEmpty())
            sentence[0] = sentence[0].toUpper();
        faults.emplace(error.where.pointer.substr(1), sentence);
    }
    return faults;
}

bool hasChangedSince(const DecisionDocument& document, const Revision& revision)
{
    const Frozen& frozen = revision.frozen;
    return (document.reading() == Reading::articleOnly) != frozen.isArticleOnly
        || !isAsFrozen(document.framework(), document.stored(), frozen);
}

const Revision* recordedNow(const DecisionDocument& document)
{
    const std::vector<Revision>& record = document.stored().record;
    const bool isRecorded = !record.empty() && !document.scenario() && !hasChangedSince(document, record.back());
    return isRecorded ? &record.back() : nullptr;
}

Statement startingStatement(const DecisionDocument& document)
{
    const std::vector<Revision>& record = document.decision().record;
    Statement said = record.empty() ? Statement{} : record.back().said;
    said.unknown = {};
    said.date = today(document);
    if (record.empty())
        if (const auto recommended = document.assessment()->verdict.alternative)
            said.chosen = document.framework()[*recommended].id;
    return said;
}

} // namespace waymark::ui
