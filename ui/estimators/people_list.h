#pragma once

#include <vector>

#include "core/estimators/estimate_givens.h"
#include "ui/estimators/row_list.h"

namespace waymark::ui {

/// Groups of people, what they know and, where they are still to come, from when on.
class PeopleList : public RowList {
    Q_OBJECT
public:
    enum class Who { present, hired };

    /// `known`: the alternatives that somebody can know.
    PeopleList(const Framework& framework, std::vector<AlternativeIndex> known, Who who, QWidget* parent);

    void showPeople(const std::vector<GivenPeople>& people);
    const std::vector<GivenPeople>& people() const { return m_people; }

protected:
    std::size_t rows() const override { return m_people.size(); }
    std::size_t leastRows() const override { return 0; }
    std::size_t mostRows() const override;
    void fillHeads() override;
    void fillRow(std::size_t row) override;
    void addOne() override;
    void removeOne(std::size_t row) override;
    QString nameOf(std::size_t row) const override;
    int removeColumn() const override { return 3; }

private:
    void addKnowledge(std::size_t row);
    void setKnows(std::size_t row, AlternativeIndex alternative, Qt::CheckState state);

    const Framework& m_framework;
    const std::vector<AlternativeIndex> m_known;
    const Who m_who;
    std::vector<GivenPeople> m_people;
};

} // namespace waymark::ui
