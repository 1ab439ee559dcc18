#include "core/decision/reconcile_messages.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/decision/answer_text.h"

namespace waymark {
namespace {

class Listing {
public:
    void add(const std::string& name) { m_text += (m_count++ == 0 ? "" : "; ") + name; }
    bool empty() const { return m_count == 0; }
    Argument text(std::string argument) const { return {std::move(argument), m_text}; }

private:
    std::string m_text;
    std::size_t m_count = 0;
};

/// Puts into words what a reconciliation found.
class Narrator {
public:
    Narrator(const Framework& now, const Decision& decision, const Framework* before)
        : m_now(now),
          m_decision(decision),
          m_before(before)
    {}

    std::vector<Message> tell(const Reconciliation& result)
    {
        tellVersion();
        tellMisfits(result.misfits);
        tellCriteria("reconciliation.prioritiesLost", result.lostPriorities);
        tellOwnEvidence(result.lostOwnEvidence);
        tellAdded(result.added);
        tellChanges("reconciliation.wordingChanged", result.changed, &QuestionChange::wording);
        tellChanges("reconciliation.scoringChanged", result.changed, &QuestionChange::scoring);
        tellCriteria("reconciliation.criteriaChanged", result.changedCriteria);
        tellRules(result.changedRules);
        return std::move(m_messages);
    }

private:
    void tellVersion()
    {
        const FrameworkReference& made = m_decision.framework;
        if (made.version != m_now.version)
            m_messages.push_back({"reconciliation.otherVersion", {{"made", made.version}, {"now", m_now.version}}});
        else if (made.hash != m_now.hash)
            m_messages.push_back({"reconciliation.otherContent", {{"version", m_now.version}}});
    }

    /// One message for all who gave answers that fail for the same cause.
    void tellMisfits(const std::vector<Misfit>& misfits)
    {
        std::map<std::pair<QuestionId, MisfitKind>, std::set<std::string>> answers;
        for (const Misfit& misfit : misfits)
            answers[{misfit.question, misfit.kind}].insert(answerText(valueOf(misfit)));
        for (const auto& [cause, texts] : answers) {
            Listing listing;
            for (const std::string& text : texts)
                listing.add(text);
            m_messages.push_back(
                {messageFor(cause.second), {{"question", titleOf(cause.first)}, listing.text("answers")}});
        }
    }

    /// Each question and alternative once, however many answers there were values for.
    void tellOwnEvidence(const std::vector<OwnEvidenceKey>& lost)
    {
        std::set<std::string> names;
        for (const OwnEvidenceKey& key : lost)
            names.insert(titleOf(key.question) + " (" + nameOf(key.alternative) + ')');
        Listing listing;
        for (const std::string& name : names)
            listing.add(name);
        tellListing("reconciliation.ownValuesLost", "values", listing);
    }

    void tellAdded(const std::vector<QuestionIndex>& added)
    {
        Listing listing;
        for (const QuestionIndex question : added)
            listing.add(m_now[question].title);
        tellListing("reconciliation.questionsAdded", "questions", listing);
    }

    /// Only of questions that somebody answered: for the others nothing changes.
    void tellChanges(const char* id, const std::vector<QuestionChange>& changes, bool QuestionChange::*part)
    {
        Listing listing;
        for (const QuestionChange& change : changes)
            if (change.*part && isAnswered(m_now[change.question].id))
                listing.add(m_now[change.question].title);
        tellListing(id, "questions", listing);
    }

    void tellCriteria(const char* id, const std::vector<CriterionId>& criteria)
    {
        Listing listing;
        for (const CriterionId& criterion : criteria)
            listing.add(nameOf(criterion));
        tellListing(id, "criteria", listing);
    }

    void tellRules(const std::vector<RuleId>& rules)
    {
        Listing listing;
        for (const RuleId& rule : rules)
            listing.add(rule.text);
        tellListing("reconciliation.rulesChanged", "rules", listing);
    }

    void tellListing(const char* id, const char* argument, const Listing& listing)
    {
        if (!listing.empty())
            m_messages.push_back({id, {listing.text(argument)}});
    }

    static const char* messageFor(MisfitKind kind)
    {
        switch (kind) {
        case MisfitKind::questionGone:
            return "reconciliation.questionGone";
        case MisfitKind::kindChanged:
            return "reconciliation.kindChanged";
        case MisfitKind::optionGone:
            return "reconciliation.optionGone";
        case MisfitKind::badChoice:
            return "reconciliation.badChoice";
        case MisfitKind::outOfRange:
            return "reconciliation.outOfRange";
        case MisfitKind::notApplicableGone:
            break;
        }
        return "reconciliation.notApplicableGone";
    }

    const AnswerValue& valueOf(const Misfit& misfit) const
    {
        if (!misfit.participant)
            return m_decision.agreed.at(misfit.question).value;
        const auto at = std::find_if(m_decision.participants.begin(), m_decision.participants.end(),
            [&](const Participant& p) { return p.id == *misfit.participant; });
        return at->answers.at(misfit.question).value;
    }

    /// The title the question has, or had, or its id.
    std::string titleOf(const QuestionId& id) const
    {
        if (const auto question = m_now.find(id))
            return m_now[*question].title;
        if (m_before)
            if (const auto question = m_before->find(id))
                return (*m_before)[*question].title;
        return id.text;
    }

    /// The name that a criterion or an alternative has, or had, or its id.
    template <class Id> std::string nameOf(const Id& id) const
    {
        if (const auto index = m_now.find(id))
            return m_now[*index].name;
        if (m_before)
            if (const auto index = m_before->find(id))
                return (*m_before)[*index].name;
        return id.text;
    }

    bool isAnswered(const QuestionId& id) const
    {
        return m_decision.agreed.contains(id)
            || std::any_of(m_decision.participants.begin(), m_decision.participants.end(),
                [&](const Participant& p) { return p.answers.contains(id); });
    }

    const Framework& m_now;
    const Decision& m_decision;
    const Framework* m_before;
    std::vector<Message> m_messages;
};

} // namespace

std::vector<Message> messagesAbout(
    const Reconciliation& found, const Framework& now, const Decision& decision, const Framework* before)
{
    return Narrator(now, decision, before).tell(found);
}

} // namespace waymark
