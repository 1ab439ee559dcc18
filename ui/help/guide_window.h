#pragma once

#include <QWidget>

#include "ui/help/guide_trail.h"

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSplitter;
class QStackedWidget;

namespace waymark::ui {

class GuideBrowser;
class GuideContents;
class Label;
class Settings;

/// The user guide: contents and search at the left, the page at the right. It stands beside the wizard, which goes on
/// working.
class GuideWindow : public QWidget {
    Q_OBJECT
public:
    /// The settings must outlive it.
    GuideWindow(Guide guide, Settings& settings);
    ~GuideWindow() override;

    /// Shows a place, in front of other windows and with the focus on it.
    void open(const GuidePlace& place, const GuidePreface& preface = {});
    const GuidePlace& place() const { return m_trail.current().place; }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeLayout();
    QWidget* makeSide();
    QWidget* makePage();
    QAction* makeAction(const char* name, const QString& text, const QString& keys);
    void makeActions();
    void restore();

    void visit(const GuideStop& stop);
    void showCurrent();
    void search();
    void openHit(const QListWidgetItem* hit);
    void leaveOrClose();

    const Guide m_guide;
    Settings& m_settings;
    GuideTrail m_trail;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QSplitter* m_splitter = nullptr;
    QLineEdit* m_search = nullptr;
    Label* m_count = nullptr;
    QStackedWidget* m_side = nullptr;
    GuideContents* m_contents = nullptr;
    QListWidget* m_hits = nullptr;
    GuideBrowser* m_browser = nullptr;
};

} // namespace waymark::ui
