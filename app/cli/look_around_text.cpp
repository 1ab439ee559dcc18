#include "app/cli/look_around_text.h"

#include "app/cli/assessment_text.h"
#include "core/explanation/flips.h"
#include "core/explanation/next_questions.h"

namespace waymark::cli {
namespace {

void writeSentences(const std::vector<FlipSentence>& sentences, const Session& session)
{
    for (const FlipSentence& sentence : sentences) {
        for (const Message& line : sentence.where)
            session.writeLine("  " + session.say(line));
        session.writeLine((sentence.where.empty() ? "  " : "    ") + session.say(sentence.said));
    }
}

void writeFlips(
    const Framework& framework, const Assessment& assessment, const FlipSentences& said, const Session& session)
{
    writeSection({"cli.flips", {}}, {}, session);
    for (const auto* sentences : {&said.answers, &said.weights, &said.values})
        writeSentences(*sentences, session);
    writeSectionIfAny({"cli.weightsAlone", {}}, said.alone, session);
    const AlternativeIndex verdict = *assessment.verdict.alternative;
    writeSectionIfAny(
        {"cli.leads",
            {{"verdict", framework[verdict].name}, {"lead", leadOf(totalsOf(assessment), verdict).value_or(0)}}},
        said.leads, session);
    for (const BestCaseSentences& best : said.bestCases) {
        writeSection({"cli.bestCase", {{"alternative", framework[best.alternative].name}}}, best.who, session);
        writeSentences(best.changes, session);
    }
}

void writeNext(const Framework& framework, const NextQuestions& next, const Session& session)
{
    const std::vector<WorthFindingOut> found = worthFindingOut(next);
    std::vector<Message> none;
    if (found.empty())
        none.push_back(nothingToFindOut(next));
    writeSection({"cli.next", {}}, none, session);
    for (const WorthFindingOut& each : found) {
        session.writeLine("  " + framework[each.question].title);
        session.writeLine("    " + session.say(each.why));
    }
}

} // namespace

void writeLookAround(
    const Framework& framework, const Assessment& assessment, const LookAround& around, const Session& session)
{
    writeFlips(framework, assessment, flipSentences(framework, assessment, around.flips), session);
    writeNext(framework, around.next, session);
}

} // namespace waymark::cli
