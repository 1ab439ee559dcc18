#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "core/decision/decision.h"
#include "core/framework/framework.h"
#include "ui/questions/option_pill.h"

namespace waymark::ui {

class FlowLayout;
class Label;

/// What an editor asks for; no value takes the answer back. Not the bare optional: moc would ask it for an order.
struct GivenAnswer {
    std::optional<AnswerValue> value;
};

/// Shows the answer to one question and asks for another one. The kinds of question differ in what stands before 'Not
/// sure' and 'Does not apply', which are offered alike by all.
class AnswerEditor : public QWidget {
    Q_OBJECT
public:
    /// The editor for a question's kind.
    static AnswerEditor* create(const Framework& framework, QuestionIndex question, QWidget* parent);

    /// Null: unanswered. What is being typed stays while the answer does.
    void showAnswer(const AnswerValue* value);
    /// Shows the answer as it is, whatever was pressed or typed since.
    void showAgain();
    /// Presses the option that a key stands for; false if it stands for none.
    bool press(const QString& key);
    /// Takes over what is typed; false if it is no answer.
    virtual bool commit() { return true; }
    /// What the focus goes to when it comes to the question.
    virtual QWidget* entry();
    void showHints(bool shown);

Q_SIGNALS:
    /// The user wants this answer; none takes the answer back.
    void given(const waymark::ui::GivenAnswer& answer);

protected:
    AnswerEditor(const Framework& framework, QuestionIndex question, QWidget* parent);

    /// To be called last by a subclass's constructor.
    void addOpenAnswers();
    /// A pill for the question's n-th option, from 0.
    OptionPill* addPill(const QString& name, const QString& label);
    /// Checks the pills of this answer; null: none.
    virtual void showValue(const AnswerValue* value) = 0;
    /// What is said below about an answer.
    virtual QString captionOf(const AnswerValue* value) const = 0;
    /// What a click on the n-th pill makes of the shown answer.
    virtual std::optional<AnswerValue> pressed(std::size_t pill) const = 0;

    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    const Question& question() const { return m_question; }
    const std::optional<AnswerValue>& shown() const { return m_shown; }
    FlowLayout& flow() { return *m_flow; }
    Label& caption() { return *m_caption; }
    const std::vector<OptionPill*>& pills() const { return m_pills; }

private:
    OptionPill* addOpenAnswer(const char* name, const QString& label, AnswerValue value);
    void apply(const AnswerValue* value);
    void makeTabStop(QWidget* pill);
    void moveFocus(int step);
    QString openCaption() const;
    void applySpacing();

    const Question& m_question;
    std::optional<AnswerValue> m_shown;
    FlowLayout* m_flow;
    Label* m_caption;
    std::vector<OptionPill*> m_pills;
    std::vector<OptionPill*> m_all; ///< with the open answers, in tab order
    OptionPill* m_dontKnow = nullptr;
    OptionPill* m_doesNotApply = nullptr;
};

} // namespace waymark::ui
