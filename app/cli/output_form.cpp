#include "app/cli/output_form.h"

namespace waymark::cli {

std::shared_ptr<const OutputForm> addJsonFlag(CLI::App& command)
{
    const auto form = std::make_shared<OutputForm>(OutputForm::text);
    command.add_flag_callback(
        "--json", [form] { *form = OutputForm::json; }, "Print one JSON document");
    return form;
}

} // namespace waymark::cli
