#include <algorithm>

#include "core/assessment/judge.h"
#include "core/assessment/open_questions.h"
#include "core/explanation/answer_words.h"
#include "core/explanation/flips.h"
#include "core/report/cells.h"
#include "core/report/chart_blocks.h"
#include "core/robustness/trials.h"

namespace waymark {
namespace {

/// More would be read by nobody; they are the widest.
constexpr std::size_t kMostBars = 10;

class Leads {
public:
    explicit Leads(const ReportTask& task)
        : m_framework(task.framework),
          m_lead(leadOf(totalsOf(task.study.assessment()), *task.study.assessment().verdict.alternative).value_or(0))
    {
        // With another starting point it is another decision.
        const std::vector<QuestionIndex> starts = questionsForDefault(m_framework);
        for (const TornadoBar& bar : task.study.around->flips.tornado) {
            const bool isStart = std::find(starts.begin(), starts.end(), bar.question) != starts.end();
            if (bar.width() > kSameValue && !isStart && m_bars.size() < kMostBars)
                m_bars.push_back(bar);
        }
    }

    BarChart drawing() const
    {
        BarChart chart;
        chart.least = std::min(0.0, m_lead);
        chart.most = std::max(0.0, m_lead);
        for (const TornadoBar& bar : m_bars) {
            chart.least = std::min(chart.least, bar.low.lead);
            chart.most = std::max(chart.most, bar.high.lead);
            chart.bars.push_back(drawn(bar));
        }
        return chart;
    }

    Table table() const
    {
        Table table{"leads", {"report.tableLeads", {}},
            {{"name", {"report.question", {}}}, {"least", {"report.leastLead", {}}, true},
                {"least-answer", {"report.withAnswer", {}}}, {"least-verdict", {"report.then", {}}},
                {"most", {"report.mostLead", {}}, true}, {"most-answer", {"report.withAnswer", {}}},
                {"most-verdict", {"report.then", {}}}},
            {}};
        for (const TornadoBar& bar : m_bars)
            table.rows.push_back({m_framework[bar.question].id.text,
                {asText(m_framework[bar.question].title), asPoints(bar.low.lead), answerOf(bar, bar.low),
                    verdictOf(bar.low), asPoints(bar.high.lead), answerOf(bar, bar.high), verdictOf(bar.high)}});
        return table;
    }

private:
    Bar drawn(const TornadoBar& bar) const
    {
        Bar drawn{m_framework[bar.question].id.text, asText(m_framework[bar.question].title), {}, m_lead,
            {"report.noteLeads", {{"low", bar.low.lead}, {"high", bar.high.lead}}}};
        if (m_lead > bar.low.lead)
            drawn.parts.push_back({verdictOf(bar.low), bar.low.lead, m_lead, colourOf(bar.low), {}});
        if (bar.high.lead > m_lead)
            drawn.parts.push_back({verdictOf(bar.high), m_lead, bar.high.lead, colourOf(bar.high), {}});
        return drawn;
    }

    int colourOf(const TornadoEnd& end) const { return end.verdict ? m_framework[*end.verdict].colour : -1; }

    Message verdictOf(const TornadoEnd& end) const
    {
        return end.verdict ? asText(m_framework[*end.verdict].shortName) : Message{"report.undecided", {}};
    }

    Message answerOf(const TornadoBar& bar, const TornadoEnd& end) const
    {
        if (!end.change)
            return {"report.answerOfToday", {}};
        return asText(answerWords(m_framework[bar.question], end.change->to));
    }

    const Framework& m_framework;
    double m_lead;
    std::vector<TornadoBar> m_bars;
};

} // namespace

ChartBlock leadsBlock(const ReportTask& task)
{
    const Assessment& assessment = task.study.assessment();
    const Leads leads(task);
    Chart chart{"leads", {"report.chartLeads", {}},
        {"report.aboutLeads", {{"alternative", task.framework[*assessment.verdict.alternative].name}}},
        flipSentences(task.framework, assessment, task.study.around->flips).leads, leads.drawing()};
    return {std::move(chart), leads.table()};
}

} // namespace waymark
