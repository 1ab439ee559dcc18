#include "ui/estimators/imports.h"

#include <algorithm>
#include <string_view>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/base/read_file.h"
#include "core/imports/pprof_reader.h"
#include "core/imports/profile_kind.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

constexpr std::size_t kMostShown = 4;

QString placeOf(const Where& where)
{
    QStringList line;
    if (!where.file.empty())
        line << typedFileName(QFile::decodeName(QByteArray::fromStdString(where.file)));
    for (const std::size_t count : {where.line, where.column})
        if (count > 0)
            line << QString::number(count);
    QStringList place;
    if (!line.isEmpty())
        place << line.join(QLatin1Char(':'));
    if (where.byte)
        place << QCoreApplication::translate("waymark::ui::imports", "byte %1").arg(*where.byte);
    if (!where.pointer.empty())
        place << plain(where.pointer);
    return place.isEmpty() ? QString() : place.join(QStringLiteral(": ")) + QStringLiteral(": ");
}

/// Much more than any of the beginnings that give a profile away.
constexpr qint64 kBeginning = 64;

/// The first bytes of a regular file; of anything else none, as a pipe would keep one waiting.
std::string beginningOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(kBeginning).toStdString();
}

/// Go writes when (field 9) and how long (10) before all else.
std::string_view withoutTimes(std::string_view bytes)
{
    while (bytes.starts_with('\x48') || bytes.starts_with('\x50')) {
        const auto isLast = [](char byte) { return (byte & 0x80) == 0; };
        const auto last = std::find_if(bytes.begin() + 1, bytes.end(), isLast);
        bytes.remove_prefix(std::min(std::size_t(last - bytes.begin()) + 1, bytes.size()));
    }
    return bytes;
}

/// Whether bytes begin as profile.proto does: with a kind of values (field 1), a few bytes that begin with its type (1)
/// or its unit (2). No text has such a third byte.
bool beginsAsProto(std::string_view bytes)
{
    constexpr char kMostBytes = 22; // of two numbers
    const std::string_view kind = withoutTimes(bytes);
    return kind.size() > 2 && kind[0] == 0x0a && kind[1] >= 2 && kind[1] <= kMostBytes
        && (kind[2] == 0x08 || kind[2] == 0x10);
}

/// Profiles of other formats and kinds too: their reader says what they are.
bool beginsAsProfile(std::string_view bytes)
{
    constexpr std::string_view kGzip = "\x1f\x8b";
    return !bytes.empty() && (bytes.starts_with(kGzip) || beginsAsProto(bytes) || otherThanProfile(bytes));
}

/// Whether a name says that it is a decision, or something else for the decisions' reader.
bool isNamedAsJson(const QString& path)
{
    return path.endsWith(QStringLiteral(".waymark"), Qt::CaseInsensitive)
        || path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
}

} // namespace

std::optional<EstimatorKind> importKindOf(const QString& path)
{
    if (path.endsWith(QStringLiteral("go.mod")))
        return EstimatorKind::coverage;
    for (const char* ending : {".pprof", ".prof", ".pb", ".pb.gz", ".profile", ".cpu"})
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return EstimatorKind::profile;
    if (!isNamedAsJson(path) && beginsAsProfile(beginningOf(path)))
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
