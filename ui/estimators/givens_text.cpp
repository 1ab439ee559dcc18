#include "ui/estimators/givens_text.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/estimators/stage_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

QJsonArray stagesOf(const EstimateGivens& givens)
{
    QJsonArray list;
    for (const Stage& stage : givens.stages)
        list << QJsonObject{{QStringLiteral("name"), plain(stage.name)},
            {QStringLiteral("kind"), stageKindId(stage.kind)}, {QStringLiteral("p50"), stage.p50Ms},
            {QStringLiteral("p99"), stage.p99Ms}, {QStringLiteral("atOnce"), stage.atOnce},
            {QStringLiteral("inTurn"), stage.inTurn}};
    return list;
}

QJsonObject peopleOf(const Framework& framework, const GivenPeople& people)
{
    QJsonArray knows;
    for (const AlternativeIndex alternative : people.knows)
        knows << plain(framework[alternative].id.text);
    return {{QStringLiteral("count"), people.count}, {QStringLiteral("knows"), knows}};
}

QJsonArray hiresOf(const Framework& framework, const EstimateGivens& givens)
{
    QJsonArray list;
    for (const GivenPeople& hires : givens.hires) {
        QJsonObject entry = peopleOf(framework, hires);
        entry[QStringLiteral("month")] = hires.month;
        list << entry;
    }
    return list;
}

QJsonArray textsOf(const std::vector<std::string>& texts)
{
    QJsonArray list;
    for (const std::string& text : texts)
        list << plain(text);
    return list;
}

/// Puts a value below keys that are made on the way.
QJsonObject with(QJsonObject object, const QStringList& keys, const QJsonValue& value)
{
    const QStringList rest = keys.mid(1);
    object[keys.front()] = rest.isEmpty() ? value : with(object[keys.front()].toObject(), rest, value);
    return object;
}

QJsonObject assumptionsOf(const Framework& framework, const Estimator& estimator, const EstimateGivens& givens)
{
    QJsonObject object;
    for (std::size_t i = 0; i < estimator.assumptions.size(); ++i) {
        const GivenAssumption& given = givens.assumptions[i];
        if (!given.isYours)
            continue;
        const Assumption& assumption = estimator.assumptions[i];
        QStringList keys{plain(assumption.id)};
        if (assumption.alternative)
            keys << plain(framework[*assumption.alternative].id.text);
        if (!assumption.choice.empty())
            keys << plain(assumption.choice);
        object = with(object, keys, QJsonArray{given.value.low, given.value.mode, given.value.high});
    }
    return object;
}

/// A few who know the first alternative that anything is assumed of.
GivenPeople startingPeople(const Estimator& estimator)
{
    constexpr double kFew = 4;
    GivenPeople people{.count = kFew, .month = 0, .knows = {}};
    const auto first = std::ranges::find_if(
        estimator.assumptions, [](const Assumption& assumption) { return assumption.alternative.has_value(); });
    if (first != estimator.assumptions.end())
        people.knows.push_back(*first->alternative);
    return people;
}

} // namespace

EstimateGivens startingGivens(const Estimator& estimator)
{
    EstimateGivens givens;
    for (const EstimatorInput& input : estimator.inputs)
        givens.inputs.push_back({input.start, input.startChoice, false});
    for (const Assumption& assumption : estimator.assumptions)
        givens.assumptions.push_back({assumption.value, false});
    if (estimator.kind == EstimatorKind::latency)
        for (const StageKind kind : {StageKind::database, StageKind::external, StageKind::cpu})
            givens.stages.push_back(startingStage(kind));
    if (estimator.kind == EstimatorKind::ramp)
        givens.people.push_back(startingPeople(estimator));
    return givens;
}

std::string givensText(const Framework& framework, const Estimator& estimator, const EstimateGivens& givens)
{
    QJsonObject object;
    for (std::size_t i = 0; i < estimator.inputs.size(); ++i) {
        const EstimatorInput& input = estimator.inputs[i];
        const GivenInput& given = givens.inputs[i];
        object[plain(input.id)] =
            input.choices.empty() ? QJsonValue(given.figure) : QJsonValue(plain(input.choices[given.choice].id));
    }
    if (estimator.kind == EstimatorKind::latency)
        object[QStringLiteral("stages")] = stagesOf(givens);
    if (estimator.kind == EstimatorKind::ramp) {
        QJsonArray people;
        for (const GivenPeople& group : givens.people)
            people << peopleOf(framework, group);
        object[QStringLiteral("people")] = people;
        object[QStringLiteral("hires")] = hiresOf(framework, givens);
    }
    if (estimator.kind == EstimatorKind::coverage) {
        object[QStringLiteral("needs")] = textsOf(givens.needs);
        object[QStringLiteral("modules")] = textsOf(givens.modules);
        if (!givens.overlay.empty())
            object[QStringLiteral("catalogue")] =
                QJsonDocument::fromJson(QByteArray::fromStdString(givens.overlay)).object();
    }
    const QJsonObject assumptions = assumptionsOf(framework, estimator, givens);
    if (!assumptions.isEmpty())
        object[QStringLiteral("assumptions")] = assumptions;
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace waymark::ui
