#pragma once

#include <map>

#include <QObject>

#include "core/framework/framework.h"
#include "ui/estimators/catalogues.h"

class QStackedWidget;

namespace waymark::ui {

class DecisionDocument;
class EstimateFooter;
class EstimatorPage;
class Texts;

/// The estimators of a workspace: each is made when it is first opened, and keeps what was typed until the workspace
/// goes.
class EstimatorHost : public QObject {
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Parts {
        DecisionDocument& document;
        const Texts& texts;
        QStackedWidget& stack;
        EstimateFooter& footer;
    };

    /// `resources`: the folder of what the program reads.
    EstimatorHost(const Parts& parts, const std::string& resources);

    /// The page that is open; null if none is.
    EstimatorPage* open() const { return m_open; }
    /// Shows the estimator that answers a question.
    void show(QuestionIndex question);
    void close();
    /// Closes what is open and says where that leads.
    void leave();
    /// Reads a file into an estimator, which says what is wrong with it.
    void importFile(const Estimator& estimator, const QString& path);

Q_SIGNALS:
    /// It is done with: back to the question it was opened from.
    void left(waymark::QuestionIndex question);

private:
    EstimatorPage* pageOf(const Estimator& estimator);
    void showState();

    const Parts m_parts;
    const Catalogues m_catalogues;
    std::map<EstimatorId, EstimatorPage*> m_pages;
    EstimatorPage* m_open = nullptr;
};

} // namespace waymark::ui
