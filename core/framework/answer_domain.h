#pragma once

#include <vector>

#include "core/framework/condition.h"
#include "core/framework/question.h"

namespace waymark {

/// Numbers between two ends.
struct Interval {
    double low = 0;
    double high = 0;
    bool withLow = true;
    bool withHigh = true;
    bool isEmpty() const { return low > high || (low == high && !(withLow && withHigh)); }
};

/// What an answer to one question can still be, after tests on it were made true or false. A test is true only of an
/// answer; it is false of other answers and of a question that is hidden or does not apply.
class AnswerDomain {
public:
    explicit AnswerDomain(const Question& question);

    void require(const ChoiceTest& test);
    void refuse(const ChoiceTest& test);
    void require(const NumberTest& test);
    void refuse(const NumberTest& test);

    bool mustBeAnswered() const { return m_mustBeAnswered; }
    /// Whether some answer, or having none where that is enough, is left.
    bool isPossible() const;

private:
    void keepWithin(const Interval& interval);
    bool hasChoice() const;
    bool isAllowedAlone(OptionIndex option) const;

    const Question* m_question;
    bool m_mustBeAnswered = false;
    std::vector<bool> m_allowed;               ///< by option
    std::vector<const ChoiceTest*> m_required; ///< for multiple choice, where each can have its own chosen option
    std::vector<Interval> m_intervals;         ///< for numbers
};

} // namespace waymark
