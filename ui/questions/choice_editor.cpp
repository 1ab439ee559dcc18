#include "ui/questions/choice_editor.h"

#include <algorithm>

#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

const Choice* choiceIn(const AnswerValue* value)
{
    return value ? std::get_if<Choice>(value) : nullptr;
}

bool isIn(const Choice& choice, const Option& option)
{
    return std::find(choice.options.begin(), choice.options.end(), option.id) != choice.options.end();
}

/// The choice with one option more: what it shuts out, and what shuts it out, goes.
Choice joined(const Question& question, const Choice& before, const Option& added)
{
    Choice after;
    for (const Option& option : question.options) {
        const bool isShutOut = added.exclusive || option.exclusive;
        if (option.id == added.id || (isIn(before, option) && !isShutOut))
            after.options.push_back(option.id);
    }
    return after;
}

Choice without(const Choice& before, const Option& removed)
{
    Choice after = before;
    std::erase(after.options, removed.id);
    return after;
}

} // namespace

ChoiceEditor::ChoiceEditor(const Framework& framework, QuestionIndex asked, QWidget* parent)
    : AnswerEditor(framework, asked, parent)
{
    for (const Option& option : question().options) {
        const QString name = QStringLiteral("option.") + plain(question().id.text) + u'.' + plain(option.id.text);
        OptionPill* pill = addPill(name, buttonText(option.label));
        pill->setToolTip(plainToolTip(plain(option.meaning)));
        pill->setAccessibleDescription(plain(option.meaning));
    }
    addOpenAnswers();
}

void ChoiceEditor::showValue(const AnswerValue* value)
{
    const Choice* choice = choiceIn(value);
    for (std::size_t i = 0; i < pills().size(); ++i)
        pills()[i]->showChecked(choice && isIn(*choice, question().options[i]));
}

QString ChoiceEditor::captionOf(const AnswerValue* value) const
{
    const Choice* choice = choiceIn(value);
    if (!choice)
        return question().kind == QuestionKind::multiple ? tr("Several may be chosen.") : QString();
    QStringList lines;
    for (const Option& option : question().options) {
        if (!isIn(*choice, option) || option.meaning.empty())
            continue;
        const QString meaning = plain(option.meaning);
        lines += choice->options.size() > 1 ? plain(option.label) + QStringLiteral(": ") + meaning : meaning;
    }
    return lines.join(u'\n');
}

std::optional<AnswerValue> ChoiceEditor::pressed(std::size_t pill) const
{
    const Option& option = question().options[pill];
    const Choice* before = shown() ? choiceIn(&*shown()) : nullptr;
    if (before && isIn(*before, option)) {
        Choice rest = without(*before, option);
        return rest.options.empty() ? std::nullopt : std::optional<AnswerValue>(std::move(rest));
    }
    if (question().kind == QuestionKind::multiple && before)
        return joined(question(), *before, option);
    return Choice{{option.id}};
}

} // namespace waymark::ui
