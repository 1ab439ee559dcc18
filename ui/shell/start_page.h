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

    void showContent(const StartContent& content);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void openPathWanted(const QString& path);
    void exampleWanted(const QString& path);

private:
    QWidget* makeSide();
    QPushButton* makeButton(const QString& text, const QString& name);
    void addRecent(QWidget& list, const RecentDecision& recent);
    QWidget* makeRecent(const std::vector<RecentDecision>& recent);
    QWidget* makeExamples(const std::vector<ExampleFile>& examples);

    QScrollArea* m_offer = nullptr;
};

} // namespace waymark::ui
