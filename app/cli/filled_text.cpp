#include "app/cli/filled_text.h"

#include "core/base/utf8.h"

namespace waymark::cli {
namespace {

std::string encodingFault(const std::string& text)
{
    std::string_view rest = text;
    while (const std::size_t length = utf8Length(rest))
        rest.remove_prefix(length);
    return rest.empty() ? std::string() : "byte " + std::to_string(text.size() - rest.size() + 1) + " is no UTF-8";
}

} // namespace

CLI::Validator utf8Text()
{
    return {[](const std::string& text) { return encodingFault(text); }, "", ""};
}

CLI::Validator filledText(const std::string& expected)
{
    const auto faultOf = [expected](const std::string& text) {
        if (std::string fault = encodingFault(text); !fault.empty())
            return fault;
        const bool isBlank = text.find_first_not_of(" \t\r\n") == std::string::npos;
        return isBlank ? "there is nothing in it; expected " + expected : std::string();
    };
    return {faultOf, "", ""};
}

} // namespace waymark::cli
