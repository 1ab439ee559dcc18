#include "core/framework/framework.h"

#include <algorithm>

namespace waymark {
namespace {

template <class IndexType, class Things, class IdType>
std::optional<IndexType> findById(const Things& things, const IdType& id)
{
    const auto at = std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.id == id; });
    if (at == things.end())
        return std::nullopt;
    return IndexType{static_cast<std::size_t>(at - things.begin())};
}

} // namespace

std::optional<QuestionIndex> Framework::find(const QuestionId& wanted) const
{
    const auto at = questionById.find(wanted);
    if (at == questionById.end())
        return std::nullopt;
    return at->second;
}

std::optional<CriterionIndex> Framework::find(const CriterionId& wanted) const
{
    return findById<CriterionIndex>(criteria, wanted);
}

std::optional<AlternativeIndex> Framework::find(const AlternativeId& wanted) const
{
    return findById<AlternativeIndex>(alternatives, wanted);
}

const Estimator* Framework::find(const EstimatorId& wanted) const
{
    const auto at = std::ranges::find(estimators, wanted, &Estimator::id);
    return at == estimators.end() ? nullptr : &*at;
}

std::optional<OptionIndex> Framework::find(QuestionIndex question, const OptionId& wanted) const
{
    return findById<OptionIndex>((*this)[question].options, wanted);
}

} // namespace waymark
