#pragma once

#include <fstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace waymark::test {

/// tests/data/worked_examples.json
inline const nlohmann::json& workedExamples()
{
    static const nlohmann::json examples = [] {
        std::ifstream file(WAYMARK_SOURCE_DIR "/tests/data/worked_examples.json");
        return nlohmann::json::parse(file);
    }();
    return examples;
}

/// A number, or a fraction as text ("17/48").
inline double numberIn(const nlohmann::json& json)
{
    if (json.is_number())
        return json.get<double>();
    const auto text = json.get<std::string>();
    const std::size_t slash = text.find('/');
    return std::stod(text) / (slash == std::string::npos ? 1 : std::stod(text.substr(slash + 1)));
}

inline std::vector<double> numbersIn(const nlohmann::json& json)
{
    std::vector<double> numbers;
    for (const auto& each : json)
        numbers.push_back(numberIn(each));
    return numbers;
}

inline std::vector<std::vector<double>> rowsIn(const nlohmann::json& json)
{
    std::vector<std::vector<double>> rows;
    for (const auto& each : json)
        rows.push_back(numbersIn(each));
    return rows;
}

} // namespace waymark::test
