// The reports for other programs: CSV and JSON.
#include <map>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/base/csv.h"
#include "core/base/shortest_number.h"
#include "tests/core/report/recorded.h"

namespace waymark::test {
namespace {

using Json = nlohmann::ordered_json;

class DataReports : public Recorded {
protected:
    std::vector<std::vector<std::string>> rows()
    {
        const Result<std::vector<CsvRow>> read = parseCsv(text(ReportFormat::csv), "report.csv");
        std::vector<std::vector<std::string>> rows;
        if (!read)
            return ADD_FAILURE() << "no CSV", rows;
        for (const CsvRow& row : *read)
            rows.push_back(row.fields);
        return rows;
    }

    /// Every value of a measure in a table, the guard against formulas gone.
    std::vector<std::string> values(const std::string& table, const std::string& measure)
    {
        std::vector<std::string> found;
        for (const auto& row : rows())
            if (row[0] == table && row[5] == measure)
                found.push_back(row[6].starts_with('\'') ? row[6].substr(1) : row[6]);
        return found;
    }
};

TEST_F(DataReports, CsvIsOneRectangle)
{
    for (const auto& row : rows())
        EXPECT_EQ(row.size(), 7U) << row[0];
}

TEST_F(DataReports, CsvHasEveryFigureInFullPrecision)
{
    const auto table = rows();
    const Assessment& assessment = m_study.assessment();
    for (std::size_t a = 0; a < assessment.alternatives.size(); ++a)
        if (assessment.alternatives[a].value) {
            EXPECT_THAT(table,
                testing::Contains(testing::ElementsAre("values", m_framework.alternatives[a].id.text, "", "", "",
                    "value", shortestNumber(*assessment.alternatives[a].value))));
        }
    for (const Contribution& each : assessment.contributions)
        EXPECT_THAT(table,
            testing::Contains(testing::ElementsAre("contributions", m_framework[each.alternative].id.text,
                m_framework[each.criterion].id.text, m_framework[each.question].id.text, "", "points",
                shortestNumber(each.points))));
}

TEST_F(DataReports, CsvHoldsTypedTextAsTyped)
{
    for (const std::string& hostile : kHostileTexts) {
        typeEverywhere(hostile);
        EXPECT_EQ(values("decision", "title"), std::vector<std::string>{hostile});
        EXPECT_EQ(values("statement", "context"), std::vector<std::string>{hostile});
        EXPECT_EQ(values("statement", "consulted"), (std::vector<std::string>{hostile, hostile}));
        EXPECT_EQ(values("answers", "note").front(), hostile);
        for (const auto& row : rows())
            for (const std::string& field : row)
                if (!field.empty() && std::string_view("=+-@\t\r\n").find(field[0]) != std::string_view::npos) {
                    EXPECT_TRUE(parseNumber(field)) << field;
                }
    }
}

TEST_F(DataReports, JsonHoldsTypedTextAsTyped)
{
    for (const std::string& hostile : kHostileTexts) {
        typeEverywhere(hostile);
        const Json json = Json::parse(text(ReportFormat::json));
        EXPECT_EQ(json["title"], hostile);
        EXPECT_EQ(json["recorded"]["said"]["consequences"], hostile);
    }
}

TEST_F(DataReports, JsonHasEverySectionWithItsFigures)
{
    const Json json = Json::parse(text(ReportFormat::json));
    const Report made = report();
    ASSERT_EQ(json["sections"].size(), made.sections.size());
    for (std::size_t i = 0; i < made.sections.size(); ++i)
        EXPECT_EQ(json["sections"][i]["id"], made.sections[i].id);
    EXPECT_EQ(json["seal"]["content"]["frozen"]["figures"].size(), made.frozen.figures.size());
    EXPECT_EQ(json["engine"], made.frozen.engine);
    EXPECT_TRUE(json["recorded"].is_null());
}

TEST_F(DataReports, AreTheSameTwice)
{
    EXPECT_EQ(text(ReportFormat::csv), text(ReportFormat::csv));
    EXPECT_EQ(text(ReportFormat::json), text(ReportFormat::json));
}

} // namespace
} // namespace waymark::test
