#include "ui/estimators/stage_words.h"

#include <QCoreApplication>

namespace waymark::ui {

QString stageKindName(StageKind kind)
{
    switch (kind) {
    case StageKind::database:
        return QCoreApplication::translate("waymark::ui::Stage", "Database");
    case StageKind::external:
        return QCoreApplication::translate("waymark::ui::Stage", "External call");
    case StageKind::cpu:
        return QCoreApplication::translate("waymark::ui::Stage", "Own CPU work");
    case StageKind::queue:
        break;
    }
    return QCoreApplication::translate("waymark::ui::Stage", "Queueing");
}

QString stageKindId(StageKind kind)
{
    switch (kind) {
    case StageKind::database:
        return QStringLiteral("database");
    case StageKind::external:
        return QStringLiteral("external");
    case StageKind::cpu:
        return QStringLiteral("cpu");
    case StageKind::queue:
        break;
    }
    return QStringLiteral("queue");
}

Stage startingStage(StageKind kind)
{
    Stage stage{.name = stageKindName(kind).toStdString(), .kind = kind};
    switch (kind) {
    case StageKind::database:
    case StageKind::external:
        stage.p50Ms = 5;
        stage.p99Ms = 20;
        break;
    case StageKind::cpu:
        stage.p50Ms = 2;
        stage.p99Ms = 4;
        break;
    case StageKind::queue:
        stage.p50Ms = 1;
        stage.p99Ms = 5;
        break;
    }
    return stage;
}

} // namespace waymark::ui
