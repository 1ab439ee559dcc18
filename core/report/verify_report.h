#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/record/recompute.h"
#include "core/report/report_format.h"

namespace waymark {

/// Where a text reads otherwise than when it is written again.
struct TextDifference {
    std::size_t line = 0; ///< the first such, from 1
    bool operator==(const TextDifference&) const = default;
};

/// What became of a report or a decision record since it was written.
struct ReportCheck {
    ReportFormat format = ReportFormat::html;
    bool isAsWritten = false;         ///< it has the content hash that it states
    bool hasOtherLineEnds = false;    ///< and would have it, had nobody changed how its lines end
    bool isRevisionAsRecorded = true; ///< so has the revision that it tells of, if it does
    Errors faults;                    ///< why nothing could be computed again; else none
    std::size_t figures = 0;          ///< so many it carries
    std::vector<FigureDifference> differences;
    bool isWrittenAgain = false; ///< the whole text was compared: engine and framework are the same, core writes it
    std::optional<TextDifference> text;
    std::vector<Message> notes; ///< another engine, another framework: what a difference may come from; no fault
    bool operator==(const ReportCheck&) const = default;

    bool holds() const;
};

/// What a check is made with.
struct Verifier {
    FrameworkLibrary& library;
    const MessageCatalogue& words;
};

/// Reads the seal, verifies the content hash, computes every figure again from what the text carries along and, where
/// engine and framework are the same, writes the whole text again and compares it, so that a changed number is found
/// even under a hash that was made to fit. PDF and PNG are drawn by Qt and not written again: there the hash stands for
/// what they show. The errors say that there is no sound seal.
Result<ReportCheck> verifyReport(std::string_view text, const std::string& fileName, const Verifier& verifier);

/// What a reader is told of a text that does not hold: one message a fault. None if it holds.
std::vector<Message> faultsOf(const ReportCheck& check);

} // namespace waymark
