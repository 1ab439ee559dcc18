#include "ui/questions/scale_editor.h"

#include <QLocale>

#include "core/framework/question_kinds.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

constexpr int kPoints = int(kScaleMax - kScaleMin) + 1;

Number pointOf(std::size_t pill)
{
    return {kScaleMin + double(pill)};
}

} // namespace

ScaleEditor::ScaleEditor(const Framework& framework, QuestionIndex asked, QWidget* parent)
    : AnswerEditor(framework, asked, parent)
{
    for (int i = 0; i < kPoints; ++i) {
        const QString point = QLocale().toString(int(kScaleMin) + i);
        const QString name = QStringLiteral("scale.%1.%2").arg(plain(question().id.text)).arg(int(kScaleMin) + i);
        addPill(name, point)->setHint(QString());
    }
    const auto nameEnd = [](OptionPill* pill, const std::string& end) {
        pill->setAccessibleDescription(plain(end));
        pill->setToolTip(plainToolTip(plain(end)));
    };
    nameEnd(pills().front(), question().lowEnd);
    nameEnd(pills().back(), question().highEnd);
    addOpenAnswers();
}

void ScaleEditor::showValue(const AnswerValue* value)
{
    const auto* number = value ? std::get_if<Number>(value) : nullptr;
    for (std::size_t i = 0; i < pills().size(); ++i)
        pills()[i]->showChecked(number && *number == pointOf(i));
}

QString ScaleEditor::captionOf(const AnswerValue*) const
{
    const auto end = [](double point, const std::string& meaning) {
        return number(point, 0) + QStringLiteral(": ") + plain(meaning);
    };
    return end(kScaleMin, question().lowEnd) + QStringLiteral("  ·  ") + end(kScaleMax, question().highEnd);
}

std::optional<AnswerValue> ScaleEditor::pressed(std::size_t pill) const
{
    const AnswerValue wanted = pointOf(pill);
    if (shown() == wanted)
        return std::nullopt;
    return wanted;
}

} // namespace waymark::ui
