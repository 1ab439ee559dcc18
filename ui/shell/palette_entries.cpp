#include "ui/shell/palette_entries.h"

#include <algorithm>

#include <QAction>
#include <QPointer>

#include "ui/document/decision_document.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

/// Where an entry leads in a decision.
struct PaletteAim {
    PageIndex page;
    bool isAsked = true; ///< there is something to be answered now
    void (Workspace::*open)(QuestionIndex) = nullptr;
    QuestionIndex question;
};

} // namespace

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
    const auto isAsked = [&](QuestionIndex question) {
        return assessment->states[question.value] != AnswerState::hidden;
    };
    const auto add = [&](const QString& text, const PaletteAim& aim) {
        const QString page = plain(framework[aim.page].title);
        entries.push_back({text, aim.isAsked ? page : CommandPalette::tr("%1 · not needed here").arg(page), aim.isAsked,
            [pointer = QPointer<Workspace>(&workspace), aim] {
                if (pointer)
                    (pointer->*aim.open)(aim.question);
            }});
    };
    for (std::size_t i = 0; i < framework.questions.size(); ++i) {
        const Question& question = framework.questions[i];
        add(plain(question.title), {question.page, isAsked({i}), &Workspace::goToQuestion, {i}});
    }
    for (const Estimator& estimator : framework.estimators) {
        const auto asked = std::ranges::find_if(estimator.answers, isAsked, &EstimatedQuestion::question);
        const bool isAnyAsked = asked != estimator.answers.end();
        const QuestionIndex question = (isAnyAsked ? *asked : estimator.answers.front()).question;
        add(CommandPalette::tr("Estimate: %1").arg(plain(estimator.title)),
            {estimator.page, isAnyAsked, &Workspace::openEstimator, question});
    }
    return entries;
}

} // namespace waymark::ui
