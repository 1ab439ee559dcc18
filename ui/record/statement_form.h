#pragma once

#include <map>
#include <string>

#include <QWidget>

#include "core/assessment/assessment.h"
#include "core/decision/record.h"
#include "core/framework/framework.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class FormField;
class NameField;
class WritingField;

/// What is wrong with a statement, by the part's name: 'date', 'whyOther'.
using StatementFaults = std::map<std::string, QString>;

/// A Statement to be filled in. It says at once when what is chosen is not what is recommended.
class StatementForm : public QWidget {
    Q_OBJECT
public:
    /// The framework must outlive it.
    StatementForm(const Framework& framework, QWidget* parent);

    /// Which alternatives are on the table, and which of them is recommended; what is chosen stays, if it is there.
    void showVerdict(const Assessment& assessment);
    void showStatement(const Statement& said);
    Statement statement() const;

    /// Each fault beside its field; the others lose theirs.
    void showFaults(const StatementFaults& faults);
    /// Of the first field that has a fault, or else of the first.
    void focusFirst();
    /// Puts a start into the consequences, behind what stands there.
    void addConsequences(const QString& text);

Q_SIGNALS:
    void edited();
    /// The user wants sentences to start from.
    void consequencesWanted();

private:
    void makeDecided();
    void makePeople();
    void makeReasons();
    QVBoxLayout* addCard(const QString& title);
    FormField* addField(const char* part, const QString& title, QWidget* control);
    void connectEdits();
    void showWhatApplies();
    AlternativeId chosen() const;
    bool isOther() const;

    const Framework& m_framework;
    AlternativeId m_recommended; ///< empty: none
    QVBoxLayout* m_column;
    QComboBox* m_chosen = nullptr;
    WritingField* m_whyOther = nullptr;
    QComboBox* m_status = nullptr;
    QLineEdit* m_supersededBy = nullptr;
    QLineEdit* m_date = nullptr;
    NameField* m_makers = nullptr;
    NameField* m_consulted = nullptr;
    NameField* m_informed = nullptr;
    WritingField* m_context = nullptr;
    WritingField* m_consequences = nullptr;
    QPushButton* m_start = nullptr;
    WritingField* m_confirmation = nullptr;
    std::map<std::string, FormField*> m_fields; ///< by the part's name
};

} // namespace waymark::ui
