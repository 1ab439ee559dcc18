#include "core/report/verify_report.h"

#include <algorithm>

#include "core/decision/record_json.h"
#include "core/record/verify_revision.h"
#include "core/report/render_report.h"
#include "core/report/seal.h"

namespace waymark {
namespace {

std::optional<TextDifference> firstDifference(std::string_view text, std::string_view other)
{
    if (text == other)
        return std::nullopt;
    const auto [at, there] = std::mismatch(text.begin(), text.end(), other.begin(), other.end());
    return TextDifference{1 + static_cast<std::size_t>(std::count(text.begin(), at, '\n'))};
}

/// With the line ends that a format is written with.
std::string withItsLineEnds(std::string_view text, ReportFormat format)
{
    std::string lines;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool endsInTwo = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (endsInTwo)
            ++at;
        if (text[at] == '\n' && format == ReportFormat::csv)
            lines += '\r';
        lines += text[at];
    }
    return lines;
}

} // namespace

bool ReportCheck::holds() const
{
    return isAsWritten && isRevisionAsRecorded && faults.empty() && !text && !hasFault(differences);
}

Result<ReportCheck> verifyReport(std::string_view text, const std::string& fileName, const Verifier& verifier)
{
    const Result<Sealed> sealed = readSeal(text, fileName);
    if (!sealed)
        return sealed.errors();
    const SealContent& content = sealed->content;
    ReportCheck check;
    check.format = content.format;
    check.isAsWritten = sealed->isAsWritten;
    check.hasOtherLineEnds = !check.isAsWritten && isAsWritten(withItsLineEnds(text, content.format));
    check.isRevisionAsRecorded = !content.recorded || hashOf(*content.recorded) == content.recorded->hash;
    check.figures = content.frozen.figures.size();
    const Result<Recomputed> recomputed = recompute(content.frozen, verifier.library);
    if (!recomputed) {
        check.faults = recomputed.errors();
        return check;
    }
    const ReportTask task{recomputed->framework(), recomputed->decision, recomputed->study,
        content.recorded ? &*content.recorded : nullptr};
    const ComputedBy who = whoComputed(content.frozen, *recomputed);
    check.differences = differences(content.frozen.figures, sealedFigures(task, content), who);
    check.notes = notesOn(content.frozen, *recomputed);
    if (who == ComputedBy::anotherOne)
        return check;
    const std::optional<std::string> again = writtenAgain(task, content, verifier.words);
    check.isWrittenAgain = again.has_value();
    if (again && !check.hasOtherLineEnds)
        check.text = firstDifference(bareText(text), bareText(*again));
    return check;
}

std::vector<Message> faultsOf(const ReportCheck& check)
{
    std::vector<Message> messages;
    if (!check.isAsWritten)
        messages.push_back({check.hasOtherLineEnds ? "seal.otherLineEnds" : "seal.notAsWritten", {}});
    if (!check.isRevisionAsRecorded)
        messages.push_back({"seal.revisionChanged", {}});
    for (const FigureDifference& difference : check.differences)
        if (difference.isFault)
            messages.push_back(messageAbout(difference));
    if (check.text)
        messages.push_back({"seal.readsOtherwise", {{"line", static_cast<double>(check.text->line)}}});
    return messages;
}

} // namespace waymark
