#include "app/cli/estimate_text.h"

#include <cmath>
#include <utility>

#include "app/cli/printable.h"
#include "app/cli/table.h"
#include "core/base/shortest_number.h"
#include "core/decision/answer_text.h"

namespace waymark::cli {
namespace {

/// Three digits, or as many as stand before the point.
std::string brief(double number, const Session& session)
{
    if (!std::isfinite(number))
        return session.say({"estimates.never", {}});
    const double size = std::abs(number);
    const double scale = size >= 100 ? 1 : size >= 10 ? 10 : size >= 1 ? 100 : 1000;
    return shortestNumber(std::round(number * scale) / scale);
}

/// Names and so many numbers.
Table tableOf(std::size_t numbers)
{
    std::vector<Table::Align> columns(numbers + 1, Table::Align::right);
    columns.front() = Table::Align::left;
    return Table(std::move(columns));
}

/// Writes an outcome of each kind.
class OutcomeWriter {
public:
    OutcomeWriter(const Framework& framework, const ComputedEstimate& estimate, const Session& session)
        : m_framework(framework),
          m_estimate(estimate),
          m_session(session)
    {}

    void operator()(const LatencyEstimate& outcome) const
    {
        Table table = tableOf(kPercentiles.size());
        std::vector<std::string> header{say("estimates.slowest", {})};
        for (const double percentile : kPercentiles)
            header.push_back(say("estimates.percentile", {{"percentile", 100 * percentile}}));
        table.add(std::move(header));
        for (std::size_t row = 0; row < outcome.alternatives.size(); ++row) {
            std::vector<std::string> cells{name(row)};
            for (const Band& band : outcome.alternatives[row].curveMs)
                cells.push_back(brief(band.middle, m_session));
            table.add(std::move(cells));
        }
        write(table);
        m_session.writeLine();
        for (std::size_t row = 0; row < outcome.alternatives.size(); ++row)
            writeLatency(row, outcome.alternatives[row]);
        m_session.writeLine(say("estimates.ownCpu", {{"share", outcome.ownCpuShare}}));
    }

    void operator()(const HotPathEstimate& outcome) const
    {
        std::vector<Argument> gain = banded(outcome.gain);
        gain.push_back({"ceiling", brief(outcome.ceiling, m_session)});
        gain.push_back({"chance", outcome.gaining});
        const bool hasCeiling = std::isfinite(outcome.ceiling);
        m_session.writeLine(say(hasCeiling ? "estimates.gain" : "estimates.gainWithoutEnd", std::move(gain)));
        writePart();
        m_session.writeLine(say("estimates.boundary", banded(outcome.breakEvenCalls)));
        m_session.writeLine(say("estimates.workPerCall", {{"work", brief(outcome.workPerCallUs, m_session)}}));
    }

    void operator()(const CostEstimate& outcome) const
    {
        std::vector<Argument> bill = banded(outcome.investment);
        bill.push_back({"bill", brief(outcome.billYear, m_session)});
        m_session.writeLine(say("estimates.bill", std::move(bill)));
        for (std::size_t row = 0; row < outcome.alternatives.size(); ++row) {
            const AlternativeCost& cost = outcome.alternatives[row];
            m_session.writeLine(say("estimates.saving", named(row, banded(cost.savingMonth))));
            std::vector<Argument> months = named(row, banded(cost.breakEvenMonths));
            months.push_back({"chance", cost.paysBack});
            months.push_back({"months", static_cast<double>(kCostMonths)});
            m_session.writeLine(say("estimates.breakEven", std::move(months)));
        }
    }

    void operator()(const RampEstimate& outcome) const
    {
        constexpr std::size_t kShownWeeks[] = {4, 13, 26, 52, 104};
        Table table = tableOf(std::size(kShownWeeks));
        std::vector<std::string> header{say("estimates.delivered", {})};
        for (const std::size_t week : kShownWeeks)
            header.push_back(say("estimates.week", {{"week", static_cast<double>(week)}}));
        table.add(std::move(header));
        for (std::size_t row = 0; row < outcome.alternatives.size(); ++row) {
            std::vector<std::string> cells{name(row)};
            for (const std::size_t week : kShownWeeks)
                cells.push_back(brief(outcome.alternatives[row].delivered[week].middle, m_session));
            table.add(std::move(cells));
        }
        write(table);
        m_session.writeLine();
        for (std::size_t row = 0; row < outcome.alternatives.size(); ++row)
            m_session.writeLine(say("estimates.release", named(row, banded(outcome.alternatives[row].weeksToRelease))));
    }

private:
    std::string say(const char* id, std::vector<Argument> arguments) const
    {
        return m_session.say({id, std::move(arguments)});
    }

    std::string name(std::size_t row) const { return printable(m_framework[m_estimate.alternatives[row]].name); }

    void write(const Table& table) const
    {
        for (const std::string& line : table.lines(0))
            m_session.writeLine(line);
    }

    std::vector<Argument> banded(const Band& band) const
    {
        return {{"low", brief(band.low, m_session)}, {"middle", brief(band.middle, m_session)},
            {"high", brief(band.high, m_session)}};
    }

    std::vector<Argument> named(std::size_t row, std::vector<Argument> arguments) const
    {
        arguments.push_back({"alternative", name(row)});
        return arguments;
    }

    /// What was typed, as time: whoever typed a profile's share sees whether that is meant.
    void writePart() const
    {
        const double request = m_estimate.figures.at("requestMs");
        const double part = request * m_estimate.figures.at("hotShare") / 100;
        m_session.writeLine(
            say("estimates.part", {{"part", brief(part, m_session)}, {"request", brief(request, m_session)}}));
    }

    void writeLatency(std::size_t row, const AlternativeLatency& latency) const
    {
        std::vector<Argument> target = named(row, banded(latency.curveMs[kP99]));
        target.push_back({"chance", latency.meetsTarget});
        target.push_back({"within", 100 * latency.withinTarget.middle});
        m_session.writeLine(say("estimates.target", std::move(target)));
        if (latency.collectorCpu.high == 0)
            return;
        std::vector<Argument> collector = named(row, banded(latency.collectorMs));
        collector.push_back({"delayed", 100 * latency.requestsDelayed.middle});
        collector.push_back({"cpu", 100 * latency.collectorCpu.middle});
        m_session.writeLine(say("estimates.collector", std::move(collector)));
    }

    const Framework& m_framework;
    const ComputedEstimate& m_estimate;
    const Session& m_session;
};

std::string assumedText(const Triangle& value, const std::string& unit, const Session& session)
{
    const char* id = value.low == value.high ? "estimates.taken" : "estimates.assumed";
    return session.say({id, {{"low", value.low}, {"mode", value.mode}, {"high", value.high}, {"unit", unit}}});
}

/// A choice by the option's label, anything else as the command line spells it.
std::string answerLabel(const Question& question, const AnswerValue& value)
{
    if (const auto* choice = std::get_if<Choice>(&value))
        for (const Option& option : question.options)
            if (!choice->options.empty() && option.id == choice->options.front())
                return printable(option.label);
    return answerText(value);
}

} // namespace

void writeAssumptions(const Estimator& estimator, const EstimateGivens& givens, const Session& session)
{
    Table table({Table::Align::left, Table::Align::left, Table::Align::left, Table::Align::left});
    for (std::size_t k = 0; k < estimator.assumptions.size(); ++k) {
        const Assumption& assumption = estimator.assumptions[k];
        const GivenAssumption& given = givens.assumptions[k];
        table.add({printable(assumption.label), assumption.choice,
            printable(assumedText(given.value, assumption.range.unit, session)),
            given.isYours ? session.say({"estimates.yours", {}}) : ""});
    }
    writeTable({"estimates.assumptions", {}}, table, session);
}

void writeAnswers(
    const Framework& framework, const Estimator& estimator, const EstimateFigures& figures, const Session& session)
{
    const std::map<QuestionId, AnswerValue> answers = estimatedAnswers(framework, estimator, figures);
    if (answers.empty())
        return;
    Table table({Table::Align::left, Table::Align::left});
    for (const auto& [id, value] : answers) {
        const Question& question = framework[framework.find(id).value()];
        table.add({printable(question.title), answerLabel(question, value)});
    }
    writeTable({"estimates.answers", {}}, table, session);
}

void writeEstimate(
    const Framework& framework, const Estimator& estimator, const ComputedEstimate& estimate, const Session& session)
{
    std::visit(OutcomeWriter(framework, estimate, session), estimate.outcome);
    writeAnswers(framework, estimator, estimate.figures, session);
    writeAssumptions(estimator, estimate.givens, session);
}

} // namespace waymark::cli
