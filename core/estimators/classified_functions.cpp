#include "core/estimators/classified_functions.h"

#include <algorithm>
#include <string_view>

#include "core/estimators/function_classifier.h"

namespace waymark {
namespace {

constexpr std::string_view kMainPackage = "main.";
constexpr std::string_view kOutsideTests = "_test."; // of a package, compiled as one of their own

/// What a name says of its package, as far as the main module is concerned.
enum class Belongs : std::uint8_t { elsewhere, toMain, toModule };

Belongs belongs(std::string_view function, std::string_view module)
{
    if (function.starts_with(kMainPackage))
        return Belongs::toMain;
    if (module.empty() || !function.starts_with(module))
        return Belongs::elsewhere;
    const std::string_view rest = function.substr(module.size());
    const bool isIn = rest.starts_with('.') || rest.starts_with('/') || rest.starts_with(kOutsideTests);
    return isIn ? Belongs::toModule : Belongs::elsewhere;
}

class Classification {
public:
    Classification(const CpuProfile& profile, const std::vector<ProfileRule>& rules, const std::string& mainModule)
        : m_profile(profile)
    {
        const FunctionClassifier classifier(rules);
        for (std::uint32_t function = 0; function < profile.functionCount(); ++function) {
            const std::string name = plainFunctionName(profile.functionName(function));
            m_categories.push_back(classifier.categoryOf(name));
            m_belongs.push_back(belongs(name, mainModule));
        }
    }

    ClassifiedFunctions made(bool isNamed)
    {
        ClassifiedFunctions made;
        made.ownBy = isNamed && fitsTheName() ? OwnBy::module : tellsByFiles() ? OwnBy::files : OwnBy::nothing;
        for (std::uint32_t function = 0; function < m_categories.size(); ++function)
            made.categories.push_back(categoryOf(function, made.ownBy));
        return made;
    }

private:
    /// Code that no rule names and that was not fetched: own, by all that the profile says.
    bool isKeptHere(std::uint32_t function) const
    {
        return m_categories[function] == ProfileCategory::application
            && m_profile.origin(function) == SourceOrigin::program;
    }

    template <class Is> bool any(Is is) const
    {
        for (std::uint32_t function = 0; function < m_categories.size(); ++function)
            if (is(function))
                return true;
        return false;
    }

    /// Package `main` is own without being asked; where there is no more, there is nothing to tell.
    bool tellsByFiles() const
    {
        return any([this](std::uint32_t function) {
            return isKeptHere(function);
        }) || !any([this](std::uint32_t function) {
            return m_categories[function] == ProfileCategory::application && m_belongs[function] != Belongs::toMain;
        });
    }

    bool fitsTheName() const
    {
        const bool isThere = any([this](std::uint32_t function) { return m_belongs[function] == Belongs::toModule; });
        return isThere || !any([this](std::uint32_t function) {
            return isKeptHere(function) && m_belongs[function] == Belongs::elsewhere;
        });
    }

    ProfileCategory categoryOf(std::uint32_t function, OwnBy ownBy) const
    {
        const ProfileCategory category = m_categories[function];
        if (ownBy == OwnBy::module && m_belongs[function] != Belongs::elsewhere)
            return ProfileCategory::application;
        if (category != ProfileCategory::application || ownBy == OwnBy::nothing)
            return category;
        const bool isOwn = m_belongs[function] == Belongs::toMain
            || (ownBy == OwnBy::files && m_profile.origin(function) != SourceOrigin::fetched);
        return isOwn ? ProfileCategory::application : ProfileCategory::library;
    }

    const CpuProfile& m_profile;
    std::vector<ProfileCategory> m_categories; ///< by the rules alone
    std::vector<Belongs> m_belongs;
};

} // namespace

ClassifiedFunctions classifyFunctions(
    const CpuProfile& profile, const std::vector<ProfileRule>& rules, const std::string& mainModule)
{
    return Classification(profile, rules, mainModule).made(!mainModule.empty());
}

} // namespace waymark
