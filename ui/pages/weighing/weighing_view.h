#pragma once

#include <QWidget>

#include "ui/document/decision_document.h"
#include "ui/pages/weighing/criterion_row.h"
#include "ui/text/texts.h"

namespace waymark::ui {

/// What every way of weighing needs. Both must outlive the view.
struct WeighingContext {
    DecisionDocument& document;
    const Texts& texts;
};

/// One way of weighing on the priorities page. It sends wishes to the document and shows what came of them.
class WeighingView : public QWidget {
    Q_OBJECT
public:
    WeighingView(const WeighingContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

    /// What to do here, in a sentence or two.
    virtual QString intro() const = 0;
    virtual void showAssessment(const Assessment& assessment) = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    /// The focus went to a part that may have to be scrolled to.
    void cameTo(QWidget* part);

protected:
    DecisionDocument& document() const { return m_context.document; }
    const Framework& framework() const { return m_context.document.framework(); }
    const Texts& texts() const { return m_context.texts; }
    /// `own`: whose figures count as entered under this method.
    CriterionStanding standingOf(const Assessment& assessment, CriterionIndex criterion, ImportanceSource own) const;

private:
    WeighingContext m_context;
};

} // namespace waymark::ui
