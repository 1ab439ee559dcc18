#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "core/framework/framework_library.h"
#include "core/record/record_decision.h"
#include "core/report/chart_file.h"
#include "core/report/render_report.h"
#include "tests/core/report/reported.h"
#include "tests/core/report/sealed_file.h"
#include "tests/support/tiny_framework.h"

namespace waymark::test {

/// Texts that would be more than text somewhere.
inline const std::vector<std::string> kHostileTexts = {"<script>alert(1)</script>", "--> <!-- x", "---", "===", "```",
    "~~~", "# heading", "## h #", "* item", "- item", "+ item", "1. item", "2) item", "> quote", "    code",
    "| a | b |", "[link](javascript:alert(1))", "![x](y)", "<https://a.b>", "https://a.b www.c.d",
    "**b** __c__ ~~d~~ `e`", "&lt;b&gt; &#x3c;", "a\\", "\\*", "{{ x }} {% y %}", "$x$", "=1+1", "+1", "-1", "@SUM(A1)",
    "＝1+1", "＋1", "－1", "＠SUM(A1)", "\t=1", "'=1", "'quoted'", "a,b;\"c\"",
    "seal,,,,,hash,sha256:", "`Waymark sha256:", "\"seal\": {\"hash\": \"", "a/b\\c/../d", "yes: no # z",
    "\u202Egnp.exe", "a\x01\x7f", "[^1]: note", ": term", "😀 選択 Zoë", std::string(10'000, 'x')};

/// Decisions that carry their framework along, as texts in every format.
class Recorded : public Reported {
protected:
    Recorded()
    {
        givenAll();
        m_decision.title = "Billing";
    }

    std::string text(ReportFormat format)
    {
        m_decision.framework.embedded = tinyFrameworkText();
        RobustnessOptions options;
        options.run.worlds = 4096;
        m_study = *studyOf(m_framework, m_decision, options);
        const ReportTask task{m_framework, m_decision, m_study, m_recorded ? &*m_recorded : nullptr};
        return format == ReportFormat::pdf || isOfAChart(format) ? drawn(makeReport(task), format)
                                                                 : renderReport(task, format, words());
    }

    /// A chart, or a stand-in for what Qt would draw, sealed like that.
    static std::string drawn(const Report& report, ReportFormat format)
    {
        const SealedChart chart{"points-by-page", 900, 500};
        if (format == ReportFormat::svg)
            return svgChartFile(report, chart, words());
        return sealedFile(format == ReportFormat::png ? chartSeal(report, chart, format)
                                                      : SealContent{format, report.frozen, report.recorded});
    }

    /// Records the decision with that statement.
    void record(Statement said)
    {
        text(ReportFormat::csv); // for the study
        if (said.chosen.empty())
            said.chosen = m_framework[*m_study.assessment().verdict.alternative].id;
        said.date = "2026-11-28";
        m_recorded = recordDecision(m_framework, m_decision, m_study, {std::move(said), "2026-11-28T10:00:00Z"});
    }

    /// Puts a text into everything that people type.
    void typeEverywhere(const std::string& typed)
    {
        m_decision.title = typed;
        m_decision.participants.front().name = typed;
        for (auto& [question, answer] : m_decision.participants.front().answers)
            answer.note = typed;
        Statement said;
        said.status = RecordStatus::superseded;
        said.supersededBy = typed;
        said.decisionMakers = said.consulted = said.informed = {typed, typed};
        said.context = said.consequences = said.confirmation = said.whyOther = typed;
        record(std::move(said));
    }

    static FrameworkLibrary library()
    {
        Result<FrameworkLibrary> opened = FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks");
        if (!opened)
            throw std::runtime_error("no frameworks");
        return *std::move(opened);
    }
};

} // namespace waymark::test
