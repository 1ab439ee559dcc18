#include "ui/pages/verdict/explored_words.h"

#include <algorithm>
#include <utility>

#include "ui/charts/answer_label.h"
#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

constexpr qsizetype kMostFlips = 4;
constexpr qsizetype kMostValueFlips = 2;
constexpr std::size_t kMostCriteria = 3;
/// So much more than an even share of the weight says something about who chooses.
constexpr double kTelling = 1.1;

} // namespace

QString ExploredWords::sentence(const AnswerFlip& flip) const
{
    const auto label = [&](const Opinion& opinion) { return answerLabel(framework, flip.change.question, opinion); };
    return tr("With ‘%1’ instead of ‘%2’ it would be %3.")
        .arg(label(flip.change.to), label(flip.change.from), plain(framework[flip.verdict].name));
}

QString ExploredWords::sentence(const ValueFlip& flip) const
{
    return tr("If the value of %1 were %2 instead of %3 of 100, it would be %4.")
        .arg(plain(framework[flip.alternative].name), number(*flip.to, 0), number(flip.from, 0),
            plain(framework[*flip.verdict].name));
}

QList<Paragraph> ExploredWords::flips(const std::vector<Edge>& told) const
{
    QList<Paragraph> paragraphs;
    std::vector<QuestionIndex> said;
    for (const Edge& edge : told)
        said.push_back(edge.question);
    const auto add = [&](const auto& flip, QuestionIndex question, qsizetype most) {
        if (paragraphs.size() >= most || std::ranges::count(said, question) > 0)
            return;
        said.push_back(question);
        paragraphs << Paragraph{sentence(flip), plain(framework[question].title)};
    };
    for (const AnswerFlip& flip : found.answerFlips)
        add(flip, flip.change.question, kMostFlips);
    const qsizetype most = paragraphs.size() + kMostValueFlips;
    for (const ValueFlip& flip : found.valueFlips)
        add(flip, flip.question, most);
    if (paragraphs.isEmpty() && told.empty())
        paragraphs << Paragraph{tr("No single answer and no single value turns the verdict."), {}};
    return paragraphs;
}

QString ExploredWords::whoWouldChoose(AlternativeIndex alternative) const
{
    const Odds& odds = *found.anyPriorities;
    const std::vector<double>& central = odds.centralWeights[alternative.value];
    if (central.empty())
        return tr("With today’s answers no priorities at all make it first.");
    const auto isRelevant = [](const CriterionResult& criterion) { return criterion.relevant; };
    const auto even = 1.0 / static_cast<double>(std::ranges::count_if(assessment.criteria, isRelevant));
    std::vector<std::pair<double, std::size_t>> heavy;
    for (std::size_t c = 0; c < central.size(); ++c)
        if (central[c] > kTelling * even)
            heavy.emplace_back(-central[c], c);
    std::ranges::sort(heavy);
    QStringList names;
    for (std::size_t i = 0; i < std::min(heavy.size(), kMostCriteria); ++i)
        names << plain(framework.criteria[heavy[i].second].name);
    const QString often = percent(odds.rankAcceptability[alternative.value].front());
    if (names.isEmpty())
        return tr("With any priorities at all it comes first in %1 of the worlds.").arg(often);
    return tr(
        "With any priorities at all it comes first in %1 of the worlds. It is for those to whom this matters most: %2.")
        .arg(often, names.join(tr(", ")));
}

QString ExploredWords::cheapestChange(AlternativeIndex alternative) const
{
    for (const AnswerFlip& flip : found.answerFlips)
        if (flip.verdict == alternative)
            return tr("What it would take: “%1” answered with ‘%2’ instead of ‘%3’.")
                .arg(plain(framework[flip.change.question].title),
                    answerLabel(framework, flip.change.question, flip.change.to),
                    answerLabel(framework, flip.change.question, flip.change.from));
    for (const ValueFlip& flip : found.valueFlips)
        if (flip.verdict == alternative)
            return tr("What it would take: a value of %1 instead of %2 for %3 on “%4”.")
                .arg(number(*flip.to, 0), number(flip.from, 0), plain(framework[flip.alternative].name),
                    plain(framework[flip.question].title));
    return tr("No single answer or value would make it the verdict.");
}

QList<Paragraph> ExploredWords::bestCase(AlternativeIndex alternative) const
{
    return {{whoWouldChoose(alternative), {}}, {cheapestChange(alternative), {}}};
}

} // namespace waymark::ui
