#include "core/record/verify_revision.h"

#include <string>
#include <utility>

#include "core/base/engine.h"
#include "core/decision/answer_text.h"
#include "core/decision/decision_words.h"
#include "core/decision/record_json.h"
#include "core/record/freeze.h"
#include "core/record/triggers.h"

namespace waymark {
namespace {

void addTrigger(Figures& figures, const std::string& key, const Trigger& trigger)
{
    figures[key + ".verdict"] = trigger.verdict.text;
    for (std::size_t i = 0; i < trigger.answers.size(); ++i) {
        const AnswerTrigger& answer = trigger.answers[i];
        const std::string each = key + '.' + std::to_string(i + 1);
        figures[each + ".question"] = answer.question.text;
        figures[each + ".reach"] = std::string(nameOf(kReaches, answer.reach));
        figures[each + ".answer"] = answerText(answer.value);
    }
    if (trigger.weight) {
        figures[key + ".criterion"] = trigger.weight->criterion.text;
        figures[key + ".reach"] = std::string(nameOf(kReaches, trigger.weight->reach));
        figures[key + ".weight"] = trigger.weight->weight;
    }
}

/// All that a revision states of the assessment, as figures.
Figures statedBy(Figures figures, const AlternativeId& recommended, const std::vector<Trigger>& triggers)
{
    figures["recommended"] = recommended.text;
    for (std::size_t i = 0; i < triggers.size(); ++i)
        addTrigger(figures, "trigger." + std::to_string(i + 1), triggers[i]);
    return figures;
}

std::string nameOf(const FrameworkReference& reference)
{
    return reference.id.text + ' ' + reference.version;
}

} // namespace

bool RevisionCheck::holds() const
{
    return isAsWritten && faults.empty() && !hasFault(differences);
}

RevisionCheck verifyRevision(const Revision& revision, FrameworkLibrary& library)
{
    RevisionCheck check;
    check.number = revision.number;
    check.isAsWritten = hashOf(revision) == revision.hash;
    check.figures = revision.frozen.figures.size();
    const Result<Recomputed> recomputed = recompute(revision.frozen, library);
    if (!recomputed) {
        check.faults = recomputed.errors();
        return check;
    }
    const Framework& framework = recomputed->framework();
    const Study& study = recomputed->study;
    const Figures stated = statedBy(revision.frozen.figures, revision.recommended, revision.triggers);
    const Figures computed =
        statedBy(assessmentFigures(framework, study), recommendedBy(framework, study), triggersOf(framework, study));
    check.differences = differences(stated, computed, whoComputed(revision.frozen, *recomputed));
    check.notes = notesOn(revision.frozen, *recomputed);
    return check;
}

std::vector<Message> faultsOf(const RevisionCheck& check)
{
    std::vector<Message> messages;
    if (!check.isAsWritten)
        messages.push_back({"record.notAsWritten", {}});
    for (const FigureDifference& difference : check.differences)
        if (difference.isFault)
            messages.push_back(messageAbout(difference));
    return messages;
}

Message messageAbout(const FigureDifference& difference)
{
    const Argument key{"key", difference.key};
    if (!difference.stated)
        return {"record.figureNew", {key, {"computed", figureText(difference.computed)}}};
    if (!difference.computed)
        return {"record.figureGone", {key, {"stated", figureText(difference.stated)}}};
    return {"record.figureDiffers",
        {key, {"stated", figureText(difference.stated)}, {"computed", figureText(difference.computed)}}};
}

std::vector<Message> changesOf(const std::vector<FigureDifference>& differences)
{
    std::vector<Message> messages;
    for (const FigureDifference& each : differences)
        if (each.isChange() && !each.isFault)
            messages.push_back(messageAbout(each));
    return messages;
}

std::vector<Message> notesOn(const Frozen& frozen, const Recomputed& recomputed)
{
    std::vector<Message> notes;
    if (frozen.engine != engineVersion())
        notes.push_back({"record.otherEngine", {{"then", frozen.engine}, {"now", std::string(engineVersion())}}});
    const FrameworkReference& then = recomputed.decision.framework;
    if (!recomputed.hasSameFramework())
        notes.push_back({"record.otherFramework",
            {{"then", nameOf(then)}, {"now", recomputed.framework().id.text + ' ' + recomputed.framework().version}}});
    return notes;
}

} // namespace waymark
