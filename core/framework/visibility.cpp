#include "core/framework/visibility.h"

#include "core/framework/condition_questions.h"

namespace waymark {

Dependencies visibilityDependencies(const Framework& framework)
{
    Dependencies dependsOn;
    for (const Question& question : framework.questions) {
        std::vector<std::size_t>& needed = dependsOn.emplace_back();
        if (question.when)
            for (const QuestionIndex index : questionsIn(*question.when))
                needed.push_back(index.value);
    }
    return dependsOn;
}

} // namespace waymark
