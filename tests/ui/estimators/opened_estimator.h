#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include "tests/support/shipped_framework.h"
#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/document/decision_document.h"
#include "ui/estimators/catalogues.h"
#include "ui/estimators/estimate_chart.h"
#include "ui/estimators/estimate_form.h"
#include "ui/estimators/estimator_page.h"
#include "ui/estimators/figure_field.h"

namespace waymark::ui {

inline QuestionIndex questionOf(const char* id)
{
    return test::rustVsGo().find(QuestionId{id}).value();
}

/// An estimator of the shipped framework, opened for one of its questions.
class Opened {
public:
    Opened(const char* estimator, const char* question, const test::AnswerTexts& answers = {})
        : document(test::documentOn(test::rustVsGo(), answers)),
          page(parts(estimator), nullptr)
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.openFor(questionOf(question));
        page.finish();
    }

    EstimatorPage::Parts parts(const char* estimator) const
    {
        static const Catalogues catalogues(WAYMARK_RESOURCES);
        return {*document, *test::rustVsGo().find(EstimatorId{estimator}), catalogues, test::shippedTexts()};
    }
    FigureField* field(const char* name) const { return page.findChild<FigureField*>(QLatin1String(name)); }
    QAbstractButton* button(const char* name) const { return page.findChild<QAbstractButton*>(QLatin1String(name)); }
    QString label(const char* name) const { return page.findChild<QLabel*>(QLatin1String(name))->text(); }
    const EstimateChart& chart() const { return *page.findChild<EstimateChart*>(); }
    EstimateGivens givens() const { return page.findChild<EstimateForm*>()->givens(); }
    void type(const char* name, const char* text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), QLatin1String(text));
        page.finish();
    }
    bool isReading() const
    {
        const auto* status = page.findChild<QLabel*>(QStringLiteral("profile.status"));
        return status && status->text().startsWith(QStringLiteral("Reading "));
    }
    /// Waits until a file that is being read is, and what it comes to is worked out.
    void finishReading()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !isReading(); }, 60'000));
        page.finish();
    }
    /// Gives it a file as if that had been dropped on the window.
    void take(const QString& path)
    {
        page.importFile(path);
        finishReading();
    }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    std::unique_ptr<DecisionDocument> document;
    EstimatorPage page;
};

} // namespace waymark::ui
