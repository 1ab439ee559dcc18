#include "app/cli/output_form.h"

namespace waymark::cli {

Json sentences(const std::vector<Message>& messages, const Session& session)
{
    Json list = Json::array();
    for (const Message& message : messages)
        list.push_back(session.say(message));
    return list;
}

std::shared_ptr<const OutputForm> addJsonFlag(CLI::App& command)
{
    const auto form = std::make_shared<OutputForm>(OutputForm::text);
    command.add_flag_callback(
        "--json", [form] { *form = OutputForm::json; }, "Print one JSON document");
    return form;
}

} // namespace waymark::cli
