#include "core/framework/framework_checks.h"

#include <vector>

namespace waymark {
namespace {

/// Marks every piece of evidence that something else cites.
class Citations {
public:
    explicit Citations(const Framework& framework) : m_cited(framework.evidence.size())
    {
        markAll(framework.alternatives);
        markAll(framework.pages);
        markAll(framework.criteria);
        markAll(framework.rules);
        markAll(framework.predictions);
        for (const Question& question : framework.questions)
            markQuestion(question);
        for (const Estimator& estimator : framework.estimators)
            markEstimator(estimator);
        for (std::size_t i = 0; i < m_cited.size(); ++i)
            for (const EvidenceIndex cited : framework.evidence[i].cites)
                if (cited.value != i)
                    m_cited[cited.value] = true;
    }

    bool isCited(std::size_t evidence) const { return m_cited[evidence]; }

private:
    void mark(const std::vector<EvidenceIndex>& cites)
    {
        for (const EvidenceIndex cited : cites)
            m_cited[cited.value] = true;
    }

    template <class Things> void markAll(const Things& things)
    {
        for (const auto& thing : things)
            mark(thing.cites);
    }

    void markQuestion(const Question& question)
    {
        mark(question.cites);
        if (question.disagreement)
            mark(question.disagreement->cites);
        markAll(question.options);
        for (const Option& option : question.options)
            markAll(option.variants);
    }

    void markEstimator(const Estimator& estimator)
    {
        mark(estimator.cites);
        markAll(estimator.assumptions);
        for (const EstimatorInput& input : estimator.inputs)
            markAll(input.choices);
    }

    std::vector<bool> m_cited;
};

void checkPages(FrameworkCheck& check)
{
    std::vector<bool> hasQuestion(check.framework.pages.size());
    for (const Question& question : check.framework.questions)
        hasQuestion[question.page.value] = true;
    for (std::size_t i = 0; i < hasQuestion.size(); ++i)
        if (!hasQuestion[i])
            check.fault(Place() / "pages" / i, {"framework.pageWithoutQuestions", {}});
}

void checkCriteria(FrameworkCheck& check)
{
    std::vector<bool> hasQuestion(check.framework.criteria.size());
    for (const Question& question : check.framework.questions)
        if (question.criterion)
            hasQuestion[question.criterion->value] = true;
    for (std::size_t i = 0; i < hasQuestion.size(); ++i)
        if (!hasQuestion[i])
            check.fault(Place() / "criteria" / i, {"framework.criterionWithoutQuestions", {}});
}

void checkEvidence(FrameworkCheck& check)
{
    const Citations citations(check.framework);
    for (std::size_t i = 0; i < check.framework.evidence.size(); ++i)
        if (!citations.isCited(i))
            check.fault(
                Place() / "evidence" / i, {"framework.uncitedEvidence", {{"id", check.framework.evidence[i].id.text}}});
}

} // namespace

void checkUses(FrameworkCheck& check)
{
    if (check.source.knowsPages)
        checkPages(check);
    if (check.source.knowsCriteria)
        checkCriteria(check);
    if (check.source.knowsEvidence)
        checkEvidence(check);
}

} // namespace waymark
