#include "ui/shell/page_help.h"

#include <QCoreApplication>

#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("waymark::ui::PageHelp", text);
}

HelpSection keys(const QString& here)
{
    return {say("Keys"),
        here
            + say("Alt+Left and Alt+Right go back and on, Ctrl+1 to Ctrl+9 go to a step, Ctrl+J to the question that "
                  "settles most, Ctrl+K finds any action or "
                  "question, Ctrl+Z takes back whatever was done last. Shift+F1 lists all keys.")};
}

std::vector<HelpSection> helpForQuestions(const Page& page)
{
    return {
        {say("What this page is about"), plain(page.intro)},
        {say("How answers count"),
            say("An answer gives every alternative a value from 0 to 100 on one criterion, or says how important a "
                "criterion is, or decides which rules hold. A question without an answer, or answered with 'not "
                "sure', counts as a mixture of all its answers, so leaving it open favours nobody. A question that "
                "does not apply is left out, and its weight goes to the others.\nEach question shows on demand why "
                "it is asked and which evidence its values stand on.")},
        keys(say("1 to 9 choose an answer, 0 means 'not sure', - means 'does not apply', Enter goes to the next "
                 "question. ")),
    };
}

std::vector<HelpSection> helpForPriorities()
{
    return {
        {say("What this page is about"),
            say("How much each criterion matters to you. The framework starts with importances of its own, and your "
                "answers raise or lower some of them; the page says which answer did so.")},
        {say("How priorities count"),
            say("Only the proportions matter: weights are divided by their sum, and the bars show what comes of it. "
                "What you enter under one way of weighing is kept when you try another; where nothing was entered "
                "yet, it starts from today's weights. One figure of yours can be reset by itself, and the button at "
                "the top resets them all.")},
        {say("Ways of weighing"),
            say("Rate: the framework's importances stand until you set one.\nSwing: name the step from worst to best "
                "that is worth most; it has 100 points, the others are set against it.\nSMART: the step worth least "
                "has 10 points, the others as many more as they are worth.\nRank: put the steps in order; the "
                "weights are those of rank order centroid.\nCompare pairs: two steps at a time on Saaty's scale from "
                "1 to 9. Not all pairs are needed; the page says when they suffice, how consistent they are, and "
                "which to look at again.\nRanges: points from low to high where you are not sure.")},
        {say("How sure are you?"),
            say("How far the weights may be off. The what-if worlds behind the live verdict draw weights around "
                "yours that far; ranges say it for each criterion instead.")},
        keys(say("Left and Right move a priority, Page Up and Page Down in larger steps, 0 takes it back, Up and Down "
                 "go to its neighbours. In a range, Shift moves the lower end. In the order, Alt+Up and Alt+Down "
                 "move a row and = makes it level with the one above. In a comparison, 1 to 9 choose, - changes "
                 "sides and Enter goes to the next. ")),
    };
}

std::vector<HelpSection> helpForVerdict()
{
    return {
        {say("What this page is about"),
            say("What the answers and priorities come to, and what the verdict rests on.")},
        {say("How the verdict is found"),
            say("Every alternative's points are its values times the weights. The highest does not simply win: the "
                "default stays unless a challenger has a higher value and at least one specific reason. The page says "
                "who scores highest and what that rule makes of it.")},
        {say("How sure it is"),
            say("Values and weights are not known exactly, so the whole decision is replayed in many what-if worlds, "
                "each "
                "with values and weights drawn from what is plausible. A verdict is robust when it wins nearly all of "
                "them against every rival, a tie when the two best win about as often, else fragile; the thresholds "
                "stand below the headline. 'As stated' scatters your weights around what you said; 'same order' allows "
                "any weights that keep their order.")},
        {say("What would turn it"),
            say("The bars show how far each weight alone may move, and how far each answer alone moves the lead. Below "
                "stand the nearest answers and values that would make another verdict, what is worth finding out next, "
                "and who would choose each of the others. This is worked out while the page is open and takes a "
                "moment.")},
        {say("Charts"),
            say("Each chart can be shown as a table, copied and saved as a picture. Point at a part of it, or walk it "
                "with "
                "the arrow keys, and it says what it stands for.")},
        keys(say("In a chart, arrow keys walk its parts, Enter opens a page, T shows the table, Ctrl+C copies. ")),
    };
}

} // namespace

std::vector<HelpSection> helpFor(const Framework& framework, const Step& step)
{
    switch (step.kind) {
    case StepKind::questions:
        return helpForQuestions(framework[*step.page]);
    case StepKind::priorities:
        return helpForPriorities();
    case StepKind::verdict:
        return helpForVerdict();
    }
    return {};
}

std::vector<HelpSection> helpForStart()
{
    return {
        {say("What this page is about"),
            say("Start a new decision, open one from a file, or look at an example. An example opens as a decision of "
                "its own: nothing you do changes it.")},
        {say("Where things are kept"),
            say("A decision is a file of yours, ending in .waymark. Nothing is sent anywhere.")},
        {say("Keys"),
            say("Ctrl+N starts, Ctrl+O opens, Alt+1 to Alt+9 open what was open before, Ctrl+K finds any action. "
                "A file can also be dropped on the window.")},
    };
}

} // namespace waymark::ui
