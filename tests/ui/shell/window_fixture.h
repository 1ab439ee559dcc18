#pragma once

#include <memory>

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "tests/support/answered.h"
#include "ui/document/decision_document.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"

namespace waymark::test {

/// A window on the start page, with settings of its own.
class WindowFixture : public testing::Test {
protected:
    WindowFixture();
    ~WindowFixture() override;

    /// Shows a decision on the shipped framework with these answers.
    ui::Workspace& open(const AnswerTexts& answers);
    /// Lets what is due in the event loop happen.
    static void settle();
    /// The action of that name.
    QAction& action(const char* name) const;

    QTemporaryDir folder;
    ui::Settings settings;
    ui::Texts texts;
    std::unique_ptr<ui::DecisionDocument> document;
    ui::MainWindow window; ///< after the document, so that it goes before it
};

} // namespace waymark::test
