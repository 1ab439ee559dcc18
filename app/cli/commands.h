#pragma once

#include <functional>

#include <CLI/CLI.hpp>

#include "app/cli/session.h"

namespace waymark::cli {

/// What the arguments ask for; the command that was named puts it in place while they are read.
using Task = std::function<ExitStatus(Session&)>;

// Each adds one command to the parser.
void addFrameworksCommand(CLI::App& parser, Task& task);
void addQuestionsCommand(CLI::App& parser, Task& task);
void addNewCommand(CLI::App& parser, Task& task);
void addAnswerCommand(CLI::App& parser, Task& task);
void addPriorityCommand(CLI::App& parser, Task& task);
void addAssessCommand(CLI::App& parser, Task& task);
void addExplainCommand(CLI::App& parser, Task& task);
void addAnalyseCommand(CLI::App& parser, Task& task);
void addWeightsCommand(CLI::App& parser, Task& task);
void addEstimateCommand(CLI::App& parser, Task& task);
void addImportCommand(CLI::App& parser, Task& task);
void addRecordCommand(CLI::App& parser, Task& task);
void addReportCommand(CLI::App& parser, Task& task);
void addVerifyCommand(CLI::App& parser, Task& task);
void addValidateCommand(CLI::App& parser, Task& task);

} // namespace waymark::cli
