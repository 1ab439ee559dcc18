#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/strict_json.h"
#include "core/estimators/latency.h"
#include "core/framework/framework.h"

namespace waymark {

/// A figure or a choice that an estimator is given.
struct GivenInput {
    double figure = 0;
    std::size_t choice = 0; ///< of those the input offers
    bool isYours = false;   ///< the team's own, not where the form starts
};

struct GivenAssumption {
    Triangle value;
    bool isYours = false; ///< the team's own, not the framework's
};

/// People who know the same, from a month on.
struct GivenPeople {
    double count = 0;
    double month = 0; ///< 0: from the start
    std::vector<AlternativeIndex> knows;
};

/// All that an estimator works with: what the team typed, and for the rest what its framework says.
struct EstimateGivens {
    std::vector<GivenInput> inputs;           ///< by Estimator::inputs
    std::vector<GivenAssumption> assumptions; ///< by Estimator::assumptions
    std::vector<Stage> stages;                ///< latency
    std::vector<GivenPeople> people;          ///< ramp: who is there
    std::vector<GivenPeople> hires;           ///< ramp: who comes
    std::vector<std::string> needs;           ///< coverage: ids, picked from the catalogue
    std::vector<std::string> modules;         ///< coverage: paths, from a list of modules in use
    std::string overlay;                      ///< coverage: JSON text of the team's own catalogue; empty: none
};

/// What a text given to an estimator may cost at most, an overlay in it; in memory no more than four times these bytes.
inline constexpr JsonLimits kEstimateLimits{.bytes = 16 * 1024 * 1024, .depth = 24, .values = 150'000};

/// The JSON text of what an estimator is given, and the name of its file for errors.
struct EstimateText {
    std::string_view text;
    std::string file;
};

/// Reads the flat object of `waymark-cli estimate`: inputs by id; the lists that the kind implies; and `assumptions`,
/// by id and then, where they have one, by alternative and by choice. A triangle that stands where alternatives or
/// choices could counts for all of them. Beyond `kEstimateLimits` it is refused without being read.
Result<EstimateGivens> readEstimateGivens(
    const Framework& framework, const Estimator& estimator, const EstimateText& given);

/// Gives an estimator's calculation its inputs and assumptions by the names that its kind knows, and notes which of
/// them the framework lacks.
class NamedGivens {
public:
    NamedGivens(const Estimator& estimator, const EstimateGivens& givens) : m_estimator(estimator), m_givens(givens) {}

    double figure(std::string_view input);
    /// The id of what was chosen.
    std::string choice(std::string_view input);
    /// An assumption said of an alternative or of all, under a choice or under all; the closest of them.
    std::optional<Triangle> find(
        std::string_view assumption, std::optional<AlternativeIndex> alternative, std::string_view choice = {}) const;
    /// The same where it has to be there.
    Triangle assumption(
        std::string_view id, std::optional<AlternativeIndex> alternative = {}, std::string_view choice = {});

    /// What the framework lacks.
    const Errors& missing() const { return m_missing; }

private:
    /// Its place among the inputs.
    std::optional<std::size_t> placeOf(std::string_view input) const;
    void miss(const char* what, std::string_view id);

    const Estimator& m_estimator;
    const EstimateGivens& m_givens;
    Errors m_missing;
};

} // namespace waymark
