#pragma once

#include "ui/questions/answer_editor.h"

namespace waymark::ui {

/// A scale from 1 to 5: one pill per point, both ends named below.
class ScaleEditor : public AnswerEditor {
    Q_OBJECT
public:
    ScaleEditor(const Framework& framework, QuestionIndex question, QWidget* parent);

protected:
    void showValue(const AnswerValue* value) override;
    QString captionOf(const AnswerValue* value) const override;
    std::optional<AnswerValue> pressed(std::size_t pill) const override;
};

} // namespace waymark::ui
