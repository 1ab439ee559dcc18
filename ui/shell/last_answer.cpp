#include "ui/shell/last_answer.h"

#include <algorithm>
#include <cmath>

#include <QStringList>

#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

QString chosenWords(const Question& question, const Choice& choice)
{
    QStringList labels;
    for (const Option& option : question.options)
        if (std::find(choice.options.begin(), choice.options.end(), option.id) != choice.options.end())
            labels << plain(option.label);
    return labels.join(QStringLiteral(", "));
}

QString numberWords(const Question& question, double value)
{
    if (question.kind == QuestionKind::scale)
        return say("%1 of %2").arg(number(value, 0), number(question.range.max, 0));
    const QString unit = plain(question.range.unit);
    const QString figure = number(value, question.range.decimals);
    return unit.isEmpty() ? figure : figure + QLatin1Char(' ') + unit;
}

/// '+3' or '−2', with the sign that typesetters use.
QString movedBy(double points)
{
    const QChar sign = points < 0 ? QChar(0x2212) : QLatin1Char('+');
    return sign + number(std::abs(points), 0);
}

QString shortNames(const Framework& framework, const std::vector<AlternativeIndex>& alternatives)
{
    QStringList names;
    for (const AlternativeIndex alternative : alternatives)
        names << plain(framework[alternative].shortName);
    return names.join(QStringLiteral(", "));
}

QString effectWords(const Framework& framework, const LastEffect& effect)
{
    QStringList moves;
    if (!effect.joined.empty())
        moves << say("brings in %1").arg(shortNames(framework, effect.joined));
    if (!effect.left.empty())
        moves << say("takes %1 off the table").arg(shortNames(framework, effect.left));
    for (std::size_t a = 0; a < effect.moved.size(); ++a)
        if (effect.moved[a] && std::lround(std::abs(*effect.moved[a])) > 0)
            moves << plain(framework.alternatives[a].shortName) + QLatin1Char(' ') + movedBy(*effect.moved[a]);
    return moves.isEmpty() ? say("moves no value by a point") : moves.join(QStringLiteral(", "));
}

} // namespace

QString answerWords(const Question& question, const Answer* answer)
{
    if (!answer)
        return say("taken back");
    if (std::holds_alternative<DontKnow>(answer->value))
        return say("not sure");
    if (std::holds_alternative<DoesNotApply>(answer->value))
        return say("does not apply");
    if (const auto* choice = std::get_if<Choice>(&answer->value))
        return chosenWords(question, *choice);
    return numberWords(question, std::get<Number>(answer->value).value);
}

QString lastAnswerWords(const DecisionDocument& document)
{
    const std::optional<LastEffect>& effect = document.lastEffect();
    if (!effect)
        return {};
    const Framework& framework = document.framework();
    const QString answer = answerWords(framework[effect->question], document.answer(effect->question));
    return QStringLiteral("%1: %2").arg(answer, effectWords(framework, *effect));
}

} // namespace waymark::ui
