#include "ui/questions/answer_label.h"

#include <QStringList>

#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

QString numberLabel(const Question& question, double value)
{
    if (question.kind == QuestionKind::scale)
        return say("%1 of 5").arg(number(value, value == static_cast<int>(value) ? 0 : 1));
    const QString figure = number(value, question.range.decimals);
    return question.range.unit.empty() ? figure : figure + QChar::Nbsp + plain(question.range.unit);
}

QString choiceLabel(const Framework& framework, QuestionIndex question, const Choice& choice)
{
    QStringList labels;
    for (const OptionId& id : choice.options)
        if (const auto option = framework.find(question, id))
            labels << plain(framework[question].options[option->value].label);
    return labels.join(QStringLiteral(" · "));
}

} // namespace

QString answerLabel(const Framework& framework, QuestionIndex question, const AnswerValue& answer)
{
    if (std::holds_alternative<DontKnow>(answer))
        return say("not sure");
    if (std::holds_alternative<DoesNotApply>(answer))
        return say("does not apply");
    if (const auto* given = std::get_if<Number>(&answer))
        return numberLabel(framework[question], given->value);
    return choiceLabel(framework, question, std::get<Choice>(answer));
}

QString answerLabel(const Framework& framework, QuestionIndex question, const Opinion& opinion)
{
    QStringList labels;
    switch (opinion.kind) {
    case OpinionKind::none:
        return say("no answer");
    case OpinionKind::dontKnow:
        return say("not sure");
    case OpinionKind::doesNotApply:
        return say("does not apply");
    case OpinionKind::number:
        return numberLabel(framework[question], opinion.number);
    case OpinionKind::choice:
        for (const WeightedOption& chosen : opinion.chosen)
            labels << plain(framework[question].options[chosen.option.value].label);
        break;
    }
    return labels.join(QStringLiteral(" · "));
}

} // namespace waymark::ui
