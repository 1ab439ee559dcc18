#include "core/explanation/names.h"

namespace waymark {

std::string namesOf(const Framework& framework, const std::vector<AlternativeIndex>& alternatives)
{
    std::string names;
    for (const AlternativeIndex alternative : alternatives)
        names += (names.empty() ? "" : ", ") + framework[alternative].name;
    return names;
}

std::string titlesOf(const Framework& framework, const std::vector<QuestionIndex>& questions)
{
    std::string titles;
    for (const QuestionIndex question : questions)
        titles += (titles.empty() ? "" : " ") + framework[question].title;
    return titles;
}

} // namespace waymark
