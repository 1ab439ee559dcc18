#include "core/framework/framework_library.h"

#include <filesystem>
#include <system_error>

#include "core/base/read_file.h"
#include "core/framework/framework_json.h"

namespace waymark {
namespace {

namespace fs = std::filesystem;

Error fault(const std::string& file, Message message)
{
    return {{file, {}, 0, 0, {}}, std::move(message)};
}

struct FileName {
    FrameworkId id;
    Version version;
};

/// What `ID-VERSION.json` names; an id may have dashes itself.
std::optional<FileName> parseFileName(const fs::path& path)
{
    const std::string stem = path.stem().string();
    const std::size_t dash = stem.rfind('-');
    if (path.extension() != ".json" || dash == std::string::npos || dash == 0)
        return std::nullopt;
    const std::optional<Version> version = parseVersion(std::string_view(stem).substr(dash + 1));
    if (!version)
        return std::nullopt;
    return FileName{{stem.substr(0, dash)}, *version};
}

} // namespace

Result<FrameworkLibrary> FrameworkLibrary::open(const std::string& folder)
{
    std::error_code error;
    FrameworkLibrary library;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error))
        if (const std::optional<FileName> name = parseFileName(entry->path()))
            library.m_files[name->id].emplace(name->version, entry->path().string());
    if (error)
        return fault(folder, {"framework.unreadableFolder", {{"reason", error.message()}}});
    return library;
}

std::vector<FrameworkName> FrameworkLibrary::list() const
{
    std::vector<FrameworkName> names;
    for (const auto& [id, versions] : m_files)
        for (const auto& [version, path] : versions)
            names.push_back({id, versionText(version)});
    return names;
}

std::optional<std::string> FrameworkLibrary::newestVersion(const FrameworkId& id) const
{
    const auto versions = m_files.find(id);
    if (versions == m_files.end())
        return std::nullopt;
    return versionText(versions->second.begin()->first);
}

Result<FrameworkPointer> FrameworkLibrary::load(const FrameworkId& id, const std::string& version)
{
    const auto versions = m_files.find(id);
    if (versions == m_files.end())
        return fault({}, {"framework.notInLibrary", {{"id", id.text}}});
    const std::optional<Version> wanted = parseVersion(version);
    const auto file = wanted ? versions->second.find(*wanted) : versions->second.end();
    if (file == versions->second.end())
        return fault({}, {"framework.versionNotInLibrary", {{"id", id.text}, {"version", version}}});
    return read(id, file->first, file->second);
}

Result<FrameworkPointer> FrameworkLibrary::loadNewest(const FrameworkId& id)
{
    return load(id, newestVersion(id).value_or(std::string()));
}

Result<FrameworkPointer> FrameworkLibrary::read(const FrameworkId& id, const Version& version, const std::string& path)
{
    if (const auto loaded = m_loaded.find(path); loaded != m_loaded.end())
        return loaded->second;
    const Result<std::string> text = readFile(path);
    if (!text)
        return text.errors();
    Result<Framework> framework = loadFramework(*text, path);
    if (!framework)
        return framework.errors();
    if (framework->id != id || framework->version != versionText(version))
        return fault(path, {"framework.misnamed", {{"id", framework->id.text}, {"version", framework->version}}});
    return m_loaded[path] = std::make_shared<const Framework>(*std::move(framework));
}

} // namespace waymark
