#include "core/smaa/table_file.h"

#include <gmock/gmock.h>

namespace waymark::test {
namespace {

using testing::DoubleEq;
using testing::ElementsAre;
using testing::IsEmpty;

/// The only fault of a text: `LINE:COLUMN POINTER ID`.
std::string faultOf(const std::string& text)
{
    const Result<TableFile> table = readTable(text, "table");
    if (table)
        return "none";
    EXPECT_EQ(table.errors().size(), 1U) << text;
    const Error& error = table.errors().front();
    EXPECT_EQ(error.where.file, "table");
    return std::to_string(error.where.line) + ':' + std::to_string(error.where.column) + ' ' + error.where.pointer + ' '
        + error.message.id;
}

/// A sound table of two by two with one part replaced.
std::string tableWith(const std::string& part, const std::string& by)
{
    std::string text = R"({"alternatives":["A","B"],
"criteria":[{"name":"cost","weight":1},{"name":"speed","weight":3}],
"values":[[80,20],[40,70]],
"regime":"any","worlds":5000,"seed":7})";
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return text.replace(at, part.size(), by);
}

TEST(ReadTable, ReadsJson)
{
    const Result<TableFile> read = readTable(tableWith("[40,70]", R"([[40,50,60],{"mean":55,"sd":10}])"), "table");
    ASSERT_TRUE(read);
    EXPECT_THAT(read->table.alternatives, ElementsAre("A", "B"));
    EXPECT_THAT(read->table.criteria, ElementsAre("cost", "speed"));
    EXPECT_THAT(read->table.weights, ElementsAre(0.25, 0.75));
    EXPECT_THAT(read->table.values,
        ElementsAre(
            ElementsAre(Cell(80.0), Cell(20.0)), ElementsAre(Cell(Triangle{40, 50, 60}), Cell(Normal{55, 10}))));
    EXPECT_EQ(read->regime, Regime::any);
    EXPECT_EQ(read->worlds, 5000U);
    EXPECT_EQ(read->seed, 7U);
}

TEST(ReadTable, TakesDistributionsWithoutSpreadForNumbers)
{
    const Result<TableFile> read = readTable(tableWith("[40,70]", R"([[40,40,40],{"mean":55,"sd":0}])"), "table");
    ASSERT_TRUE(read);
    EXPECT_TRUE(isFixed(read->table));
    EXPECT_THAT(read->table.values[1], ElementsAre(Cell(40.0), Cell(55.0)));
}

TEST(ReadTable, ReadsCsv)
{
    const Result<TableFile> read =
        readTable("\xEF\xBB\xBF,cost,\"speed, at night\"\r\nWeight,1,3\r\nA,80,\"[10, 20, 30]\"\r\n"
                  "B,40,\"{\"\"mean\"\":55,\"\"sd\"\":10}\"\r\n",
            "table");
    ASSERT_TRUE(read);
    EXPECT_THAT(read->table.alternatives, ElementsAre("A", "B"));
    EXPECT_THAT(read->table.criteria, ElementsAre("cost", "speed, at night"));
    EXPECT_THAT(read->table.weights, ElementsAre(0.25, 0.75));
    EXPECT_THAT(read->table.values,
        ElementsAre(
            ElementsAre(Cell(80.0), Cell(Triangle{10, 20, 30})), ElementsAre(Cell(40.0), Cell(Normal{55, 10}))));
    EXPECT_TRUE(read->isWeighted);
    EXPECT_EQ(read->regime, std::nullopt);
}

TEST(ReadTable, WeighsAllTheSameWhereNoWeightIsStated)
{
    const Result<TableFile> csv = readTable("option,a,b\nX,1,2\n", "table");
    const Result<TableFile> json =
        readTable(R"({"alternatives":["X"],"criteria":[{"name":"a"},{"name":"b"}],"values":[[1,2]]})", "table");
    ASSERT_TRUE(csv && json);
    EXPECT_EQ(*csv, *json);
    EXPECT_FALSE(csv->isWeighted);
    EXPECT_THAT(csv->table.weights, ElementsAre(0.5, 0.5));
}

TEST(ReadTable, TakesTablesWithoutAlternativesOrCriteria)
{
    const Result<TableFile> json = readTable(R"({"alternatives":[],"criteria":[],"values":[]})", "table");
    ASSERT_TRUE(json);
    EXPECT_THAT(json->table.values, IsEmpty());
    const Result<TableFile> csv = readTable("name\nA\nB\n", "table");
    ASSERT_TRUE(csv);
    EXPECT_THAT(csv->table.values, ElementsAre(IsEmpty(), IsEmpty()));
}

TEST(ReadTable, NamesThePlaceOfAFaultInJson)
{
    EXPECT_EQ(faultOf(tableWith("[80,20]", "[80]")), "3:11 /values/0 json.wrongItemCount");
    EXPECT_EQ(faultOf(tableWith("[80,20],", "")), "3:10 /values json.wrongItemCount");
    EXPECT_EQ(faultOf(tableWith("80", "\"much\"")), "3:12 /values/0/0 table.expectedCell");
    EXPECT_EQ(faultOf(tableWith("80", "[3,2,4]")), "3:12 /values/0/0 table.triangleOrder");
    EXPECT_EQ(faultOf(tableWith("80", "[2,3]")), "3:12 /values/0/0 json.wrongItemCount");
    EXPECT_EQ(faultOf(tableWith("80", "{\"mean\":1,\"sd\":-1}")), "3:27 /values/0/0/sd json.numberTooSmall");
    EXPECT_EQ(faultOf(tableWith("80", "1e101")), "3:12 /values/0/0 json.numberTooLarge");
    EXPECT_EQ(faultOf(tableWith("\"B\"", "\"A\"")), "1:22 /alternatives/1 table.namedTwice");
    EXPECT_EQ(faultOf(tableWith("speed", "cost")), "2:48 /criteria/1/name table.namedTwice");
    EXPECT_EQ(faultOf(tableWith("speed", "")), "2:48 /criteria/1/name json.blankText");
    EXPECT_EQ(faultOf(tableWith(",\"weight\":3", "")), "2:40 /criteria/1/weight table.someWeights");
    EXPECT_EQ(faultOf(tableWith("\"weight\":3", "\"weight\":-3")), "2:65 /criteria/1/weight json.numberTooSmall");
    EXPECT_EQ(faultOf(tableWith("\"any\"", "\"all\"")), "4:10 /regime json.unknownName");
    EXPECT_EQ(faultOf(tableWith("5000", "0")), "4:25 /worlds json.numberTooSmall");
    EXPECT_EQ(faultOf(tableWith("7}", "-7}")), "4:37 /seed json.numberTooSmall");
    EXPECT_EQ(faultOf(tableWith("\"seed\"", "\"seeds\"")), "4:38 /seeds json.unknownMember");
    EXPECT_EQ(faultOf(tableWith("\"seed\":7", "\"seed\":7,\"seed\":8")), "4:39  json.duplicateMember");
}

TEST(ReadTable, WantsOneWeightAboveZero)
{
    EXPECT_EQ(faultOf(R"({"alternatives":[],"criteria":[{"name":"a","weight":0}],"values":[]})"),
        "1:31 /criteria table.noWeight");
    EXPECT_EQ(faultOf("x,a,b\nweight,0,0\nA,1,2\n"), "2:0  table.noWeight");
}

TEST(ReadTable, NamesTheLineOfAFaultInCsv)
{
    EXPECT_EQ(faultOf(""), "1:0  table.empty");
    EXPECT_EQ(faultOf("x,a,b\nA,1\n"), "2:0  table.rowLength");
    EXPECT_EQ(faultOf("x,a,b\nA,1,2,3\n"), "2:0  table.rowLength");
    EXPECT_EQ(faultOf("x,a,b\nA,1,2\nB,1,much\n"), "3:0  table.badValue");
    EXPECT_EQ(faultOf("x,a,b\nA,1,\n"), "2:0  table.badValue");
    EXPECT_EQ(faultOf("x;a;b\nA;1;2,5\n"), "2:0  table.badValue");
    EXPECT_EQ(faultOf("x,a,b\nA,1,inf\n"), "2:0  table.badValue");
    EXPECT_EQ(faultOf("x,a,b\nA,1,\"[1,2]\"\n"), "2:0  json.wrongItemCount");
    EXPECT_EQ(faultOf("x,a,b\nA,1,\"[3,2,1]\"\n"), "2:0  table.triangleOrder");
    EXPECT_EQ(faultOf("x,a,b\nA,1,\"[3,2\"\n"), "2:0  json.endsEarly");
    EXPECT_EQ(faultOf("x,a,a\nA,1,2\n"), "1:0  table.namedTwice");
    EXPECT_EQ(faultOf("x,a,\nA,1,2\n"), "1:0  table.unnamed");
    EXPECT_EQ(faultOf("x,a,b\nA,1,2\nA,1,2\n"), "3:0  table.namedTwice");
    EXPECT_EQ(faultOf("x,a,b\nweight,1,-2\nA,1,2\n"), "2:0  table.badWeight");
    EXPECT_EQ(faultOf("x,a,b\nA,1,\"2\n"), "2:0  csv.unclosedQuote");
}

TEST(ReadTable, TellsEveryFaultAtOnce)
{
    const Result<TableFile> table = readTable("x,a,b\nA,one,two\nB,3\n", "table");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.errors().size(), 3U);
}

TEST(ReadTable, HasRoomForSixtyFourOfEach)
{
    const auto table = [](std::size_t alternatives, std::size_t criteria) {
        std::string text = "x";
        for (std::size_t c = 0; c < criteria; ++c)
            text += ",c" + std::to_string(c);
        for (std::size_t a = 0; a < alternatives; ++a) {
            text += "\na" + std::to_string(a);
            for (std::size_t c = 0; c < criteria; ++c)
                text += ",1";
        }
        return text;
    };
    EXPECT_EQ(faultOf(table(64, 64)), "none");
    EXPECT_EQ(faultOf(table(65, 2)), "66:0  table.tooMany");
    EXPECT_EQ(faultOf(table(2, 65)), "1:0  table.tooMany");
}

TEST(RegimeFor, GoesByTheCommandThenTheFileThenTheWeights)
{
    TableFile file;
    EXPECT_EQ(*regimeFor(file, {}, "table"), Regime::stated);
    EXPECT_EQ(*regimeFor(file, Regime::order, "table"), Regime::order);
    file.regime = Regime::any;
    EXPECT_EQ(*regimeFor(file, {}, "table"), Regime::any);
    EXPECT_EQ(*regimeFor(file, Regime::stated, "table"), Regime::stated);
}

TEST(RegimeFor, NeedsWeightsForAllButAny)
{
    TableFile file;
    file.isWeighted = false;
    EXPECT_EQ(*regimeFor(file, {}, "table"), Regime::any);
    const Result<Regime> refused = regimeFor(file, Regime::order, "table");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.errors().front().message.id, "table.needsWeights");
}

} // namespace
} // namespace waymark::test
