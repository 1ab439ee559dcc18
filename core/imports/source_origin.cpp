#include "core/imports/source_origin.h"

#include <cstddef>

namespace waymark {
namespace {

constexpr std::string_view kVersion = "@v"; // and a digit
constexpr std::string_view kVendor = "/vendor/";

bool isSource(std::string_view file)
{
    return file.ends_with(".go") || file.ends_with(".s");
}

} // namespace

std::string_view fetchedModule(std::string_view file)
{
    for (std::size_t at = file.find(kVersion); at != std::string_view::npos; at = file.find(kVersion, at + 1)) {
        const std::string_view version = file.substr(at + kVersion.size());
        if (!version.empty() && version.front() >= '0' && version.front() <= '9')
            return file.substr(0, file.find('/', at));
    }
    const std::size_t vendor = file.rfind(kVendor);
    return vendor == std::string_view::npos ? std::string_view() : file.substr(0, vendor + kVendor.size() - 1);
}

SourceOrigin sourceOrigin(std::string_view file, std::string_view programModule)
{
    if (!isSource(file))
        return SourceOrigin::unknown;
    const std::string_view module = fetchedModule(file);
    return module.empty() || module == programModule ? SourceOrigin::program : SourceOrigin::fetched;
}

} // namespace waymark
