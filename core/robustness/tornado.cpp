#include "core/robustness/tornado.h"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

void extend(TornadoBar& bar, const AnswerTrial& trial, AlternativeIndex verdictToday)
{
    bar.turns = bar.turns || turnedTo(trial.outcome, verdictToday);
    if (!trial.outcome.lead)
        return;
    const TornadoEnd end{*trial.outcome.lead, trial.change, trial.outcome.verdict};
    if (end.lead < bar.low.lead - kSameValue)
        bar.low = end;
    if (end.lead > bar.high.lead + kSameValue)
        bar.high = end;
}

} // namespace

std::vector<TornadoBar> tornado(const Framework& framework, const Assessment& today, const AnswerTrials& trials)
{
    const std::optional<AlternativeIndex>& verdict = today.verdict.alternative;
    const std::optional<double> lead = verdict ? leadOf(totalsOf(today), *verdict) : std::nullopt;
    std::map<QuestionIndex, TornadoBar> byQuestion;
    if (lead)
        for (const AnswerTrial& trial : trials) {
            const TornadoEnd centre{*lead, std::nullopt, verdict};
            const QuestionIndex question = trial.change.question;
            extend(
                byQuestion.try_emplace(question, TornadoBar{question, centre, centre}).first->second, trial, *verdict);
        }
    std::vector<TornadoBar> bars;
    for (const auto& [question, bar] : byQuestion)
        if (bar.width() > kSameValue || bar.turns)
            bars.push_back(bar);
    std::sort(bars.begin(), bars.end(), [&](const TornadoBar& a, const TornadoBar& b) {
        return a.width() != b.width() ? a.width() > b.width() : framework[a.question].id < framework[b.question].id;
    });
    return bars;
}

} // namespace waymark
