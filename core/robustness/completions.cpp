#include "core/robustness/completions.h"

#include <algorithm>

#include "core/assessment/assess_inputs.h"
#include "core/robustness/possible_answers.h"
#include "core/sampling/random_stream.h"

namespace waymark {
namespace {

/// Of the completions in which a question was answered in one way.
struct Count {
    int drawn = 0;
    int changed = 0;
};

/// A question that nobody has answered, whether it can be seen today or only with other answers.
struct OpenQuestion {
    std::size_t question = 0;
    std::vector<PossibleAnswer> answers;
    std::vector<Count> counts; ///< by answer
    std::size_t picked = 0;
};

class Completing {
public:
    Completing(const Framework& framework, const Inputs& inputs, std::uint64_t seed)
        : m_framework(framework),
          m_inputs(inputs),
          m_random(seed)
    {
        for (std::size_t q = 0; q < inputs.opinions.size(); ++q) {
            if (inputs.opinions[q].kind != OpinionKind::none)
                continue;
            OpenQuestion& open = m_open.emplace_back(OpenQuestion{q, possibleAnswers(framework.questions[q]), {}, 0});
            open.counts.resize(open.answers.size());
        }
    }

    Completion run(AlternativeIndex verdict, Reading reading)
    {
        for (int i = 0; i < kCompletions; ++i) {
            draw();
            count(assessInputs(m_framework, m_inputs, {reading}).verdict.alternative != verdict);
        }
        Completion completion{static_cast<double>(m_changed) / kCompletions, {}};
        completion.influence.assign(m_inputs.opinions.size(), 0);
        for (const OpenQuestion& open : m_open)
            completion.influence[open.question] = influenceOf(open, completion.chanceOfChange);
        return completion;
    }

private:
    void draw()
    {
        for (OpenQuestion& open : m_open) {
            double left = static_cast<double>(m_random.next() >> 11) * 0x1p-53;
            open.picked = 0;
            while (open.picked + 1 < open.answers.size() && left >= open.answers[open.picked].weight)
                left -= open.answers[open.picked++].weight;
            m_inputs.opinions[open.question] = open.answers[open.picked].opinion;
        }
    }

    void count(int changed)
    {
        m_changed += changed;
        for (OpenQuestion& open : m_open) {
            ++open.counts[open.picked].drawn;
            open.counts[open.picked].changed += changed;
        }
    }

    static double influenceOf(const OpenQuestion& open, double chance)
    {
        double between = 0;
        for (const Count& each : open.counts) {
            if (each.drawn == 0)
                continue;
            const double apart = static_cast<double>(each.changed) / each.drawn - chance;
            between += apart * apart * each.drawn / kCompletions;
        }
        const double bySampling = static_cast<double>(open.counts.size() - 1) * chance * (1 - chance) / kCompletions;
        return std::max(0.0, between - bySampling);
    }

    const Framework& m_framework;
    Inputs m_inputs;
    std::vector<OpenQuestion> m_open;
    SplitMix m_random;
    int m_changed = 0;
};

} // namespace

Completion completionOf(
    const Framework& framework, const Inputs& inputs, AlternativeIndex verdict, const RobustnessOptions& options)
{
    return Completing(framework, inputs, options.run.seed).run(verdict, options.reading);
}

} // namespace waymark
