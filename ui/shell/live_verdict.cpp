#include "ui/shell/live_verdict.h"

#include "core/explanation/explain.h"
#include "ui/text/texts.h"

namespace waymark::ui {

bool isBlank(const Assessment& assessment)
{
    return assessment.answered == 0 || assessment.verdict.undecided == Undecided::noStartingPoint
        || assessment.verdict.undecided == Undecided::nothingAnswered;
}

QString liveHeadline(const Framework& framework, const Assessment& assessment, const Texts& texts)
{
    if (assessment.verdict.alternative)
        return plain(assessment.verdict.headline);
    const Explanation explanation = explain(framework, assessment);
    return explanation.recommendation.empty() ? QString() : texts.say(explanation.recommendation.front());
}

} // namespace waymark::ui
