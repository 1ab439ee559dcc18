#include "core/base/message_catalogue.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/message_template.h"
#include "core/base/read_file.h"
#include "core/base/reader_json.h"
#include "core/base/strict_json.h"

namespace waymark {

namespace {

using Templates = std::map<std::string, std::string>;

Result<std::vector<std::string>> jsonFiles(const std::string& folder)
{
    std::error_code code;
    std::vector<std::string> paths;
    std::filesystem::directory_iterator entry(folder, code);
    for (; !code && entry != std::filesystem::directory_iterator(); entry.increment(code))
        if (entry->path().extension() == ".json")
            paths.push_back(entry->path().string());
    if (code)
        return Error{{folder, {}, 0, 0, {}}, {"file.unreadable", {{"reason", code.message()}}}};
    std::sort(paths.begin(), paths.end());
    return paths;
}

void addTemplates(Templates& templates, const Json& document, Errors& errors)
{
    for (const auto& [id, value] : JsonValue(document, errors).members())
        if (!templates.try_emplace(id, value.filledText()).second)
            value.fault({"messages.idTwice", {{"id", id}}});
}

Errors addFile(Templates& templates, const std::string& path)
{
    const Result<std::string> text = readFile(path);
    if (!text)
        return text.errors();
    const Result<Json> document = parseJson(*text, path);
    if (!document)
        return document.errors();
    Errors errors;
    addTemplates(templates, *document, errors);
    locateAll(*text, path, errors);
    return errors;
}

} // namespace

Result<MessageCatalogue> MessageCatalogue::load(const std::string& folder)
{
    const Result<std::vector<std::string>> paths = jsonFiles(folder);
    if (!paths)
        return paths.errors();
    MessageCatalogue catalogue;
    Errors errors;
    for (const std::string& path : *paths)
        for (Error& error : addFile(catalogue.m_templates, path))
            errors.push_back(std::move(error));
    if (!errors.empty())
        return errors;
    return catalogue;
}

std::string MessageCatalogue::say(const Message& message) const
{
    if (const auto known = m_templates.find(message.id); known != m_templates.end())
        return fillTemplate(known->second, message.arguments);
    std::string bare = message.id;
    for (const Argument& argument : message.arguments)
        bare += ' ' + argument.name + '=' + spellArgument(argument);
    return bare;
}

} // namespace waymark
