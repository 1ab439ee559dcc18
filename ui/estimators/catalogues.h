#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/estimators/library_catalogue.h"
#include "core/estimators/profile_classes.h"

namespace waymark::ui {

/// What estimators read of the program's resources, once somebody asks for it.
class Catalogues {
public:
    explicit Catalogues(std::string folder);

    const Result<LibraryCatalogue>& libraries() const;
    const Result<ProfileClasses>& profileClasses() const;

private:
    const std::string m_folder;
    mutable std::optional<Result<LibraryCatalogue>> m_libraries;
    mutable std::optional<Result<ProfileClasses>> m_profileClasses;
};

} // namespace waymark::ui
