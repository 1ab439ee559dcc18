#include "core/assessment/answer_values.h"

#include "core/assessment/value_rows.h"

namespace waymark {

std::vector<Possibility> answerValues(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet)
{
    const RowCompletion completion(framework, *framework[question].criterion, sheet);
    std::vector<Possibility> possibilities;
    for (const WeightedRow& row : valueRows(framework, question, sheet)) {
        Possibility& possibility = possibilities.emplace_back(Possibility{row.weight, {}});
        possibility.values.reserve(framework.alternatives.size());
        for (std::size_t a = 0; a < framework.alternatives.size(); ++a)
            possibility.values.push_back(completion.valueOf({a}, row.values));
    }
    return possibilities;
}

std::vector<DrawnPossibility> drawnValues(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet)
{
    const RowCompletion completion(framework, *framework[question].criterion, sheet);
    std::vector<DrawnPossibility> possibilities;
    for (const WeightedRow& row : valueRows(framework, question, sheet)) {
        DrawnPossibility& possibility = possibilities.emplace_back(DrawnPossibility{row.weight, {}});
        for (std::size_t a = 0; a < framework.alternatives.size(); ++a)
            possibility.values.push_back(completion.drawsOf({a}, row.values));
    }
    return possibilities;
}

} // namespace waymark
