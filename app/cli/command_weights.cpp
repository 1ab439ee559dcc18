// weights roc|ahp|swing|smart: weights from what somebody said about importance, without a decision.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/output_form.h"
#include "app/cli/printable.h"
#include "app/cli/table.h"
#include "app/cli/weights_file.h"
#include "core/base/document_json.h"
#include "core/base/named.h"
#include "core/base/read_file.h"
#include "core/weights/consistency.h"
#include "core/weights/point_weights.h"
#include "core/weights/rank_weights.h"

namespace waymark::cli {
namespace {

enum class Elicitation { roc, ahp, swing, smart };

constexpr Named<RandomIndex> kRandomIndices[] = {{"saaty2005", RandomIndex::saaty2005},
    {"saaty1980", RandomIndex::saaty1980}, {"doneganDodd1991", RandomIndex::doneganDodd1991},
    {"alonsoLamata2006", RandomIndex::alonsoLamata2006}};

struct WeightsOptions {
    Elicitation method = Elicitation::roc;
    std::string file;
};

/// What comparisons say beside the weights.
struct Judgement {
    double lambdaMax = 0;
    Consistency consistency;
    std::vector<std::pair<std::string, std::string>> worst;
};

struct WeightsFound {
    std::vector<std::string> criteria;
    std::vector<double> weights;
    std::optional<Judgement> judgement; ///< of comparisons alone
};

WeightsFound byRank(const RankedCriteria& ranked)
{
    const std::vector<double> weights = tiedRankWeights(RankFormula::centroid, ranked.tieSizes);
    WeightsFound found{ranked.criteria, {}, std::nullopt};
    for (std::size_t tie = 0; tie < weights.size(); ++tie)
        found.weights.insert(found.weights.end(), ranked.tieSizes[tie], weights[tie]);
    return found;
}

WeightsFound byPoints(const PointedCriteria& pointed)
{
    return {pointed.criteria, pointWeights(pointed.points), std::nullopt};
}

WeightsFound byPairs(const ComparedCriteria& compared)
{
    const PairwiseWeights found =
        pairwiseWeights(compared.comparisons).value(); // the reader saw that they hang together
    Judgement judgement{found.lambdaMax, consistencyOf(found.lambdaMax, compared.criteria.size()), {}};
    for (const Comparison& each : worstComparisons(compared.comparisons, found.weights))
        judgement.worst.emplace_back(compared.criteria[each.first], compared.criteria[each.second]);
    return {compared.criteria, found.weights, std::move(judgement)};
}

template <class Read> Result<WeightsFound> madeOf(const Result<Read>& read, WeightsFound (*make)(const Read&))
{
    if (!read)
        return read.errors();
    return make(*read);
}

Result<WeightsFound> findWeights(const WeightsOptions& options)
{
    const Result<std::string> text = readFile(options.file);
    if (!text)
        return text.errors();
    switch (options.method) {
    case Elicitation::roc:
        return madeOf(readRanked(*text, options.file), &byRank);
    case Elicitation::ahp:
        return madeOf(readCompared(*text, options.file), &byPairs);
    case Elicitation::swing:
    case Elicitation::smart:
        break;
    }
    return madeOf(readPointed(*text, options.file), &byPoints);
}

Json foundJson(const WeightsFound& found)
{
    Json weights = Json::object();
    for (std::size_t i = 0; i < found.criteria.size(); ++i)
        weights[found.criteria[i]] = found.weights[i];
    Json document = Json::object();
    document["weights"] = std::move(weights);
    if (!found.judgement)
        return document;
    document["lambdaMax"] = found.judgement->lambdaMax;
    document["consistencyRatio"] = found.judgement->consistency.ratio;
    document["randomIndex"] = nameOf(kRandomIndices, found.judgement->consistency.randomIndex);
    document["worst"] = Json::array();
    for (const auto& [first, second] : found.judgement->worst)
        document["worst"].push_back(Json::array({first, second}));
    return document;
}

void writeJudgement(const Judgement& judgement, const Session& session)
{
    const Consistency& consistency = judgement.consistency;
    session.writeLine();
    session.writeLine(session.say({"weights.consistency",
        {{"ratio", consistency.ratio}, {"index", std::string(nameOf(kRandomIndices, consistency.randomIndex))},
            {"lambda", judgement.lambdaMax}, {"most", kConsistentEnough}}}));
    for (const auto& [first, second] : judgement.worst)
        session.writeLine("  " + session.say({"weights.worst", {{"first", first}, {"second", second}}}));
}

void writeFound(const WeightsFound& found, const Session& session)
{
    Table table({Table::Align::left, Table::Align::right});
    for (std::size_t i = 0; i < found.criteria.size(); ++i)
        table.add(
            {printable(found.criteria[i]), session.say({"weights.weight", {{"points", 100 * found.weights[i]}}})});
    for (const std::string& line : table.lines(0))
        session.writeLine(line);
    if (found.judgement)
        writeJudgement(*found.judgement, session);
}

ExitStatus tellWeights(const WeightsOptions& options, OutputForm form, const Session& session)
{
    const Result<WeightsFound> found = findWeights(options);
    if (!found)
        return session.refuse(found.errors());
    if (form == OutputForm::json)
        session.write(prettyText(foundJson(*found)));
    else
        writeFound(*found, session);
    return ExitStatus::done;
}

struct MethodHelp {
    const char* name;
    Elicitation method;
    const char* help;
};

constexpr MethodHelp kElicitations[] = {
    {"roc", Elicitation::roc, R"(By rank: {"order": ["a", ["b", "c"]]}, most important first)"},
    {"ahp", Elicitation::ahp, R"(By pairs: {"criteria": ["a", "b"], "matrix": [[1, 3], [null, 1]]})"},
    {"swing", Elicitation::swing, R"(By swings: {"criteria": ["a", "b"], "points": [100, 40]})"},
    {"smart", Elicitation::smart, R"(By SMART: {"criteria": ["a", "b"], "points": [25, 10]})"},
};

} // namespace

void addWeightsCommand(CLI::App& parser, Task& task)
{
    CLI::App* command = parser.add_subcommand("weights", "Make weights from an order, points or comparisons");
    command->require_subcommand(1);
    for (const MethodHelp& each : kElicitations) {
        const auto options = std::make_shared<WeightsOptions>();
        options->method = each.method;
        CLI::App* method = command->add_subcommand(each.name, each.help);
        method->add_option("FILE", options->file, "What was said, as JSON")->required();
        const auto form = addJsonFlag(*method);
        method->callback([&task, options, form] {
            task = [options, form](Session& session) { return tellWeights(*options, *form, session); };
        });
    }
}

} // namespace waymark::cli
