#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QUndoStack>

#include "tests/ui/document/tiny_document.h"

namespace waymark::test {
namespace {

struct AnswerText {
    const char* question;
    const char* text;
};

const std::vector<AnswerText> kAnswers = {{"load", "low"}, {"load", "high"}, {"load", "?"}, {"load", ""}, {"team", "2"},
    {"team", "-"}, {"team", ""}, {"wishes", "quick-start,few-people"}, {"wishes", "none"}, {"size", "1"},
    {"size", "18"}, {"size", "?"}, {"status", "existing"}, {"status", "new"}};

const std::vector<std::string> kCriteria = {"speed", "ease", "cost"};
const std::vector<double> kPoints = {0, 10, 50, 100};

std::optional<double> somePoints()
{
    return *rc::gen::oneOf(
        rc::gen::map(rc::gen::elementOf(kPoints), [](double points) { return std::optional(points); }),
        rc::gen::just(std::optional<double>()));
}

void weighSomehow(ui::DecisionDocument& document, CriterionIndex criterion)
{
    const auto points = somePoints();
    const CriterionIndex other{(criterion.value + 1) % kCriteria.size()};
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return document.setSmart(criterion, points);
    case 1:
        return document.setInterval(criterion, points ? std::optional(PointRange{0, *points}) : std::nullopt);
    case 2:
        return document.setOrder(points ? std::vector<std::vector<CriterionIndex>>{{criterion}, {other}}
                                        : std::vector<std::vector<CriterionIndex>>{});
    case 3:
        return document.setPair(criterion, other, points ? std::optional(*points > 10 ? 9 : 1.0 / 3) : std::nullopt);
    default:
        return document.setGiveOrTake(points ? std::optional(*points / 100) : std::nullopt);
    }
}

/// One of the decision's scenarios; there must be one.
ScenarioId someScenario(const ui::DecisionDocument& document)
{
    return (*rc::gen::elementOf(document.stored().scenarios)).id;
}

void workWithScenarios(ui::DecisionDocument& document)
{
    const QString name = *rc::gen::element<QString>("a", "b");
    const std::size_t scenarios = document.stored().scenarios.size();
    if (scenarios == 0)
        return document.addScenario(name);
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        return document.addScenario(name);
    case 1:
        return document.renameScenario(someScenario(document), name);
    case 2:
        return document.moveScenario(someScenario(document), *rc::gen::inRange<std::size_t>(0, scenarios));
    case 3:
        return document.removeScenario(someScenario(document));
    case 4:
        return document.takeBackPriorities();
    case 5:
        return document.showScenario(std::nullopt);
    default:
        return document.showScenario(someScenario(document));
    }
}

void doSomething(ui::DecisionDocument& document)
{
    const AnswerText given = *rc::gen::elementOf(kAnswers);
    const CriterionIndex criterion = criterionOf(document, *rc::gen::elementOf(kCriteria));
    if (*rc::gen::inRange(0, 3) == 0)
        return weighSomehow(document, criterion);
    if (*rc::gen::inRange(0, 4) == 0)
        return workWithScenarios(document);
    switch (*rc::gen::inRange(0, 11)) {
    case 0:
        return document.setNote(questionOf(document, given.question), *rc::gen::element<QString>("a", "b", ""));
    case 1:
        return document.setRating(criterion, somePoints());
    case 2:
        return document.setSwing(criterion, somePoints());
    case 3:
        return document.setMethod(*rc::gen::element(WeightMethod::rating, WeightMethod::swing, WeightMethod::smart,
            WeightMethod::order, WeightMethod::pairs, WeightMethod::intervals));
    case 4:
        return document.resetPriorities();
    case 5:
        return document.setTitle(*rc::gen::element<QString>("Which way?", "Wh", "W"));
    case 6:
        return document.finishEdit();
    case 7:
        return document.undoStack().undo();
    case 8:
        return document.undoStack().redo();
    default:
        return answer(document, given.question, given.text);
    }
}

RC_GTEST_PROP(DecisionDocumentProperty, UndoingAllGoesBackToTheStartAndRedoingAllToTheEnd, ())
{
    const auto document = tinyDocument();
    const std::string start = saved(*document);
    const int steps = *rc::gen::inRange(0, 40);
    for (int i = 0; i < steps; ++i)
        doSomething(*document);
    document->undoStack().setIndex(document->undoStack().count());
    const std::string end = saved(*document);
    document->undoStack().setIndex(0);
    RC_ASSERT(saved(*document) == start);
    document->undoStack().setIndex(document->undoStack().count());
    RC_ASSERT(saved(*document) == end);
}

RC_GTEST_PROP(DecisionDocumentProperty, EveryStepOfUndoChangesSomething, ())
{
    const auto document = tinyDocument();
    const int steps = *rc::gen::inRange(0, 40);
    for (int i = 0; i < steps; ++i)
        doSomething(*document);
    while (document->undoStack().canUndo()) {
        const std::string before = saved(*document);
        document->undoStack().undo();
        RC_ASSERT(saved(*document) != before);
    }
}

RC_GTEST_PROP(DecisionDocumentProperty, TheAssessmentIsAlwaysThatOfTheDecision, ())
{
    const auto document = tinyDocument();
    const int steps = *rc::gen::inRange(1, 15);
    for (int i = 0; i < steps; ++i) {
        doSomething(*document);
        RC_ASSERT(*document->assessment() == assess(document->framework(), document->decision(), {}));
    }
}

} // namespace
} // namespace waymark::test
