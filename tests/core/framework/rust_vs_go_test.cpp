// The framework 'Rust vs Go' is held to more than what comes from outside: it is what people read aloud in a meeting.
#include <algorithm>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/shipped_framework.h"

namespace waymark::test {
namespace {

using testing::AllOf;
using testing::Ge;
using testing::IsEmpty;
using testing::Le;

std::ptrdiff_t words(const std::string& text)
{
    return 1 + std::count(text.begin(), text.end(), ' ');
}

TEST(RustVsGo, IsAsLongAsATeamHasPatienceFor)
{
    const Framework& framework = rustVsGo();
    EXPECT_THAT(framework.questions.size(), AllOf(Ge(30u), Le(45u)));
    EXPECT_THAT(framework.criteria.size(), AllOf(Ge(10u), Le(14u)));
    const auto essential = std::count_if(framework.questions.begin(), framework.questions.end(),
        [](const Question& question) { return question.essential; });
    EXPECT_THAT(essential, AllOf(Ge(10), Le(15)));
}

TEST(RustVsGo, LabelsOptionsInAtMostFourWords)
{
    std::set<std::string> tooLong;
    for (const Question& question : rustVsGo().questions)
        for (const Option& option : question.options)
            if (words(option.label) > 4)
                tooLong.insert(option.label);
    EXPECT_THAT(tooLong, IsEmpty());
}

TEST(RustVsGo, HasEvidenceBehindEveryQuestionThatGivesValues)
{
    std::set<std::string> unfounded;
    for (const Question& question : rustVsGo().questions)
        if (question.givesValues() && question.cites.empty())
            unfounded.insert(question.id.text);
    EXPECT_THAT(unfounded, IsEmpty());
}

TEST(RustVsGo, LeavesEveryCriterionOfTheSourceAQuestionWhenOursAreSwitchedOff)
{
    const Framework& framework = rustVsGo();
    std::set<std::string> empty;
    for (const Criterion& criterion : framework.criteria)
        if (criterion.layer == Layer::both)
            empty.insert(criterion.name);
    for (const Question& question : framework.questions)
        if (question.criterion && question.layer == Layer::both)
            empty.erase(framework[*question.criterion].name);
    EXPECT_THAT(empty, IsEmpty());
}

} // namespace
} // namespace waymark::test
