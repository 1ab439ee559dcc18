#include "ui/shell/palette_entries.h"

#include <algorithm>

#include <QAction>
#include <QPointer>

#include "ui/document/decision_document.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"

namespace waymark::ui {

QString plainText(const QAction& action)
{
    // '&&' is an ampersand, a single '&' marks the letter after it.
    QString text;
    const QString marked = action.text();
    for (int i = 0; i < marked.size(); ++i) {
        if (marked[i] == QLatin1Char('&') && ++i >= marked.size())
            break;
        text += marked[i];
    }
    return text;
}

std::vector<PaletteEntry> entriesFor(const std::vector<QAction*>& actions)
{
    std::vector<PaletteEntry> entries;
    for (QAction* action : actions)
        entries.push_back({plainText(*action), action->shortcut().toString(QKeySequence::NativeText),
            action->isEnabled(), [pointer = QPointer<QAction>(action)] {
                if (pointer)
                    pointer->trigger();
            }});
    return entries;
}

std::vector<PaletteEntry> entriesFor(const DecisionDocument& document, Workspace& workspace)
{
    std::vector<PaletteEntry> entries;
    const Framework& framework = document.framework();
    const auto assessment = document.assessment();
    for (std::size_t i = 0; i < framework.questions.size(); ++i) {
        const Question& question = framework.questions[i];
        const bool hidden = assessment->states[i] == AnswerState::hidden;
        const QString page = plain(framework[question.page].title);
        entries.push_back({plain(question.title), hidden ? CommandPalette::tr("%1 · not needed here").arg(page) : page,
            !hidden, [pointer = QPointer<Workspace>(&workspace), i] {
                if (pointer)
                    pointer->goToQuestion(QuestionIndex{i});
            }});
    }
    for (const Estimator& estimator : framework.estimators) {
        const auto asked = std::ranges::find_if(estimator.answers, [&](const EstimatedQuestion& each) {
            return assessment->states[each.question.value] != AnswerState::hidden;
        });
        const bool hidden = asked == estimator.answers.end();
        const QuestionIndex question = (hidden ? estimator.answers.front() : *asked).question;
        const QString page = plain(framework[estimator.page].title);
        entries.push_back({CommandPalette::tr("Estimate: %1").arg(plain(estimator.title)),
            hidden ? CommandPalette::tr("%1 · not needed here").arg(page) : page, !hidden,
            [pointer = QPointer<Workspace>(&workspace), question] {
                if (pointer)
                    pointer->openEstimator(question);
            }});
    }
    return entries;
}

} // namespace waymark::ui
