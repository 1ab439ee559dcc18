#pragma once

#include <vector>

#include <QWidget>

#include "core/estimators/estimate_givens.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class AssumptionsView;
struct CalculationParts;
class FigureField;
class LibraryInput;
class OptionPill;
class PeopleList;
class ProfileInput;
class StageList;

/// What an estimator is given: lists, figures and choices of the team's own service, and what is taken for given.
class EstimateForm : public QWidget {
    Q_OBJECT
public:
    EstimateForm(const CalculationParts& parts, QWidget* parent);

    /// Takes up what was kept. Where nothing was it starts anew, and where that cannot be read too, but says why not.
    Errors showText(const std::string& kept);
    /// What is kept, and calculated.
    std::string text() const;
    const EstimateGivens& givens() const { return m_givens; }
    /// What is wrong with what is typed; empty: nothing.
    QString fault() const;
    /// What is still to be given before there is something to calculate; empty: nothing.
    QString missing() const;
    /// Reads a file of the kind's own, which must be one that reads files.
    void importFile(const QString& path);

Q_SIGNALS:
    /// Something else is given, or something typed is no longer in order, or is again.
    void changed();

private:
    QVBoxLayout* addCard();
    void addStages();
    void addPeople();
    void addLibraries(const CalculationParts& parts);
    void addProfile(const CalculationParts& parts);
    void showGivens(const EstimateGivens& givens);
    void addInputs();
    void addFigure(std::size_t input, QGridLayout& grid, int row);
    void addChoice(std::size_t input, QVBoxLayout& column);
    void choose(std::size_t input, std::size_t choice);
    void addAssumptions();
    void openAssumptions(bool isOpen);
    void showAssumptions();
    std::vector<AlternativeIndex> known() const;

    const Framework& m_framework;
    const Estimator& m_estimator;
    EstimateGivens m_givens;
    QVBoxLayout* m_column;
    StageList* m_stages = nullptr;
    PeopleList* m_people = nullptr;
    PeopleList* m_hires = nullptr;
    LibraryInput* m_libraries = nullptr;
    ProfileInput* m_profile = nullptr;
    std::vector<FigureField*> m_figures;           ///< by input; null for choices
    std::vector<std::vector<OptionPill*>> m_pills; ///< by input, then choice
    QPushButton* m_assumptionsToggle = nullptr;
    QVBoxLayout* m_assumptionsCard = nullptr;
    AssumptionsView* m_assumptions = nullptr; ///< null until it is opened
};

} // namespace waymark::ui
