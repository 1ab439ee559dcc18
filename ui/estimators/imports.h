#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/estimators/profile_facts.h"
#include "core/framework/estimator.h"
#include "core/imports/go_mod.h"
#include "ui/estimators/catalogues.h"

namespace waymark::ui {

class Texts;

/// The kind of estimator that reads a file, by its name or else, unless that is a decision's, by its first bytes; none:
/// no estimator does.
std::optional<EstimatorKind> importKindOf(const QString& path);

/// A path as the system has it.
std::string systemPath(const QString& path);

Result<GoMod> importGoMod(const QString& path);

/// What a CPU profile shows, its own code by the main module's name if there is one.
Result<ProfileFacts> importProfile(const QString& path, const ProfileClasses& classes, const std::string& mainModule);

/// A line for each of the first few faults, each with its file and place as far as it has one, as the command line
/// says it: 'go.mod:3: …', 'cpu.pprof: byte 0: …'.
QStringList faultLines(const Errors& errors, const Texts& texts);

} // namespace waymark::ui
