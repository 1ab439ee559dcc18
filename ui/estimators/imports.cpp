#include "ui/estimators/imports.h"

#include "core/base/read_file.h"
#include "core/estimators/module_list.h"
#include "core/estimators/profile_facts_json.h"
#include "core/estimators/profile_reading.h"
#include "core/imports/pprof_reader.h"

namespace waymark::ui {

std::optional<EstimatorKind> importKindOf(const QString& path)
{
    if (path.endsWith(QStringLiteral("go.mod")))
        return EstimatorKind::coverage;
    for (const char* ending : {".pprof", ".prof", ".pb", ".pb.gz", ".profile", ".cpu"})
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return EstimatorKind::profile;
    return std::nullopt;
}

Result<std::vector<std::string>> importModules(const std::string& path, const LibraryCatalogue& catalogue)
{
    const Result<std::string> text = readFile(path);
    if (!text)
        return text.errors();
    const Result<GoMod> goMod = readGoMod(*text, path);
    if (!goMod)
        return goMod.errors();
    return listModules(*goMod, catalogue).asked;
}

Result<std::string> importProfile(const std::string& path, const ProfileClasses& classes)
{
    Result<std::string> bytes = readFile(path);
    if (!bytes)
        return bytes.errors();
    const Result<CpuProfile> profile = readCpuProfile(*std::move(bytes), path);
    if (!profile)
        return profile.errors();
    const ProfileFacts facts = measureProfile(*profile, classes);
    return profileFactsText(facts, readProfile(facts, classes).finding);
}

} // namespace waymark::ui
