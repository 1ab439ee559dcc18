#include "core/framework/answer_domain.h"

#include <algorithm>

namespace waymark {
namespace {

Interval intersection(const Interval& a, const Interval& b)
{
    Interval both;
    both.low = std::max(a.low, b.low);
    both.high = std::min(a.high, b.high);
    both.withLow = (a.low < both.low || a.withLow) && (b.low < both.low || b.withLow);
    both.withHigh = (a.high > both.high || a.withHigh) && (b.high > both.high || b.withHigh);
    return both;
}

Interval intervalOf(const NumberTest& test)
{
    return intersection({.low = test.atLeast, .high = test.atMost},
        {.low = test.above, .high = test.below, .withLow = false, .withHigh = false});
}

bool contains(const ChoiceTest& test, OptionIndex option)
{
    return std::find(test.options.begin(), test.options.end(), option) != test.options.end();
}

} // namespace

AnswerDomain::AnswerDomain(const Question& question)
    : m_question(&question),
      m_allowed(question.options.size(), true),
      m_intervals{{.low = question.range.min, .high = question.range.max}}
{}

void AnswerDomain::require(const ChoiceTest& test)
{
    m_mustBeAnswered = true;
    if (m_question->kind == QuestionKind::multiple)
        m_required.push_back(&test);
    else
        for (std::size_t option = 0; option < m_allowed.size(); ++option)
            m_allowed[option] = m_allowed[option] && contains(test, {option});
}

void AnswerDomain::refuse(const ChoiceTest& test)
{
    for (const OptionIndex option : test.options)
        m_allowed[option.value] = false;
}

void AnswerDomain::require(const NumberTest& test)
{
    m_mustBeAnswered = true;
    keepWithin(intervalOf(test));
}

void AnswerDomain::refuse(const NumberTest& test)
{
    const Interval refused = intervalOf(test);
    if (refused.isEmpty())
        return;
    std::vector<Interval> left;
    for (const Interval& interval : m_intervals) {
        left.push_back(intersection(interval, {.low = -kUnbounded, .high = refused.low, .withHigh = !refused.withLow}));
        left.push_back(intersection(interval, {.low = refused.high, .high = kUnbounded, .withLow = !refused.withHigh}));
    }
    std::erase_if(left, [](const Interval& interval) { return interval.isEmpty(); });
    m_intervals = std::move(left);
}

void AnswerDomain::keepWithin(const Interval& interval)
{
    for (Interval& own : m_intervals)
        own = intersection(own, interval);
    std::erase_if(m_intervals, [](const Interval& own) { return own.isEmpty(); });
}

bool AnswerDomain::isPossible() const
{
    const bool canLackAnswer =
        m_question->when || m_question->layer != Layer::both || m_question->notApplicable != NotApplicable::notOffered;
    if (!m_mustBeAnswered && canLackAnswer)
        return true;
    return m_question->isChoice() ? hasChoice() : !m_intervals.empty();
}

bool AnswerDomain::hasChoice() const
{
    bool anyTogether = false;
    for (std::size_t option = 0; option < m_allowed.size(); ++option) {
        if (isAllowedAlone({option}))
            return true;
        anyTogether = anyTogether || (m_allowed[option] && !m_question->options[option].exclusive);
    }
    return anyTogether && std::all_of(m_required.begin(), m_required.end(), [&](const ChoiceTest* test) {
        return std::any_of(test->options.begin(), test->options.end(), [&](OptionIndex option) {
            return m_allowed[option.value] && !m_question->options[option.value].exclusive;
        });
    });
}

/// Whether choosing this option and no other meets every test.
bool AnswerDomain::isAllowedAlone(OptionIndex option) const
{
    return m_allowed[option.value] && std::all_of(m_required.begin(), m_required.end(), [&](const ChoiceTest* test) {
        return contains(*test, option);
    });
}

} // namespace waymark
