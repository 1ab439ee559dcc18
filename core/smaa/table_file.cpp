#include "core/smaa/table_file.h"

#include "core/smaa/table_csv.h"
#include "core/smaa/table_json.h"

namespace waymark {

Result<Regime> regimeFor(const TableFile& table, std::optional<Regime> wanted, const std::string& file)
{
    const Regime regime = wanted.value_or(table.regime.value_or(table.isWeighted ? Regime::stated : Regime::any));
    if (regime != Regime::any && !table.isWeighted)
        return Error{{file, {}, 0, 0, {}}, {"table.needsWeights", {}}};
    return regime;
}

Result<TableFile> readTable(const std::string& text, const std::string& file)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const bool isJson = first != std::string::npos && text[first] == '{';
    return isJson ? readTableJson(text, file) : readTableCsv(text, file);
}

} // namespace waymark
