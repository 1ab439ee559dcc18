// A program of its own: Qt reads which screens there are before anything else.
#include <gtest/gtest.h>

#include <QApplication>
#include <QScreen>
#include <QTest>

#include "tests/support/framework_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/shown_document.h"
#include "ui/present/presentation.h"
#include "ui/present/presenter.h"

namespace waymark::ui {
namespace {

Presentation* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* presentation = qobject_cast<Presentation*>(widget))
            return presentation;
    return nullptr;
}

TEST(TwoScreens, TheAudienceHasTheOneThatThePresenterHasNot)
{
    ASSERT_EQ(QGuiApplication::screens().size(), 2);
    const Framework framework = test::FrameworkBuilder().build();
    const auto document = test::documentOn(framework, {{"status", "new"}, {"load", "high"}});
    for (QScreen* presenters : QGuiApplication::screens()) {
        QScreen* audiences = presenters->virtualSiblingAt(QPoint(presenters->geometry().x() == 0 ? 1300 : 10, 10));
        QWidget window;
        window.setGeometry(QRect(presenters->geometry().topLeft() + QPoint(50, 50), QSize(400, 300)));
        window.show();
        ASSERT_EQ(window.screen(), presenters);
        Presenter presenter(window, test::shippedTexts());
        presenter.start(*document);
        ASSERT_TRUE(shown());
        EXPECT_EQ(shown()->screen(), audiences);
        EXPECT_EQ(shown()->geometry(), audiences->geometry());
        presenter.stop();
    }
}

TEST(TwoScreens, AMirroredOneIsNoOther)
{
    // The same place as another's: to the eye there is one.
    QScreen* first = QGuiApplication::screens().front();
    EXPECT_EQ(audienceScreen({first, first}, first), first);
}

} // namespace
} // namespace waymark::ui

int main(int argc, char** argv)
{
    const waymark::test::TemporaryFolder folder;
    waymark::test::writePlainly(folder.file("screens.json"),
        R"({"screens": [{"name": "presenter's", "x": 0, "y": 0, "width": 1280, "height": 800},
                        {"name": "projector", "x": 1280, "y": 0, "width": 1920, "height": 1080}]})");
    qputenv("QT_QPA_PLATFORM", QByteArray::fromStdString("offscreen:configfile=" + folder.file("screens.json")));
    const QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
