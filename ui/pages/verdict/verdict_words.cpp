#include "ui/pages/verdict/verdict_words.h"

#include <algorithm>

#include "core/explanation/explain.h"
#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

constexpr qsizetype kMostAnswers = 3;

/// A sentence that opens with the headline, for a place beside the headline.
QString withoutOpening(const QString& sentence, const QString& headline)
{
    const QString opening = headline + QStringLiteral(": ");
    if (!sentence.startsWith(opening))
        return sentence;
    QString rest = sentence.mid(opening.size());
    rest[0] = rest[0].toUpper();
    return rest;
}

} // namespace

QString VerdictWords::headline() const
{
    if (assessment.verdict.alternative)
        return plain(assessment.verdict.headline);
    return assessment.verdict.undecided == Undecided::noAlternative ? tr("Nothing is left on the table")
                                                                    : tr("Nothing is decided yet");
}

QString VerdictWords::summary() const
{
    QStringList said;
    for (const Message& message : explain(framework, assessment).recommendation)
        said << withoutOpening(texts.say(message), headline());
    return assessment.verdict.alternative ? said.value(0) : said.join(QLatin1Char('\n'));
}

QList<Paragraph> VerdictWords::sentences(const std::vector<Message>& messages) const
{
    QList<Paragraph> paragraphs;
    for (const Message& message : messages)
        paragraphs << Paragraph{texts.say(message), {}};
    return paragraphs;
}

QList<Paragraph> VerdictWords::reasons() const
{
    QList<Paragraph> paragraphs;
    for (const Reason& reason : assessment.reasons) {
        QStringList questions;
        for (const QuestionIndex question : reason.because)
            questions << plain(framework[question].title);
        paragraphs << Paragraph{
            tr("%1: %2").arg(plain(framework[reason.alternative].name), plain(framework[reason.rule].text)),
            questions.isEmpty() ? QString()
                                : tr("From your answers to: %1").arg(questions.join(QStringLiteral(" · ")))};
    }
    if (paragraphs.isEmpty() && assessment.verdict.alternative)
        paragraphs << Paragraph{tr("No specific reason holds for any alternative."), {}};
    return paragraphs;
}

QString VerdictWords::neighbour(const Edge& edge) const
{
    const Question& question = framework[edge.question];
    if (edge.option)
        return plain(question.options[edge.option->value].label);
    const QString value = number(edge.number.value_or(0), question.range.decimals);
    return question.range.unit.empty() ? value : value + QLatin1Char(' ') + plain(question.range.unit);
}

QList<Paragraph> VerdictWords::edges(const std::vector<Edge>& edges) const
{
    QList<Paragraph> paragraphs;
    for (const Edge& edge : edges) {
        const QString then = edge.verdict
            ? tr("One step further, at ‘%1’, it is %2.").arg(neighbour(edge), plain(framework[*edge.verdict].name))
            : tr("One step further, at ‘%1’, nothing is decided.").arg(neighbour(edge));
        paragraphs << Paragraph{then, plain(framework[edge.question].title)};
    }
    return paragraphs;
}

Paragraph VerdictWords::flip(const FlipSentence& sentence) const
{
    QStringList lines;
    for (const Message& line : sentence.where)
        lines << texts.say(line);
    const QString said = texts.say(sentence.said);
    return lines.isEmpty() ? Paragraph{said, {}} : Paragraph{lines.join(QLatin1Char('\n')), said};
}

QList<Paragraph> VerdictWords::flips(const FlipSentences& said, const std::vector<Edge>& told) const
{
    QList<Paragraph> paragraphs;
    const auto isTold = [&](const FlipSentence& sentence) {
        return sentence.questions.size() == 1
            && std::ranges::count(told, sentence.questions.front(), &Edge::question) > 0;
    };
    for (const FlipSentence& sentence : said.answers)
        if (paragraphs.size() < kMostAnswers && !isTold(sentence))
            paragraphs << flip(sentence);
    for (const auto* sentences : {&said.weights, &said.values})
        if (!sentences->empty())
            paragraphs << flip(sentences->front());
    return paragraphs;
}

QList<Paragraph> VerdictWords::bestCase(const BestCaseSentences& best) const
{
    QList<Paragraph> paragraphs = sentences(best.who);
    for (const FlipSentence& sentence : best.changes)
        paragraphs << flip(sentence);
    return paragraphs;
}

QList<Paragraph> VerdictWords::predictions() const
{
    QList<Paragraph> paragraphs;
    for (const std::size_t prediction : assessment.predictions)
        paragraphs << Paragraph{plain(framework.predictions[prediction].text), {}};
    if (!paragraphs.isEmpty())
        paragraphs.last().detail = tr("From the framework’s source. Shown to be weighed by you, never scored.");
    return paragraphs;
}

} // namespace waymark::ui
