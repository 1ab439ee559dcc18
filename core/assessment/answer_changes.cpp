#include "core/assessment/answer_changes.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/framework/condition_bounds.h"
#include "core/framework/question_kinds.h"

namespace waymark {
namespace {

struct Span {
    double low = 0;
    double high = 0;
    double step = 1;
};

Span spanOf(const Question& question)
{
    if (question.kind == QuestionKind::scale)
        return {kScaleMin, kScaleMax, 1};
    return {question.range.min, question.range.max, question.range.step};
}

/// The changes of one question in the making.
class Changes {
public:
    Changes(const Framework& framework, QuestionIndex index, const Opinion& from)
        : m_framework(framework),
          m_question(framework[index]),
          m_index(index),
          m_from(from),
          m_isOpen(from.kind == OpinionKind::none || from.kind == OpinionKind::dontKnow)
    {}

    std::vector<AnswerChange> next()
    {
        if (m_from.kind == OpinionKind::number) {
            const double step = spanOf(m_question).step;
            addNumber(m_from.number - step);
            addNumber(m_from.number + step);
        } else if (m_question.kind == QuestionKind::single && m_question.ordered && m_from.chosen.size() == 1) {
            const std::size_t at = m_from.chosen.front().option.value;
            if (at > 0)
                addOption({at - 1});
            if (at + 1 < m_question.options.size())
                addOption({at + 1});
        }
        return std::move(m_changes);
    }

    std::vector<AnswerChange> all()
    {
        if (m_from.kind == OpinionKind::doesNotApply)
            return {};
        switch (m_question.kind) {
        case QuestionKind::single:
            addOptions();
            break;
        case QuestionKind::multiple:
            if (m_isOpen)
                addOptions();
            else
                addToggles();
            break;
        case QuestionKind::scale:
            for (double x = kScaleMin; x <= kScaleMax; ++x)
                addNumber(x);
            break;
        case QuestionKind::number:
            for (const double x : numbersWorthTrying())
                addNumber(x);
            break;
        }
        return std::move(m_changes);
    }

private:
    void add(Opinion to, double distance)
    {
        m_changes.push_back({m_index, m_from, std::move(to), m_isOpen ? kAnsweringDistance : distance});
    }

    void addOptions()
    {
        for (std::size_t o = 0; o < m_question.options.size(); ++o)
            addOption({o});
    }

    void addOption(OptionIndex option)
    {
        Opinion to{OpinionKind::choice, {{option, 1}}, 0};
        if (to != m_from)
            add(std::move(to), distanceTo(option));
    }

    double distanceTo(OptionIndex option) const
    {
        double distance = 0;
        for (const WeightedOption& part : m_from.chosen)
            distance += part.weight * between(part.option, option);
        return distance;
    }

    double between(OptionIndex one, OptionIndex other) const
    {
        if (one == other)
            return 0;
        if (!m_question.ordered)
            return 1;
        const auto steps = static_cast<double>(std::max(one.value, other.value) - std::min(one.value, other.value));
        return steps / static_cast<double>(m_question.options.size() - 1);
    }

    void addToggles()
    {
        for (std::size_t o = 0; o < m_question.options.size(); ++o) {
            std::vector<OptionIndex> chosen = toggled({o});
            if (chosen.empty())
                continue;
            Opinion to{OpinionKind::choice, {}, 0};
            for (const OptionIndex option : chosen)
                to.chosen.push_back({option, 1.0 / static_cast<double>(chosen.size())});
            add(std::move(to), 1.0 / static_cast<double>(m_question.options.size()));
        }
    }

    /// What is chosen with one option more or less, in the question's order; empty if that is no answer.
    std::vector<OptionIndex> toggled(OptionIndex option) const
    {
        std::vector<OptionIndex> kept;
        for (const WeightedOption& part : m_from.chosen)
            if (part.option != option)
                kept.push_back(part.option);
        if (kept.size() < m_from.chosen.size())
            return kept;
        if (isExclusive(option))
            return kept.size() == 1 ? std::vector{option} : std::vector<OptionIndex>{};
        std::erase_if(kept, [this](OptionIndex each) { return isExclusive(each); });
        kept.insert(std::lower_bound(kept.begin(), kept.end(), option), option);
        return kept;
    }

    bool isExclusive(OptionIndex option) const { return m_question.options[option.value].exclusive; }

    void addNumber(double x)
    {
        const Span span = spanOf(m_question);
        if (x < span.low || x > span.high || (!m_isOpen && x == m_from.number))
            return;
        add({OpinionKind::number, {}, x}, std::abs(x - m_from.number) / (span.high - span.low));
    }

    std::set<double> numbersWorthTrying() const
    {
        std::set<double> numbers;
        for (const Knot& knot : m_question.knots)
            numbers.insert(knot.x);
        if (m_question.valuation)
            addNumbersBetweenKnots(numbers);
        for (const double bound : conditionBounds(m_framework, m_index))
            numbers.insert({bound - m_question.range.step, bound, bound + m_question.range.step});
        return numbers;
    }

    /// Quarters of the way, on steps: there curves differ most, while between values at knots all is linear.
    void addNumbersBetweenKnots(std::set<double>& numbers) const
    {
        const NumberRange& range = m_question.range;
        const std::vector<Knot>& knots = m_question.knots;
        for (std::size_t i = 1; i < knots.size(); ++i)
            for (const double share : {0.25, 0.5, 0.75}) {
                const double x = knots[i - 1].x + share * (knots[i].x - knots[i - 1].x);
                numbers.insert(range.min + std::round((x - range.min) / range.step) * range.step);
            }
    }

    const Framework& m_framework;
    const Question& m_question;
    QuestionIndex m_index;
    const Opinion& m_from;
    bool m_isOpen;
    std::vector<AnswerChange> m_changes;
};

} // namespace

std::vector<AnswerChange> nextAnswers(const Framework& framework, QuestionIndex question, const Opinion& opinion)
{
    return Changes(framework, question, opinion).next();
}

std::vector<AnswerChange> otherAnswers(const Framework& framework, QuestionIndex question, const Opinion& opinion)
{
    return Changes(framework, question, opinion).all();
}

} // namespace waymark
