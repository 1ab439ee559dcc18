#include "core/record/reopening.h"

#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "core/base/engine.h"
#include "core/decision/decision_json.h"
#include "core/explanation/answer_words.h"
#include "core/record/due_triggers.h"
#include "core/record/freeze.h"
#include "core/robustness/verdict_words.h"

namespace waymark {
namespace {

/// What is closer is the same once it is shown: values to a tenth of a point, weights to a percent.
constexpr double kSameValue = 0.05;
constexpr double kNoticedWeight = 0.005;

template <class Value> std::optional<Value> figureOf(const Figures& figures, const std::string& key)
{
    const auto at = figures.find(key);
    const Value* value = at == figures.end() ? nullptr : std::get_if<Value>(&at->second);
    return value ? std::optional(*value) : std::nullopt;
}

/// Tells of one number then and now; `gone` and `come` where there is only one of them.
struct ChangeWords {
    const char* changed;
    const char* gone;
    const char* come;
    double same;
};

constexpr ChangeWords kValueWords{"record.valueChanged", "record.valueGone", "record.valueNew", kSameValue};
constexpr ChangeWords kWeightWords{"record.weightChanged", "record.weightChanged", "record.weightNew", kNoticedWeight};

std::optional<Message> notInForce(const Statement& said)
{
    switch (said.status) {
    case RecordStatus::rejected:
        return Message{"record.isRejected", {}};
    case RecordStatus::deprecated:
        return Message{"record.isDeprecated", {}};
    case RecordStatus::superseded:
        return Message{"record.isSuperseded", {{"by", said.supersededBy}}};
    case RecordStatus::proposed:
    case RecordStatus::accepted:
        break;
    }
    return std::nullopt;
}

class Reopener {
public:
    explicit Reopener(const ReopeningTask& task)
        : m_task(task),
          m_inputs(loadDecision(task.recorded.frozen.inputs, {})),
          m_then(task.recorded.frozen.figures),
          m_now(assessmentFigures(task.framework, task.today))
    {}

    Reopening tell()
    {
        tellVersions();
        m_told.questions = m_task.changes.messages;
        tellAnswers();
        tellVerdict();
        for (const Alternative& each : m_task.framework.alternatives)
            tellChange(m_told.values, kValueWords, "value." + each.id.text, each.name);
        for (const Criterion& each : m_task.framework.criteria)
            tellChange(m_told.weights, kWeightWords, "weight." + each.id.text, each.name);
        judge();
        return std::move(m_told);
    }

private:
    void tellVersions()
    {
        const std::string& engine = m_task.recorded.frozen.engine;
        if (engine != engineVersion())
            m_told.versions.push_back(
                {"record.otherEngine", {{"then", engine}, {"now", std::string(engineVersion())}}});
        const Framework& now = m_task.framework;
        const std::string then = frameworkVersionThen();
        if (!then.empty() && then != now.version)
            m_told.versions.push_back(
                {"record.newerFramework", {{"framework", now.title}, {"then", then}, {"now", now.version}}});
    }

    /// Empty if the inputs cannot be read any more: whoever verifies the revision is told why.
    std::string frameworkVersionThen() const { return m_inputs ? m_inputs->framework.version : std::string(); }

    /// By the words of today's framework; what it does not ask any more, the reconciliation tells.
    void tellAnswers()
    {
        if (!m_inputs)
            return;
        const Opinions before = opinionsOf(m_task.framework, *m_inputs);
        const Opinions& now = m_task.today.inputs.opinions;
        for (std::size_t q = 0; q < now.size(); ++q)
            if (before[q] != now[q])
                m_told.answers.push_back({"record.answerChanged",
                    {{"question", m_task.framework.questions[q].title}, {"then", wordsOf({q}, before[q])},
                        {"now", wordsOf({q}, now[q])}}});
    }

    std::string wordsOf(QuestionIndex question, const Opinion& opinion) const
    {
        const std::string words = answerWords(m_task.framework[question], opinion);
        return !words.empty() ? words : opinion.kind == OpinionKind::doesNotApply ? "-" : "?";
    }

    std::string alternativeName(const std::string& id) const
    {
        const auto index = m_task.framework.find(AlternativeId{id});
        return index ? m_task.framework[*index].name : id;
    }

    void tellVerdict()
    {
        const auto then = figureOf<std::string>(m_then, "verdict.alternative");
        const auto now = figureOf<std::string>(m_now, "verdict.alternative");
        m_isSameVerdict = then == now;
        if (!now)
            tellUndecided(then);
        else if (!then)
            m_told.verdict.push_back({"record.verdictNew", {{"now", alternativeName(*now)}}});
        else if (!m_isSameVerdict)
            m_told.verdict.push_back(
                {"record.verdictChanged", {{"then", alternativeName(*then)}, {"now", alternativeName(*now)}}});
        else
            tellStrength();
    }

    /// Whether the verdict has come round to what was chosen.
    bool isAsChosen() const
    {
        const std::string& chosen = m_task.recorded.said.chosen.text;
        return !chosen.empty() && figureOf<std::string>(m_now, "verdict.alternative") == chosen;
    }

    void tellUndecided(const std::optional<std::string>& then)
    {
        if (then)
            m_told.verdict.push_back({"record.verdictGone", {{"then", alternativeName(*then)}}});
    }

    void tellStrength()
    {
        const auto then = figureOf<std::string>(m_then, "verdict.strength");
        const auto now = figureOf<std::string>(m_now, "verdict.strength");
        if (then && now && *then != *now)
            m_told.verdict.push_back({strengthWords(*now), {}});
    }

    static const char* strengthWords(const std::string& now)
    {
        if (now == nameOf(kStrengthWords, Strength::robust))
            return "record.nowRobust";
        return now == nameOf(kStrengthWords, Strength::tie) ? "record.nowTie" : "record.nowFragile";
    }

    void tellChange(
        std::vector<Message>& told, const ChangeWords& words, const std::string& key, const std::string& name) const
    {
        const auto then = figureOf<double>(m_then, key);
        const auto now = figureOf<double>(m_now, key);
        if (then && now && std::abs(*now - *then) >= words.same)
            told.push_back({words.changed, {{"name", name}, {"then", *then}, {"now", *now}}});
        else if (then && !now)
            told.push_back({words.gone, {{"name", name}, {"then", *then}}});
        else if (now && !then)
            told.push_back({words.come, {{"name", name}, {"now", *now}}});
    }

    /// What is not in force need not be looked at again.
    void judge()
    {
        if (const std::optional<Message> closed = notInForce(m_task.recorded.said)) {
            m_told.said = *closed;
            return;
        }
        if (!m_isSameVerdict && !isAsChosen())
            m_told.why = m_told.verdict;
        const std::vector<Trigger>& triggers = m_task.recorded.triggers;
        const Study& today = m_task.today;
        for (const std::size_t place : dueTriggers(m_task.framework, today.inputs, today.assessment(), triggers))
            if (turnsAway(triggers[place], m_task.recorded.said))
                m_told.due.push_back({place, triggerWords(m_task.framework, triggers[place])});
        if (!m_told.due.empty())
            m_told.why.push_back({"record.due", {{"count", static_cast<double>(m_told.due.size())}}});
        m_told.stands = m_told.why.empty();
        m_told.said = {m_told.stands ? "record.stillStands" : "record.revisit", {}};
    }

    const ReopeningTask& m_task;
    const Result<Decision> m_inputs; ///< as they were recorded
    const Figures& m_then;
    Figures m_now;
    Reopening m_told;
    bool m_isSameVerdict = true;
};

} // namespace

bool Reopening::isUnchanged() const
{
    return stands && versions.empty() && questions.empty() && answers.empty() && verdict.empty() && values.empty()
        && weights.empty();
}

Reopening reopen(const ReopeningTask& task)
{
    return Reopener(task).tell();
}

} // namespace waymark
