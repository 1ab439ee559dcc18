#include "tests/app/session_bench.h"

#include <stdexcept>

#include <QAbstractButton>
#include <QApplication>
#include <QUndoStack>

#include "core/decision/decision_json.h"
#include "core/decision/new_decision.h"
#include "tests/support/shipped_framework.h"
#include "ui/shell/notice_bar.h"

namespace waymark::test {
namespace {

constexpr const char* kNow = "2026-11-01T09:00:00Z";

app::SessionDialogs dialogsAnswering(UserReplies& answers)
{
    return {
        [&answers](QWidget*, const QString&) {
            ++answers.askedAboutChanges;
            return answers.aboutChanges;
        },
        [&answers](QWidget*) { return answers.fileToOpen; },
        [&answers](QWidget*, const QString&) { return answers.folder; },
        [&answers](QWidget*, const QString&, const QString&) { return answers.fileToSave; },
    };
}

} // namespace

SessionBench::SessionBench(const std::string& frameworks)
    : settings(std::make_unique<ui::Settings>(path("settings.ini"))),
      texts(std::make_unique<ui::Texts>(*MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en"))),
      recovery(std::make_unique<app::RecoveryStore>(path("recovery"))),
      window(std::make_unique<ui::MainWindow>(*texts, *settings)),
      session(std::make_unique<app::FileSession>(app::SessionParts{*window, *texts, *settings, *recovery,
          *FrameworkLibrary::open(frameworks), QStringLiteral(WAYMARK_RESOURCES "/examples"), dialogsAnswering(answers),
          [] { return std::string(kNow); }}))
{}

SessionBench::~SessionBench() = default;

QString SessionBench::path(const char* name) const
{
    return QString::fromStdString(folder.file(name));
}

QString SessionBench::writeDecision(const char* name, const char* title)
{
    writePlainly(folder.file(name), saveDecision(newDecision(rustVsGo(), title, kNow)));
    return path(name);
}

void SessionBench::choose(const char* question, const char* option)
{
    const auto found = window->document()->framework().find(QuestionId{question});
    if (!found)
        throw std::runtime_error(std::string("no question ") + question);
    window->document()->setAnswer(*found, Choice{{OptionId{option}}});
}

QString SessionBench::notices() const
{
    return window->notices().texts().join(u'\n');
}

void SessionBench::press(const QString& buttonText)
{
    for (QAbstractButton* button : window->notices().findChildren<QAbstractButton*>()) {
        if (button->text() == buttonText) {
            button->click();
            return;
        }
    }
    throw std::runtime_error("no button " + buttonText.toStdString());
}

bool SessionBench::isClean() const
{
    return window->document()->undoStack().isClean();
}

} // namespace waymark::test
