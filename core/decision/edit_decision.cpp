#include "core/decision/edit_decision.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace waymark {
namespace {

/// Replaces, adds or removes the entry of a map and returns what it was.
template <class Map>
std::optional<typename Map::mapped_type> exchangeEntry(
    Map& map, const typename Map::key_type& key, std::optional<typename Map::mapped_type> value)
{
    std::optional<typename Map::mapped_type> before;
    if (const auto at = map.find(key); at != map.end())
        before = std::move(at->second);
    if (value)
        map.insert_or_assign(key, *std::move(value));
    else
        map.erase(key);
    return before;
}

template <class Participants> auto participantOf(Participants& participants, const ParticipantId& id)
{
    const auto at = std::find_if(participants.begin(), participants.end(), [&](const auto& p) { return p.id == id; });
    assert(at != participants.end());
    return at;
}

bool isTaken(const Decision& decision, const ParticipantId& id)
{
    return std::any_of(
        decision.participants.begin(), decision.participants.end(), [&](const Participant& p) { return p.id == id; });
}

bool isValidPoints(std::optional<double> points)
{
    return !points || (*points >= 0 && *points <= 100);
}

} // namespace

const Participant* findParticipant(const Decision& decision, std::string_view idOrName)
{
    const auto& all = decision.participants;
    auto at = std::find_if(all.begin(), all.end(), [&](const Participant& p) { return p.id.text == idOrName; });
    if (at == all.end())
        at = std::find_if(all.begin(), all.end(), [&](const Participant& p) { return p.name == idOrName; });
    return at == all.end() ? nullptr : &*at;
}

ParticipantId addParticipant(Decision& decision, std::string name)
{
    std::size_t number = decision.participants.size() + 1;
    while (isTaken(decision, {"p" + std::to_string(number)}))
        ++number;
    decision.participants.push_back({{"p" + std::to_string(number)}, std::move(name), {}, {}});
    return decision.participants.back().id;
}

const Answer* findAnswer(const Decision& decision, const ParticipantId& participant, const QuestionId& question)
{
    const Answers& answers = participantOf(decision.participants, participant)->answers;
    const auto at = answers.find(question);
    return at == answers.end() ? nullptr : &at->second;
}

Answer revisedAnswer(const Answer* before, AnswerValue value, std::string givenAt)
{
    Answer answer = before ? *before : Answer{};
    answer.value = std::move(value);
    answer.givenAt = std::move(givenAt);
    answer.unknownInValue.clear(); // it spoke of the old value
    return answer;
}

std::optional<Answer> setAnswer(
    Decision& decision, const ParticipantId& participant, const QuestionId& question, std::optional<Answer> answer)
{
    return exchangeEntry(participantOf(decision.participants, participant)->answers, question, std::move(answer));
}

std::optional<Answer> setAgreed(Decision& decision, const QuestionId& question, std::optional<Answer> answer)
{
    return exchangeEntry(decision.agreed, question, std::move(answer));
}

std::optional<double> setRating(Decision& decision, const CriterionId& criterion, std::optional<double> points)
{
    assert(isValidPoints(points));
    return exchangeEntry(decision.priorities.rating, criterion, points);
}

std::optional<double> setSwing(Decision& decision, const CriterionId& criterion, std::optional<double> points)
{
    assert(isValidPoints(points));
    return exchangeEntry(decision.priorities.swing, criterion, points);
}

WeightMethod setMethod(Decision& decision, WeightMethod method)
{
    return std::exchange(decision.priorities.method, method);
}

std::string setTitle(Decision& decision, std::string title)
{
    return std::exchange(decision.title, std::move(title));
}

FrameworkReference setFramework(Decision& decision, FrameworkReference framework)
{
    return std::exchange(decision.framework, std::move(framework));
}

} // namespace waymark
