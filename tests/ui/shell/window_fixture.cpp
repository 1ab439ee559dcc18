#include "tests/ui/shell/window_fixture.h"

#include <stdexcept>

#include <QAction>
#include <QApplication>

#include "tests/support/shipped_framework.h"

namespace waymark::test {

namespace {

ui::Texts english()
{
    Result<MessageCatalogue> catalogue = MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
    if (!catalogue)
        throw std::runtime_error("the messages do not load");
    return ui::Texts(*std::move(catalogue));
}

} // namespace

WindowFixture::WindowFixture()
    : settings(folder.filePath(QStringLiteral("settings.ini"))),
      texts(english()),
      window(texts, settings)
{
    window.resize(1280, 720);
    window.show();
}

WindowFixture::~WindowFixture() = default;

ui::Workspace& WindowFixture::open(const AnswerTexts& answers)
{
    const auto framework = std::make_shared<const Framework>(rustVsGo());
    document = std::make_unique<ui::DecisionDocument>(
        framework, answered(*framework, answers), [] { return std::string("2026-11-01T09:00:00Z"); });
    window.showDocument(*document);
    settle();
    return *window.workspace();
}

void WindowFixture::settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents();
}

QAction& WindowFixture::action(const char* name) const
{
    auto* found = window.findChild<QAction*>(QLatin1String(name));
    if (!found)
        throw std::runtime_error(std::string("no action ") + name);
    return *found;
}

} // namespace waymark::test
