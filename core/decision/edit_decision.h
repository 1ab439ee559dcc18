#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/decision/decision.h"

namespace waymark {

// Every edit returns what stood there before, so that the same edit with that value undoes it.

/// The participant of that id or, failing that, of that name; null if there is none.
const Participant* findParticipant(const Decision& decision, std::string_view idOrName);

/// Adds a participant without answers, under an id that nobody has.
ParticipantId addParticipant(Decision& decision, std::string name);

/// The participant's answer to a question; null if there is none.
const Answer* findAnswer(const Decision& decision, const ParticipantId& participant, const QuestionId& question);

/// What a new value makes of the answer that stood there, if any: its note, its estimate and its unknown members stay,
/// and the new value counts.
Answer revisedAnswer(const Answer* before, AnswerValue value, std::string givenAt);

/// Puts a participant's answer in its place, or takes it back. The participant must be one of the decision's.
std::optional<Answer> setAnswer(
    Decision& decision, const ParticipantId& participant, const QuestionId& question, std::optional<Answer> answer);

/// The same for the answer the group settled on.
std::optional<Answer> setAgreed(Decision& decision, const QuestionId& question, std::optional<Answer> answer);

/// The team's own value in place of the framework's; none goes back to the framework's.
std::optional<OwnEvidence> setOwnEvidence(
    Decision& decision, const OwnEvidenceKey& key, std::optional<OwnEvidence> evidence);

std::string setTitle(Decision& decision, std::string title);

/// Moves the decision to another framework, as a rule a newer version of its own. Answers that do not fit there stay
/// in the document (core/decision/reconcile).
FrameworkReference setFramework(Decision& decision, FrameworkReference framework);

/// Adds a revision, numbered as the next, behind those that are there; these never change.
void addRevision(Decision& decision, Revision revision);

/// Takes the newest revision back: undoes `addRevision`. There must be one.
Revision takeBackRevision(Decision& decision);

} // namespace waymark
