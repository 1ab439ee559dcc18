#include "app/cli/filled_text.h"

namespace waymark::cli {

CLI::Validator filledText(const std::string& expected)
{
    const auto faultOf = [expected](const std::string& text) {
        const bool isBlank = text.find_first_not_of(" \t\r\n") == std::string::npos;
        return isBlank ? "there is nothing in it; expected " + expected : std::string();
    };
    return {faultOf, "", ""};
}

} // namespace waymark::cli
