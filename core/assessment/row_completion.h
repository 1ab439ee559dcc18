#pragma once

#include <optional>
#include <vector>

#include "core/assessment/answer_sheet.h"

namespace waymark {

/// A part of a value in what-if worlds: `share` times a draw from the triangle, on the quantile of `drawer`.
struct Draw {
    double share = 1;
    Triangle value;
    AlternativeIndex drawer;
    bool operator==(const Draw&) const = default;
};

/// Fills in what a row leaves open: from the alternative it stands for, from host and guest, or with ignorance.
class RowCompletion {
public:
    /// All must outlive the completion.
    RowCompletion(const Framework& framework, CriterionIndex criterion, const AnswerSheet& sheet)
        : m_framework(framework),
          m_criterion(criterion),
          m_sheet(sheet)
    {}

    Triangle valueOf(AlternativeIndex alternative, const ValueRow& row) const;

    /// The same as draws: one part on the alternative's own quantile, or host's and guest's parts on theirs. A derived
    /// value that could leave the scale is drawn as what is left of its triangle, on the host's quantile.
    std::vector<Draw> drawsOf(AlternativeIndex alternative, const ValueRow& row) const;

private:
    const StandsFor* standFor(AlternativeIndex alternative) const;
    double shareOf(const DerivedValues& derived, const ValueRow& row) const;
    std::vector<Draw> derivedDraws(AlternativeIndex alternative, const ValueRow& row) const;

    const Framework& m_framework;
    CriterionIndex m_criterion;
    const AnswerSheet& m_sheet;
};

/// On whose quantiles an alternative's values are drawn: on those of the one that it stands for now or, if derived, of
/// its host, so that what is the same in both is the same in every world; else on its own.
AlternativeIndex drawerOf(const Framework& framework, AlternativeIndex alternative, const AnswerSheet& sheet);

} // namespace waymark
