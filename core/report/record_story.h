#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/record/trigger_words.h"
#include "core/report/make_report.h"

namespace waymark {

/// Sentences that read on.
using Sentences = std::vector<Message>;

/// One alternative as a decision record tells of it.
struct RecordOption {
    AlternativeIndex alternative;
    std::vector<Sentences> arguments; ///< 'Good, because', then 'Bad, because', the weightiest of each first
    Sentences minority; ///< who would choose it, and what would make it the verdict; none for the chosen one
};

/// Where the chosen alternative is better or worse than the best other, added up by criterion.
struct CriterionLead {
    CriterionIndex criterion;
    double points = 0; ///< negative: worse
};

/// What all decision records tell, before any layout.
struct RecordStory {
    Statement said; ///< as recorded; else proposed on the day the decision was made, with the verdict chosen
    std::optional<AlternativeIndex> chosen;      ///< none while undecided, or unknown to the framework
    std::optional<AlternativeIndex> recommended; ///< by the verdict; none while undecided
    std::optional<AlternativeIndex> rival;       ///< the best other than the chosen one
    std::vector<CriterionIndex> drivers;         ///< what weighs most, most first
    Sentences why;                               ///< the recommendation, and how sure it is
    Sentences basis;                             ///< how much rests on the team's answers
    std::vector<CriterionLead> leads;            ///< widest first
    std::vector<RecordOption> options;           ///< in the framework's order
    std::vector<TriggerWords> revisit;
    std::vector<EvidenceIndex> evidence; ///< what the arguments cite, in the framework's order

    /// Whether something else was chosen than the verdict recommends.
    bool isAgainstTheRule() const { return chosen && recommended && chosen != recommended; }
};

RecordStory recordStory(const ReportTask& task);

} // namespace waymark
