// Which of some questions are not asked, and what that hangs on.
#include "core/assessment/unasked_questions.h"

#include <gmock/gmock.h>

#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The ids of the questions on which it hangs that one is not asked; none if it is asked.
std::vector<std::string> obstaclesTo(
    const std::string& question, const AnswerTexts& answers, const FrameworkBuilder& builder = {})
{
    const Framework framework = builder.build();
    std::vector<std::string> ids;
    for (const UnaskedQuestion& unasked :
        unaskedAmong(framework, answered(framework, answers), {*framework.find(QuestionId{question})}))
        for (const QuestionIndex behind : unasked.hangsOn)
            ids.push_back(framework[behind].id.text);
    return ids;
}

/// The question of the size, asked under this condition.
FrameworkBuilder sizeAskedWhen(const std::string& condition)
{
    return FrameworkBuilder().set("questions/size/when", condition);
}

TEST(UnaskedQuestions, HangOnAnAnswerThatIsMissingOrAnother)
{
    EXPECT_THAT(obstaclesTo("size", {}), ElementsAre("status"));
    EXPECT_THAT(obstaclesTo("size", {{"status", "new"}}), ElementsAre("status"));
    EXPECT_THAT(obstaclesTo("size", {{"status", "existing"}}), IsEmpty());
}

TEST(UnaskedQuestions, AreGivenInTheOrderOfThoseAskedFor)
{
    const Framework framework = FrameworkBuilder().build();
    const QuestionIndex size = *framework.find(QuestionId{"size"});
    const QuestionIndex load = *framework.find(QuestionId{"load"});
    const QuestionIndex origin = *framework.find(QuestionId{"origin"});
    const QuestionIndex status = *framework.find(QuestionId{"status"});
    EXPECT_THAT(unaskedAmong(framework, answered(framework, {}), {size, load, origin}),
        ElementsAre(UnaskedQuestion{size, {status}}, UnaskedQuestion{origin, {status}}));
}

TEST(UnaskedQuestions, HangOnWhateverPartOfTheConditionIsNotAsWanted)
{
    const FrameworkBuilder all =
        sizeAskedWhen("{'all': [{'question': 'status', 'is': 'existing'}, {'question': 'load', 'is': 'high'},"
                      " {'question': 'team', 'atLeast': 3}]}");
    EXPECT_THAT(obstaclesTo("size", {{"status", "existing"}, {"team", "2"}}, all), ElementsAre("load", "team"));
    const FrameworkBuilder any =
        sizeAskedWhen("{'any': [{'question': 'load', 'is': 'high'}, {'question': 'team', 'atLeast': 3}]}");
    EXPECT_THAT(obstaclesTo("size", {{"team", "2"}}, any), ElementsAre("load", "team"));
    EXPECT_THAT(obstaclesTo("size", {{"team", "3"}}, any), IsEmpty());
}

TEST(UnaskedQuestions, HangOnWhatMustNotBe)
{
    const FrameworkBuilder neither = sizeAskedWhen(
        "{'not': {'any': [{'question': 'team', 'atLeast': 4}, {'question': 'wishes', 'is': 'few-people'}]}}");
    EXPECT_THAT(obstaclesTo("size", {{"team", "5"}, {"wishes", "none"}}, neither), ElementsAre("team"));
    EXPECT_THAT(obstaclesTo("size", {{"team", "2"}, {"wishes", "none"}}, neither), IsEmpty());
}

} // namespace
} // namespace waymark::test
