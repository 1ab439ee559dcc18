#include "core/report/slides.h"

#include <algorithm>

#include "core/explanation/explain.h"
#include "core/explanation/flips.h"
#include "core/explanation/next_questions.h"
#include "core/explanation/strength.h"
#include "core/report/cells.h"
#include "core/report/chart_blocks.h"
#include "core/report/points_data.h"
#include "core/report/profile_data.h"
#include "core/report/report_sections.h"
#include "core/report/weights_chart.h"

namespace waymark {
namespace {

// More of a kind nobody reads from the back of the room.
constexpr std::size_t kMostCautions = 3;
constexpr std::size_t kMostToFindOut = 3;
constexpr std::size_t kLengthOfDate = 10; ///< of ISO 8601

using Slides = std::vector<Slide>;

/// What the chart of a section says of the verdict, or else of the one that it names first.
Message saidOf(const Chart& chart, std::optional<std::size_t> row)
{
    return chart.inWords[row.value_or(0)];
}

template <typename Rows>
std::optional<std::size_t> rowOf(const Rows& rows, const std::optional<AlternativeIndex>& alternative)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return each.alternative == alternative; });
    return row == rows.end() ? std::nullopt : std::optional(static_cast<std::size_t>(row - rows.begin()));
}

int colourOf(const ReportTask& task)
{
    const auto& verdict = task.study.assessment().verdict.alternative;
    return verdict ? task.framework[*verdict].colour : -1;
}

void addTitle(Slides& slides, const ReportTask& task)
{
    Slide slide{"title", {"report.slideTopic", {}}, {asText(task.decision.title)}};
    slide.lines.push_back(
        {"report.slideFramework", {{"title", task.framework.title}, {"version", task.framework.version}}});
    if (task.recorded)
        slide.lines.push_back({"report.slideRecorded", {{"date", task.recorded->said.date}}});
    else
        slide.lines.push_back({"report.slideBegun", {{"date", task.decision.createdAt.substr(0, kLengthOfDate)}}});
    slides.push_back(std::move(slide));
}

void addVerdict(Slides& slides, const ReportTask& task)
{
    const Assessment& assessment = task.study.assessment();
    Slide slide{"verdict", {"report.sectionVerdict", {}}, {{"report.undecidedHeadline", {}}}};
    if (assessment.verdict.alternative)
        slide.statement = {{"report.headline", {{"headline", assessment.verdict.headline}}}};
    slide.colour = colourOf(task);
    slide.lines = explain(task.framework, assessment).recommendation;
    slides.push_back(std::move(slide));
}

void addPoints(Slides& slides, const ReportTask& task)
{
    const Section section = pointsSection(task);
    if (section.blocks.empty())
        return;
    Slide slide{"points", section.heading, {}};
    slide.chart = std::get<ChartBlock>(section.blocks.front()).chart;
    const PointsData data = pointsData(task.framework, task.study.assessment(), {});
    slide.statement = {saidOf(*slide.chart, rowOf(data.rows, task.study.assessment().verdict.alternative))};
    slides.push_back(std::move(slide));
}

void addProfile(Slides& slides, const ReportTask& task)
{
    const Section section = profileSection(task);
    if (section.blocks.empty())
        return;
    Slide slide{"profile", section.heading, {}};
    slide.chart = std::get<ChartBlock>(section.blocks.front()).chart;
    const ProfileData data = profileData(task.framework, task.study.assessment());
    slide.statement = {saidOf(*slide.chart, rowOf(data.rows, task.study.assessment().verdict.alternative))};
    slides.push_back(std::move(slide));
}

const char* sureness(Strength strength)
{
    switch (strength) {
    case Strength::tie:
        return "report.slideTie";
    case Strength::fragile:
        return "report.slideFragile";
    case Strength::robust:
        break;
    }
    return "report.slideRobust";
}

void addCertainty(Slides& slides, const ReportTask& task)
{
    const Assessment& assessment = task.study.assessment();
    const auto& robustness = task.study.settled.robustness;
    if (!robustness || !assessment.verdict.alternative)
        return;
    const AlternativeIndex verdict = *assessment.verdict.alternative;
    Slide slide{"certainty", {"report.sectionCertainty", {}},
        {{sureness(robustness->strength),
            {{"alternative", task.framework[verdict].name},
                {"share", robustness->stated.rankAcceptability[verdict.value].front()}}}}};
    const StrengthSentences said = strengthSentences(task.framework, assessment, *robustness);
    if (!said.doubts.empty())
        slide.lines = {said.doubts.front()};
    slide.chart = ranksBlock(task, robustness->stated).chart;
    slides.push_back(std::move(slide));
}

/// The nearest change, or that there is none.
const FlipSentence& nearest(const FlipSentences& flips)
{
    for (const std::vector<FlipSentence>* kind : {&flips.answers, &flips.weights, &flips.values})
        if (!kind->empty() && !kind->front().where.empty())
            return kind->front();
    return flips.answers.front();
}

void addFlips(Slides& slides, const ReportTask& task)
{
    if (!task.study.around)
        return;
    const FlipSentence flip = nearest(flipSentences(task.framework, task.study.assessment(), task.study.around->flips));
    Slide slide{"flips", {"report.sectionFlips", {}}, {flip.said}, -1, flip.where};
    slide.chart = stabilityBlock(task).chart;
    slides.push_back(std::move(slide));
}

Bullets cautions(const ReportTask& task)
{
    Bullets bullets{{"report.slideCautions", {}}};
    for (const Message& caution : explain(task.framework, task.study.assessment()).cautions)
        if (bullets.items.size() < kMostCautions)
            bullets.items.push_back({caution});
    return bullets;
}

void addNext(Slides& slides, const ReportTask& task)
{
    if (!task.study.around)
        return;
    const NextQuestions& next = task.study.around->next;
    const std::vector<WorthFindingOut> worth = worthFindingOut(next);
    Slide slide{"next", {"report.sectionNext", {}}, {nothingToFindOut(next)}};
    if (!worth.empty()) {
        slide.statement = {{"report.slideFindOut", {{"question", task.framework[worth.front().question].title}}}};
        slide.lines = {worth.front().why};
    }
    Bullets then{{"report.slideThen", {}}};
    for (std::size_t i = 1; i < std::min(worth.size(), kMostToFindOut); ++i)
        then.items.push_back({asText(task.framework[worth[i].question].title), worth[i].why});
    if (!then.items.empty())
        slide.bullets.push_back(std::move(then));
    if (Bullets warned = cautions(task); !warned.items.empty())
        slide.bullets.push_back(std::move(warned));
    slides.push_back(std::move(slide));
}

void addPriorities(Slides& slides, const ReportTask& task)
{
    Chart chart = weightsChart(task);
    const auto& bars = std::get<BarChart>(chart.drawing).bars;
    if (bars.empty())
        return;
    Slide slide{"priorities", {"report.sectionPriorities", {}}, {chart.inWords.front()}};
    slide.chart = std::move(chart);
    slides.push_back(std::move(slide));
}

std::string namesOf(const std::vector<std::string>& people)
{
    std::string names;
    for (const std::string& name : people)
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

void addRecord(Slides& slides, const ReportTask& task)
{
    if (!task.recorded)
        return;
    const Statement& said = task.recorded->said;
    const auto chosen = task.framework.find(said.chosen);
    Slide slide{"record", {"report.sectionRecord", {}},
        {{"report.slideChosen", {{"alternative", chosen ? task.framework[*chosen].name : said.chosen.text}}}}};
    slide.colour = chosen ? task.framework[*chosen].colour : -1;
    slide.lines = {statusOf(said)};
    const std::pair<const char*, std::string> rows[] = {{"report.decisionMakers", namesOf(said.decisionMakers)},
        {"report.whyOther", said.whyOther}, {"report.consequences", said.consequences},
        {"report.confirmation", said.confirmation}};
    for (const auto& [heading, text] : rows)
        if (!text.empty())
            slide.bullets.push_back({{heading, {}}, {{asText(text)}}});
    slides.push_back(std::move(slide));
}

constexpr void (*kSlides[])(Slides&, const ReportTask&) = {
    addTitle, addVerdict, addPoints, addProfile, addCertainty, addFlips, addNext, addPriorities, addRecord};

} // namespace

std::vector<Slide> slidesOf(const ReportTask& task)
{
    Slides slides;
    for (const auto add : kSlides)
        add(slides, task);
    return slides;
}

} // namespace waymark
