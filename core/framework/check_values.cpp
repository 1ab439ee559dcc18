#include "core/framework/framework_checks.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace waymark {
namespace {

constexpr double kShareTolerance = 1e-9;
constexpr double kMostPoints = 100;

void checkOrder(FrameworkCheck& check, const ValueRow& row, const Place& values)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        if (row[i] && !(row[i]->low <= row[i]->mode && row[i]->mode <= row[i]->high))
            check.fault(values / check.framework.alternatives[i].id.text, {"framework.triangleOrder", {}});
}

bool hasOwnValues(const Alternative& alternative)
{
    return alternative.standsFor.empty() && !alternative.derived;
}

/// Alternatives that have values from nowhere else must have one here.
void checkComplete(FrameworkCheck& check, const ValueRow& row, const Place& values)
{
    if (isBlank(row) || !check.source.knowsAlternatives)
        return;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Alternative& alternative = check.framework.alternatives[i];
        if (!row[i] && hasOwnValues(alternative))
            check.fault(values, {"framework.valueMissing", {{"alternative", alternative.id.text}}});
    }
}

/// Open answers count as the mixture of the options, which needs a weight on one of them.
template <class Things> void checkMixture(FrameworkCheck& check, const Things& things, const Place& list)
{
    const bool hasWeight =
        std::any_of(things.begin(), things.end(), [](const auto& thing) { return thing.mixtureWeight > 0; });
    if (!things.empty() && !hasWeight)
        check.fault(list, {"framework.noMixture", {}});
}

void checkValuation(FrameworkCheck& check, const Question& question, const Place& place)
{
    if (const auto* function = std::get_if<ValueFunction>(&question.valuation->function)) {
        if (const Result<Done> checked = checkValueFunction(*function); !checked)
            for (const Error& error : checked.errors())
                check.fault(place / std::string_view(error.where.pointer).substr(1), error.message);
    } else if (!question.isChoice()) {
        check.fault(place / "kind", {"framework.levelsOfNumber", {}});
    }
}

void checkQuestion(FrameworkCheck& check, const Question& question, const Place& place)
{
    const char* const row = rowName(question);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        const Place at = place / "options" / i;
        checkOrder(check, option.values, at / row);
        checkComplete(check, option.values, at / row);
        for (std::size_t v = 0; v < option.variants.size(); ++v)
            checkOrder(check, option.variants[v].values, at / "variants" / v / row);
        if (option.exclusive && question.kind == QuestionKind::single)
            check.fault(at / "exclusive", {"framework.exclusiveOnSingle", {}});
    }
    for (std::size_t i = 0; i < question.knots.size(); ++i) {
        const Place values = place / "knots" / i / row;
        checkOrder(check, question.knots[i].values, values);
        checkComplete(check, question.knots[i].values, values);
    }
    if (question.valuation)
        checkValuation(check, question, place / "valueFunction");
    checkMixture(check, question.options, place / "options");
    checkMixture(check, question.knots, place / "knots");
}

void checkShares(FrameworkCheck& check)
{
    std::vector<double> sums(check.framework.criteria.size());
    std::vector<bool> isMeasured(sums.size());
    for (const Question& question : check.framework.questions)
        if (question.criterion) {
            sums[question.criterion->value] += question.share;
            isMeasured[question.criterion->value] = true;
        }
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (isMeasured[i] && !(std::abs(sums[i] - 1) <= kShareTolerance))
            check.fault(Place() / "criteria" / i, {"framework.sharesDoNotAddUp", {{"sum", sums[i]}}});
}

/// By criterion, the largest factor that an answer or a rule can put on its importance.
std::vector<double> largestRaises(const Framework& framework)
{
    std::vector<double> raises(framework.criteria.size(), 1);
    const auto note = [&](CriterionIndex criterion, double factor) {
        raises[criterion.value] = std::max(raises[criterion.value], factor);
    };
    const auto noteAll = [&](const auto& things) {
        for (const auto& thing : things)
            for (const Multiplier& multiplier : thing.multiplies)
                note(multiplier.criterion, multiplier.factor);
    };
    for (const Question& question : framework.questions) {
        noteAll(question.options);
        noteAll(question.knots);
    }
    for (const Rule& rule : framework.rules)
        for (const RuleEffect& effect : rule.effects)
            if (const auto* multiply = std::get_if<MultiplyEffect>(&effect.act))
                note(multiply->criterion, multiply->factor);
    return raises;
}

void checkImportances(FrameworkCheck& check)
{
    const std::vector<double> raises = largestRaises(check.framework);
    const auto checkPoints = [&](double importance, double raise, const Place& place) {
        if (importance * raise > kMostPoints && importance <= kMostPoints)
            check.fault(place,
                {"framework.importanceTooHigh",
                    {{"importance", importance}, {"raise", raise}, {"points", importance * raise}}});
    };
    for (std::size_t i = 0; i < raises.size(); ++i) {
        const Criterion& criterion = check.framework.criteria[i];
        const Place place = Place() / "criteria" / i;
        checkPoints(criterion.importance, raises[i], place / "importance");
        if (criterion.articleImportance)
            checkPoints(*criterion.articleImportance, raises[i], place / "articleImportance");
    }
}

} // namespace

void checkValues(FrameworkCheck& check)
{
    for (std::size_t i = 0; i < check.framework.questions.size(); ++i)
        checkQuestion(check, check.framework.questions[i], check.question({i}));
    if (check.source.knowsCriteria) {
        checkShares(check);
        checkImportances(check);
    }
    if (check.framework.thresholds.tieLow > check.framework.thresholds.tieHigh)
        check.fault(Place() / "thresholds" / "tieHigh", {"framework.tieOrder", {}});
}

} // namespace waymark
