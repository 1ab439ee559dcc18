#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/make_report.h"

namespace waymark {

/// A slide of a presentation: a statement, and a chart or what is to be said for it.
struct Slide {
    std::string id; ///< 'title', 'verdict', 'points', ...; unique in its presentation
    Message topic;
    std::vector<Message> statement;  ///< sentences that read on
    int colour = -1;                 ///< of the statement: an alternative's; -1: nobody's
    std::vector<Message> lines = {}; ///< below the statement
    std::vector<Bullets> bullets = {};
    std::optional<Chart> chart = {};
    bool operator==(const Slide&) const = default;
};

/// The report in short, from the same study and by the same charts, and so with the same numbers. What the study does
/// not hold yet (worlds, what is around the verdict) has no slide. The first is the title; the second says the verdict
/// or, when undecided, what to answer first.
std::vector<Slide> slidesOf(const ReportTask& task);

} // namespace waymark
