#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "core/base/result.h"
#include "core/framework/estimator.h"
#include "ui/estimators/catalogues.h"

namespace waymark::ui {

/// The kind of estimator that reads a file, by its name; none: no estimator does.
std::optional<EstimatorKind> importKindOf(const QString& path);

/// The modules of a `go.mod` whose needs count.
Result<std::vector<std::string>> importModules(const std::string& path, const LibraryCatalogue& catalogue);

/// What a CPU profile shows, as the text that is kept with a decision.
Result<std::string> importProfile(const std::string& path, const ProfileClasses& classes);

} // namespace waymark::ui
