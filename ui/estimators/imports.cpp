#include "ui/estimators/imports.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/base/read_file.h"
#include "core/imports/pprof_reader.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

constexpr std::size_t kMostShown = 4;

QString placeOf(const Where& where)
{
    QString place = QFileInfo(QFile::decodeName(QByteArray::fromStdString(where.file))).fileName();
    if (where.line > 0)
        place += QStringLiteral(":%1").arg(where.line);
    if (where.column > 0)
        place += QStringLiteral(":%1").arg(where.column);
    if (where.byte)
        place += (place.isEmpty() ? QString() : QStringLiteral(": "))
            + QCoreApplication::translate("waymark::ui::imports", "byte %1").arg(*where.byte);
    if (!where.pointer.empty())
        place += (place.isEmpty() ? QString() : QStringLiteral(": ")) + plain(where.pointer);
    return place.isEmpty() ? place : place + QStringLiteral(": ");
}

} // namespace

std::optional<EstimatorKind> importKindOf(const QString& path)
{
    if (path.endsWith(QStringLiteral("go.mod")))
        return EstimatorKind::coverage;
    for (const char* ending : {".pprof", ".prof", ".pb", ".pb.gz", ".profile", ".cpu"})
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return EstimatorKind::profile;
    return std::nullopt;
}

std::string systemPath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

Result<GoMod> importGoMod(const QString& path)
{
    const Result<std::string> text = readFile(systemPath(path));
    return text ? readGoMod(*text, systemPath(path)) : Result<GoMod>(text.errors());
}

Result<ProfileFacts> importProfile(const QString& path, const ProfileClasses& classes, const std::string& mainModule)
{
    Result<std::string> bytes = readFile(systemPath(path));
    if (!bytes)
        return bytes.errors();
    const Result<CpuProfile> profile = readCpuProfile(*std::move(bytes), systemPath(path));
    if (!profile)
        return profile.errors();
    return measureProfile(*profile, classes, mainModule);
}

QStringList faultLines(const Errors& errors, const Texts& texts)
{
    QStringList lines;
    const std::size_t shown = std::min(errors.size(), kMostShown);
    for (std::size_t i = 0; i < shown; ++i)
        lines << placeOf(errors[i].where) + texts.say(errors[i].message);
    if (errors.size() > shown)
        lines << QCoreApplication::translate("waymark::ui::imports", "… and %1 more.").arg(errors.size() - shown);
    return lines;
}

} // namespace waymark::ui
