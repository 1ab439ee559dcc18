#include "ui/estimators/catalogues.h"

#include <utility>

#include "core/base/read_file.h"
#include "core/estimators/library_catalogue_json.h"
#include "core/estimators/profile_classes_json.h"

namespace waymark::ui {
namespace {

template <class Catalogue>
Result<Catalogue> loaded(const std::string& path, Result<Catalogue> (*load)(std::string_view, const std::string&))
{
    const Result<std::string> text = readFile(path);
    return text ? load(*text, path) : Result<Catalogue>(text.errors());
}

} // namespace

Catalogues::Catalogues(std::string folder) : m_folder(std::move(folder)) {}

const Result<LibraryCatalogue>& Catalogues::libraries() const
{
    if (!m_libraries)
        m_libraries = loaded<LibraryCatalogue>(m_folder + '/' + kShippedLibraries, loadLibraryCatalogue);
    return *m_libraries;
}

const Result<ProfileClasses>& Catalogues::profileClasses() const
{
    if (!m_profileClasses)
        m_profileClasses = loaded<ProfileClasses>(m_folder + '/' + kShippedProfileClasses, loadProfileClasses);
    return *m_profileClasses;
}

} // namespace waymark::ui
