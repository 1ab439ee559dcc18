#pragma once

#include <QObject>
#include <QPointer>

#include "core/decision/scenario.h"

class QWidget;

namespace waymark::ui {

class DecisionDocument;
class Texts;
class WindowActions;
class Workspace;
enum class Command;

/// What the Scenario menu does: shows, adds, renames, moves, deletes and compares the scenarios of the shown decision.
class ScenarioActions : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    ScenarioActions(WindowActions& actions, const Texts& texts, QWidget& window);

    /// Offers them where the decision is worked on.
    void follow(DecisionDocument& document, Workspace& workspace);
    /// There is no decision any more.
    void letGo();

private:
    void on(Command command, void (ScenarioActions::*run)());
    void showChoices();
    void enable();
    void choose(qsizetype choice);
    void addNamed();
    void duplicate();
    void rename();
    void moveUp();
    void moveDown();
    void remove();
    void compare();
    std::size_t place() const;

    WindowActions& m_actions;
    const Texts& m_texts;
    QWidget& m_window;
    QPointer<DecisionDocument> m_document;
};

} // namespace waymark::ui
