#include "core/decision/edit_decision.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "core/decision/exchange_entry.h"

namespace waymark {
namespace {

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

/// Appends, because GCC 12 warns that `"p" + ...` could copy a text onto itself (-Wrestrict), which it cannot.
ParticipantId numberedId(std::size_t number)
{
    return {std::string("p").append(std::to_string(number))};
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
    while (isTaken(decision, numberedId(number)))
        ++number;
    decision.participants.push_back({numberedId(number), std::move(name), {}, {}});
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
    if (answer.estimated) {
        answer.estimated->plain.reset();
        answer.estimated->counts = false;
    }
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

std::optional<OwnEvidence> setOwnEvidence(
    Decision& decision, const OwnEvidenceKey& key, std::optional<OwnEvidence> evidence)
{
    return exchangeEntry(decision.ownEvidence, key, std::move(evidence));
}

std::string setTitle(Decision& decision, std::string title)
{
    return std::exchange(decision.title, std::move(title));
}

FrameworkReference setFramework(Decision& decision, FrameworkReference framework)
{
    return std::exchange(decision.framework, std::move(framework));
}

void addRevision(Decision& decision, Revision revision)
{
    assert(revision.number == static_cast<int>(decision.record.size()) + 1);
    decision.record.push_back(std::move(revision));
}

Revision takeBackRevision(Decision& decision)
{
    assert(!decision.record.empty());
    Revision revision = std::move(decision.record.back());
    decision.record.pop_back();
    return revision;
}

} // namespace waymark
