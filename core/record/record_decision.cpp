#include "core/record/record_decision.h"

#include <cassert>
#include <optional>
#include <utility>

#include "core/base/calendar_date.h"
#include "core/decision/record_json.h"
#include "core/record/freeze.h"
#include "core/record/triggers.h"

namespace waymark {
namespace {

Error faultIn(const char* member, Message message)
{
    return {{{}, member, 0, 0, {}}, std::move(message)};
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::string idsOnTheTable(const Framework& framework, const Assessment& assessment)
{
    std::string ids;
    for (std::size_t a = 0; a < assessment.alternatives.size(); ++a)
        if (assessment.alternatives[a].available)
            ids += (ids.empty() ? "" : ", ") + framework.alternatives[a].id.text;
    return ids;
}

std::optional<Error> choiceFault(const Framework& framework, const Assessment& assessment, const Statement& said)
{
    const auto chosen = framework.find(said.chosen);
    if (!chosen || !assessment.alternatives[chosen->value].available)
        return faultIn("/chosen",
            {chosen ? "record.chosenOffTheTable" : "record.chosenUnknown",
                {{"found", said.chosen.text}, {"expected", idsOnTheTable(framework, assessment)}}});
    const std::optional<AlternativeIndex>& recommended = assessment.verdict.alternative;
    if (recommended && *recommended != *chosen && isBlank(said.whyOther))
        return faultIn("/whyOther",
            {"record.whyOtherMissing",
                {{"chosen", framework[*chosen].name}, {"recommended", framework[*recommended].name}}});
    return std::nullopt;
}

} // namespace

Errors checkStatement(const Framework& framework, const Assessment& assessment, const Statement& said)
{
    Errors errors;
    if (!isCalendarDate(said.date))
        errors.push_back(faultIn("/date", {"record.expectedDate", {{"found", said.date}}}));
    if (const std::optional<Error> fault = choiceFault(framework, assessment, said))
        errors.push_back(*fault);
    const bool isSuperseded = said.status == RecordStatus::superseded;
    if (isSuperseded == isBlank(said.supersededBy))
        errors.push_back(
            faultIn("/supersededBy", {isSuperseded ? "record.supersededByMissing" : "record.supersededByIdle", {}}));
    return errors;
}

Revision recordDecision(
    const Framework& framework, const Decision& decision, const Study& study, const Recording& recording)
{
    assert(checkStatement(framework, study.assessment(), recording.said).empty());
    Revision revision;
    revision.number = static_cast<int>(decision.record.size()) + 1;
    revision.recordedAt = recording.recordedAt;
    revision.said = recording.said;
    revision.recommended = recommendedBy(framework, study);
    revision.frozen = freeze(framework, decision, study, assessmentFigures(framework, study));
    revision.triggers = triggersOf(framework, study);
    revision.hash = hashOf(revision);
    return revision;
}

} // namespace waymark
