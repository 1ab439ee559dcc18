#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/pages/priorities_page.h"
#include "ui/theme/theme.h"

namespace waymark::test {

/// The priorities page of a new service. Tail latency counts most (18 points), then ramp-up (14); cost of change does
/// not count.
class WeighingPage : public testing::Test {
protected:
    WeighingPage()
    {
        ui::applyTheme(*qApp, ui::ThemeChoice::light, 1);
        page.resize(760, 600);
        page.show();
        settle();
    }

    template <class Widget> Widget& the(const QString& name)
    {
        auto* found = page.findChild<Widget*>(name);
        if (!found)
            throw std::runtime_error("no " + name.toStdString());
        return *found;
    }
    QString text(const char* name) { return the<QLabel>(QLatin1String(name)).text(); }
    void click(const char* name)
    {
        auto& button = the<QAbstractButton>(QLatin1String(name));
        page.ensureWidgetVisible(&button); // a click outside the viewport hits nothing
        QTest::mouseClick(&button, Qt::LeftButton);
        settle();
    }
    void press(const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto& widget = the<QWidget>(QLatin1String(name));
        widget.setFocus();
        QTest::keyClick(&widget, key, modifiers);
        settle();
    }
    void undo()
    {
        document->undoStack().undo();
        settle();
    }
    const Priorities& priorities() const { return document->decision().priorities; }
    double weight(const char* criterion) const
    {
        return document->assessment()->criteria[document->framework().find(CriterionId{criterion})->value].weight;
    }

    std::unique_ptr<ui::DecisionDocument> document =
        documentOn(rustVsGo(), {{"status", "greenfield"}, {"p99", "5-20ms"}});
    ui::PrioritiesPage page{*document, shippedTexts()};
};

} // namespace waymark::test
