#include <algorithm>

#include "core/explanation/answer_words.h"
#include "core/report/cells.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

/// What was said about one question, and by whom.
class Said {
public:
    Said(const ReportTask& task, QuestionIndex question) : m_task(task), m_question(question)
    {
        const QuestionId& id = task.framework[question].id;
        if (const auto agreed = task.decision.agreed.find(id); agreed != task.decision.agreed.end())
            m_agreed = &agreed->second;
        for (const Participant& each : task.decision.participants)
            if (const auto given = each.answers.find(id); given != each.answers.end())
                m_given.emplace_back(&each, &given->second);
    }

    Message answer() const
    {
        switch (study().assessment().states[m_question.value]) {
        case AnswerState::doesNotApply:
            return {"report.doesNotApply", {}};
        case AnswerState::dontKnow:
            return {"report.dontKnow", {}};
        case AnswerState::answered:
            return asText(answerWords(m_task.framework[m_question], study().inputs.opinions[m_question.value]));
        case AnswerState::unanswered:
        case AnswerState::hidden:
            break;
        }
        return {m_given.size() > 1 ? "report.theyDiffer" : "report.open", {}};
    }

    /// Whose answer it is: the group's, an estimate's or that of those named.
    Message basis() const
    {
        if (!m_agreed && m_given.empty())
            return asNothing();
        const EstimatedAnswer* estimate = estimated();
        if (estimate && estimate->counts)
            return {"report.byEstimate", {{"estimator", nameOf(*estimate)}}};
        if (estimate)
            return {"report.besideEstimate", {{"names", names()}, {"estimator", nameOf(*estimate)}}};
        return m_agreed ? Message{"report.agreed", {}} : asText(names());
    }

    /// What sets it apart: values of the team's own, a question of the framework's own.
    Message mark() const
    {
        const bool isOwnLayer = m_task.framework[m_question].layer == Layer::own;
        const auto& contributions = study().assessment().contributions;
        const bool isOwnValue = std::any_of(contributions.begin(), contributions.end(),
            [&](const Contribution& each) { return each.question == m_question && each.own; });
        if (isOwnValue)
            return {isOwnLayer ? "report.ownValueAndNotInSource" : "report.ownValue", {}};
        return isOwnLayer ? Message{"report.notInSource", {}} : asNothing();
    }

    Message note() const
    {
        std::string notes = m_agreed ? m_agreed->note : std::string();
        for (const auto& [participant, answer] : m_given) {
            if (answer->note.empty())
                continue;
            notes += notes.empty() ? "" : "\n";
            notes += isAlone() ? answer->note : participant->name + ": " + answer->note;
        }
        return notes.empty() ? asNothing() : asText(notes);
    }

private:
    const Study& study() const { return m_task.study; }
    bool isAlone() const { return m_task.decision.participants.size() == 1; }

    const EstimatedAnswer* estimated() const
    {
        if (m_agreed)
            return m_agreed->estimated ? &*m_agreed->estimated : nullptr;
        for (const auto& [participant, answer] : m_given)
            if (answer->estimated)
                return &*answer->estimated;
        return nullptr;
    }

    std::string nameOf(const EstimatedAnswer& estimate) const
    {
        const Estimator* estimator = m_task.framework.find(estimate.by);
        return estimator ? estimator->title : estimate.by.text;
    }

    std::string names() const
    {
        std::string names;
        for (const auto& [participant, answer] : m_given)
            names += (names.empty() ? "" : ", ") + participant->name;
        return names;
    }

    const ReportTask& m_task;
    QuestionIndex m_question;
    const Answer* m_agreed = nullptr;
    std::vector<std::pair<const Participant*, const Answer*>> m_given;
};

Table tableOf(const ReportTask& task, PageIndex page)
{
    Table table{task.framework[page].id.text, asText(task.framework[page].title),
        {{"name", {"report.question", {}}}, {"answer", {"report.answer", {}}}, {"basis", {"report.basis", {}}},
            {"mark", {"report.mark", {}}}, {"note", {"report.note", {}}}},
        {}};
    for (std::size_t q = 0; q < task.framework.questions.size(); ++q) {
        const Question& question = task.framework.questions[q];
        if (question.page != page || task.study.assessment().states[q] == AnswerState::hidden)
            continue;
        const Said said(task, {q});
        table.rows.push_back(
            {question.id.text, {asText(question.title), said.answer(), said.basis(), said.mark(), said.note()}});
    }
    return table;
}

} // namespace

Section answersSection(const ReportTask& task)
{
    Section section{"answers", {"report.sectionAnswers", {}}, {}};
    section.blocks.push_back(Paragraph{{{"report.aboutAnswers", {}}}});
    for (std::size_t p = 0; p < task.framework.pages.size(); ++p)
        if (Table table = tableOf(task, {p}); !table.rows.empty())
            section.blocks.push_back(std::move(table));
    return section;
}

} // namespace waymark
