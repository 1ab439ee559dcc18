#include "core/explanation/proof.h"

#include <string>

#include "core/explanation/names.h"

namespace waymark {
namespace {

class ProofStory {
public:
    ProofStory(const Framework& framework, const Assessment& assessment)
        : m_framework(framework),
          m_assessment(assessment)
    {}

    std::vector<Message> messages()
    {
        tellHighest();
        const Verdict& verdict = m_assessment.verdict;
        if (!verdict.byDefault)
            return m_messages;
        if (!m_assessment.alternatives[verdict.byDefault->value].available) {
            tell("explanation.noProofNeeded", {{"default", name(*verdict.byDefault)}});
            return m_messages;
        }
        tellQualified();
        tellUnproven();
        tellLeads();
        tellReasons();
        return m_messages;
    }

private:
    void tell(std::string id, std::vector<Argument> arguments)
    {
        m_messages.push_back({std::move(id), std::move(arguments)});
    }

    const std::string& name(AlternativeIndex alternative) const { return m_framework[alternative].name; }
    double value(AlternativeIndex alternative) const
    {
        return m_assessment.alternatives[alternative.value].value.value_or(0);
    }
    /// Points above the default.
    double lead(AlternativeIndex alternative) const
    {
        return value(alternative) - value(*m_assessment.verdict.byDefault);
    }

    void tellHighest()
    {
        const Verdict& verdict = m_assessment.verdict;
        if (verdict.highest.empty())
            return;
        const Argument highest{"highest", namesOf(m_framework, verdict.highest)};
        const Argument points{"value", value(verdict.highest.front())};
        const Argument winner{"verdict", name(*verdict.alternative)};
        if (verdict.highest.size() > 1)
            tell("explanation.highestShared", {highest, points, winner});
        else if (verdict.highest.front() == *verdict.alternative)
            tell("explanation.highestIsVerdict", {highest, points});
        else
            tell("explanation.highestIsNotVerdict", {highest, points, winner, {"other", value(*verdict.alternative)}});
    }

    void tellQualified()
    {
        const Verdict& verdict = m_assessment.verdict;
        for (const AlternativeIndex challenger : verdict.qualified) {
            const std::vector<Argument> arguments{{"alternative", name(challenger)}, {"lead", lead(challenger)},
                {"default", name(*verdict.byDefault)}, {"verdict", name(*verdict.alternative)}};
            tell(
                challenger == *verdict.alternative ? "explanation.proofGiven" : "explanation.proofGivenToo", arguments);
        }
    }

    void tellUnproven()
    {
        for (const AlternativeIndex challenger : m_assessment.verdict.leadUnproven)
            tell("explanation.leadUnproven",
                {{"alternative", name(challenger)}, {"lead", lead(challenger)},
                    {"default", name(*m_assessment.verdict.byDefault)},
                    {"share", m_framework.thresholds.qualifyingPairwise}});
    }

    void tellLeads()
    {
        for (const AlternativeIndex challenger : m_assessment.verdict.leadWithoutReason)
            tell("explanation.leadWithoutReason",
                {{"alternative", name(challenger)}, {"lead", lead(challenger)},
                    {"default", name(*m_assessment.verdict.byDefault)}});
    }

    void tellReasons()
    {
        for (const AlternativeIndex challenger : m_assessment.verdict.reasonWithoutLead) {
            const bool isLevel = lead(challenger) == 0;
            tell(isLevel ? "explanation.reasonButLevel" : "explanation.reasonWithoutLead",
                {{"alternative", name(challenger)}, {"gap", -lead(challenger)},
                    {"default", name(*m_assessment.verdict.byDefault)}});
        }
    }

    const Framework& m_framework;
    const Assessment& m_assessment;
    std::vector<Message> m_messages;
};

} // namespace

std::vector<Message> proofOf(const Framework& framework, const Assessment& assessment)
{
    if (!assessment.verdict.alternative)
        return {};
    return ProofStory(framework, assessment).messages();
}

} // namespace waymark
