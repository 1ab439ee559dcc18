#pragma once

#include <QWidget>

#include "ui/shell/start_content.h"

class QPushButton;
class QScrollArea;

namespace waymark::ui {

/// The first page: a new decision, a file, what was open before, or an example.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent);

    /// At once, or as soon as the page is shown: laid out once, at the width it has.
    void showContent(const StartContent& content);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void openPathWanted(const QString& path);
    void exampleWanted(const QString& path);
    /// The user wants to choose the folder in which the team keeps its decisions.
    void folderWanted();
    void compareWanted(const QString& first, const QString& second);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSide();
    QPushButton* makeButton(const QString& text, const QString& name);
    void addRecent(QWidget& list, const RecentDecision& recent);
    void refresh();
    QWidget* makeRecent();
    QWidget* makeFolder();
    QWidget* makeExamples();

    StartContent m_content;
    bool m_isStale = false; ///< m_content is not what the page shows
    QScrollArea* m_offer = nullptr;
};

} // namespace waymark::ui
