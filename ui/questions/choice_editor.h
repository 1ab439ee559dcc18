#pragma once

#include "ui/questions/answer_editor.h"

namespace waymark::ui {

/// Single and multiple choice: one pill per option, the meaning of what is chosen below.
class ChoiceEditor : public AnswerEditor {
    Q_OBJECT
public:
    ChoiceEditor(const Framework& framework, QuestionIndex question, QWidget* parent);

protected:
    void showValue(const AnswerValue* value) override;
    QString captionOf(const AnswerValue* value) const override;
    std::optional<AnswerValue> pressed(std::size_t pill) const override;
};

} // namespace waymark::ui
