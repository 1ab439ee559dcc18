#pragma once

#include <utility>
#include <vector>

#include <QPointer>

#include "ui/shell/pane.h"

class QAction;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace waymark::ui {

class Label;

/// How the shown decision stands to its file.
enum class FileState { saved, notSaved, edited };

/// The bar at the top: the decision's title, to be edited in place, which scenario of it is shown, its framework, and
/// how it stands to its file.
class HeaderBar : public Pane {
    Q_OBJECT
public:
    HeaderBar(const QString& framework, QWidget* parent);
    ~HeaderBar() override;

    void showTitle(const QString& title);
    void showFileState(FileState state);
    /// The name of the scenario that is shown; empty: the decision itself.
    void showScenario(const QString& name);
    /// Offers the menu of scenarios beside the title.
    void addScenarioSwitch(QMenu* menu);
    /// Offers an action as a button at the right; one of low priority only while there is room.
    void addActionButton(QAction* action);
    void editTitle();

Q_SIGNALS:
    void titleEdited(const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void leaveTitle();
    void fitTitle();
    void fitScenario();
    void showWhatFits();

    QString m_shownTitle;
    QString m_shownScenario;
    QLineEdit* m_title = nullptr;
    QPointer<QWidget> m_before;        ///< had the focus before the title had it
    QToolButton* m_scenario = nullptr; ///< null until there is a menu for it
    Label* m_name = nullptr;
    Label* m_framework = nullptr;
    Label* m_state = nullptr;
    QHBoxLayout* m_row = nullptr;
    std::vector<std::pair<QPushButton*, QAction*>> m_buttons;
};

} // namespace waymark::ui
