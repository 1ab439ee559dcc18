#include "core/explanation/edges.h"

#include <gmock/gmock.h>

#include "tests/core/explanation/explained.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;

using EdgesSaid = Explained;

TEST_F(EdgesSaid, NameTheNextAnswerAndItsVerdict)
{
    const QuestionIndex load = *m_framework.find(QuestionId{"load"});
    const QuestionIndex size = *m_framework.find(QuestionId{"size"});
    EXPECT_THAT(say(edgeSentences(m_framework,
                    {{load, OptionIndex{1}, {}, AlternativeIndex{1}}, {size, {}, 50.5, AlternativeIndex{0}}})),
        ElementsAre("How much load? One step further, at ‘Much’, and the verdict is Swift.",
            "How large is it? One step further, at ‘50.5’, and the verdict is Steady."));
}

TEST_F(EdgesSaid, SayWhereNothingIsDecidedBeyond)
{
    EXPECT_THAT(say(edgeSentences(m_framework, {{*m_framework.find(QuestionId{"load"}), OptionIndex{0}, {}, {}}})),
        ElementsAre("How much load? One step further, at ‘Little’, and nothing is decided."));
}

} // namespace
} // namespace waymark::test
