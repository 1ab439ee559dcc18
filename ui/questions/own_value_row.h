#pragma once

#include <array>

#include <QWidget>

#include "core/decision/own_evidence.h"
#include "core/framework/framework.h"

class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace waymark::ui {

class Label;

/// One alternative's value under today's answer: the framework's, and three fields in which the team puts its own, with
/// what it stands on. The fields show what counts; changing one makes all three the team's own.
class OwnValueRow : public QWidget {
    Q_OBJECT
public:
    OwnValueRow(const Alternative& alternative, QWidget* parent);

    /// `own` is null while the framework's value counts.
    void showValue(const Triangle& frameworks, const OwnEvidence* own);

Q_SIGNALS:
    /// The team's own value, note and source; the time is not filled in.
    void wanted(const waymark::OwnEvidence& evidence);
    void resetWanted();

private:
    enum Part { low, mode, high };
    void addFields();
    QDoubleSpinBox* addField(Part part, const QString& name);
    void addWords();
    void takeNumber(Part part);
    void takeWords();

    QString m_name;
    Label* m_frameworks;
    Label* m_mark;
    QPushButton* m_reset;
    std::array<QDoubleSpinBox*, 3> m_fields{};
    QLineEdit* m_source = nullptr;
    QLineEdit* m_note = nullptr;
    OwnEvidence m_shown;
};

} // namespace waymark::ui
