#pragma once

#include "ui/questions/answer_editor.h"

class QLineEdit;

namespace waymark::ui {

/// A number with its unit and range, typed and shown in the user's locale. An empty field is no answer. What is typed
/// counts on Enter or when the focus leaves; what cannot be read or is out of range stays with its fault beside it.
class NumberEditor : public AnswerEditor {
    Q_OBJECT
public:
    NumberEditor(const Framework& framework, QuestionIndex question, QWidget* parent);

    bool commit() override;
    QWidget* entry() override;

protected:
    void showValue(const AnswerValue* value) override;
    QString captionOf(const AnswerValue* value) const override;
    std::optional<AnswerValue> pressed(std::size_t pill) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addField();
    void applyWidth();
    void step(int direction);
    QString spelt(double value) const;
    std::optional<double> typed() const;
    void showFault(const QString& fault);
    QString rangeText() const;

    QLineEdit* m_field;
    Label* m_fault;
};

} // namespace waymark::ui
