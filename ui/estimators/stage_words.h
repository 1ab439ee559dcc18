#pragma once

#include <QString>

#include "core/estimators/latency.h"

namespace waymark::ui {

inline constexpr StageKind kStageKinds[] = {StageKind::database, StageKind::external, StageKind::cpu, StageKind::queue};

QString stageKindName(StageKind kind);
/// As files spell it.
QString stageKindId(StageKind kind);
/// A stage with figures to change.
Stage startingStage(StageKind kind);

} // namespace waymark::ui
