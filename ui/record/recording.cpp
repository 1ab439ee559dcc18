#include "ui/record/recording.h"

#include <QDateTime>

#include "core/decision/decision_json.h"
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

/// What would be frozen now: the decision with the framework that it is used with.
Decision inputsOfToday(const DecisionDocument& document)
{
    Decision today = document.stored();
    today.scenarios.clear();
    today.record.clear();
    today.framework.version = document.framework().version;
    today.framework.hash = document.framework().hash;
    return today;
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

/// As both are spelt today, so that a file's older form is no change. What cannot be read counts as changed.
bool hasChangedSince(const DecisionDocument& document, const Revision& revision)
{
    if ((document.reading() == Reading::articleOnly) != revision.frozen.isArticleOnly)
        return true;
    const Result<Decision> then = loadDecision(revision.frozen.inputs, {});
    return !then || saveDecision(*then) != saveDecision(inputsOfToday(document));
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
