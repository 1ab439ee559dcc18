#pragma once

#include <vector>

#include <QUrl>
#include <QWidget>

#include "core/framework/framework.h"
#include "ui/theme/label.h"

class QVBoxLayout;

namespace waymark::ui {

/// What a question's options stand on: for each its values and the article's claims and independent evidence, with
/// source and year.
class EvidenceView : public QWidget {
    Q_OBJECT
public:
    EvidenceView(const Framework& framework, QuestionIndex question, QWidget* parent);
    /// What anything else stands on.
    EvidenceView(const Framework& framework, const std::vector<EvidenceIndex>& cited, QWidget* parent);

private:
    EvidenceView(const Framework& framework, QWidget* parent);

    void addOption(const Option& option);
    void addKnots(const Question& question);
    void addValuation(const Question& question);
    void addLine(const QString& text, TextTone tone);
    void addEvidence(const std::vector<EvidenceIndex>& cited);
    void addOne(const Evidence& evidence);

    const Framework& m_framework;
    QVBoxLayout* m_column;
};

/// What was cited, then the independent evidence of the cited claims; nothing twice.
std::vector<EvidenceIndex> evidenceBehind(const Framework& framework, const std::vector<EvidenceIndex>& cited);

/// The address if a browser may be sent there on a click: http or https with a host. Else an invalid one.
QUrl openableUrl(const std::string& text);

} // namespace waymark::ui
