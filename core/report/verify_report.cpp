#include "core/report/verify_report.h"

#include <algorithm>

#include "core/base/engine.h"
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

bool hasSameEngine(const Frozen& frozen)
{
    return frozen.engine == engineVersion();
}

} // namespace

bool ReportCheck::holds() const
{
    return isAsWritten && isRevisionAsRecorded && faults.empty() && !text
        && std::none_of(differences.begin(), differences.end(), [](const auto& each) { return each.isFault(); });
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
    check.isRevisionAsRecorded = !content.recorded || hashOf(*content.recorded) == content.recorded->hash;
    check.figures = content.frozen.figures.size();
    const Result<Recomputed> recomputed = recompute(content.frozen, verifier.library);
    if (!recomputed) {
        check.faults = recomputed.errors();
        return check;
    }
    const ReportTask task{recomputed->framework(), recomputed->decision, recomputed->study,
        content.recorded ? &*content.recorded : nullptr};
    check.differences =
        differences(content.frozen.figures, sealedFigures(task, content.format), closenessTo(content.frozen.engine));
    check.notes = notesOn(content.frozen, *recomputed);
    check.isWrittenAgain = hasSameEngine(content.frozen) && recomputed->hasSameFramework();
    if (check.isWrittenAgain)
        check.text = firstDifference(bareText(text), bareText(renderReport(task, content.format, verifier.words)));
    return check;
}

std::vector<Message> faultsOf(const ReportCheck& check)
{
    std::vector<Message> messages;
    if (!check.isAsWritten)
        messages.push_back({"seal.notAsWritten", {}});
    if (!check.isRevisionAsRecorded)
        messages.push_back({"seal.revisionChanged", {}});
    for (const FigureDifference& difference : check.differences)
        if (difference.isFault())
            messages.push_back(messageAbout(difference));
    if (check.text)
        messages.push_back({"seal.readsOtherwise", {{"line", static_cast<double>(check.text->line)}}});
    return messages;
}

} // namespace waymark
