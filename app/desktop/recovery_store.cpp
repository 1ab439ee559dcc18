#include "app/desktop/recovery_store.h"

#include <optional>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "core/base/durable_file.h"
#include "core/base/read_file.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

constexpr QFileDevice::Permissions kOwnerAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr SaveOptions kPrivately{Backup::none, Readers::ownerAlone};
constexpr const char* kDecision = ".waymark";
constexpr const char* kOrigin = ".origin";
constexpr const char* kLock = ".lock";

QString beside(const QString& decisionFile, const char* suffix)
{
    return decisionFile.chopped(QString::fromLatin1(kDecision).size()) + QString::fromLatin1(suffix);
}

/// A lock is stale when its process is dead, however old it is.
std::shared_ptr<QLockFile> lockAt(const QString& path)
{
    auto lock = std::make_shared<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

/// The hash on the first line, then the path, which may hold anything.
std::string textOf(const RecoveryOrigin& origin)
{
    return origin.hash + '\n' + ui::nativePath(origin.path);
}

RecoveryOrigin originOf(const QString& decisionFile)
{
    const Result<std::string> text = readFile(ui::nativePath(beside(decisionFile, kOrigin)));
    const std::size_t end = text ? text->find('\n') : std::string::npos;
    if (end == std::string::npos)
        return {};
    return {QFile::decodeName(QByteArray::fromStdString(text->substr(end + 1))), text->substr(0, end)};
}

} // namespace

RecoveryStore::RecoveryStore(QString folder)
    : m_folder(std::move(folder)),
      m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

RecoveryStore::~RecoveryStore() = default;

QString RecoveryStore::defaultFolder()
{
    // Qt 6.4 does not know the state folder. The specification has relative paths ignored.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return QDir::cleanPath(state + QStringLiteral("/waymark"));
}

QString RecoveryStore::fileOf(const char* suffix) const
{
    return m_folder + u'/' + m_id + QString::fromLatin1(suffix);
}

bool RecoveryStore::claim()
{
    if (m_lock)
        return true;
    const QFileInfo folder(m_folder);
    QDir().mkpath(folder.path());
    QDir().mkdir(m_folder, kOwnerAlone);
    QFile::setPermissions(m_folder, kOwnerAlone);
    auto lock = std::make_unique<QLockFile>(fileOf(kLock));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        m_lock = std::move(lock);
    return m_lock != nullptr;
}

Result<Done> RecoveryStore::keep(const std::string& decisionText, const RecoveryOrigin& origin)
{
    if (!claim())
        return Error{{ui::nativePath(m_folder), {}, 0, 0, {}}, {"session.noRecoveryFolder", {}}};
    // The origin first: a copy without one would be offered as a decision that was never saved.
    for (const auto& [suffix, bytes] : {std::pair(kOrigin, textOf(origin)), std::pair(kDecision, decisionText)}) {
        const Result<Saved> saved = saveDurably(ui::nativePath(fileOf(suffix)), bytes, kPrivately);
        if (!saved)
            return saved.errors();
    }
    return Done{};
}

void RecoveryStore::clear()
{
    if (!m_lock)
        return;
    QFile::remove(fileOf(kDecision));
    QFile::remove(fileOf(kOrigin));
    m_lock.reset();
}

std::vector<RecoveryCopy> RecoveryStore::orphans() const
{
    std::vector<RecoveryCopy> copies;
    const QStringList pattern{u'*' + QString::fromLatin1(kDecision)};
    for (const QFileInfo& info : QDir(m_folder).entryInfoList(pattern, QDir::Files, QDir::Time | QDir::Reversed)) {
        std::shared_ptr<QLockFile> lock = lockAt(beside(info.filePath(), kLock));
        if (!lock->tryLock(0))
            continue;
        RecoveryOrigin origin = originOf(info.filePath());
        copies.push_back({info.filePath(), std::move(origin.path), std::move(origin.hash), std::move(lock)});
    }
    return copies;
}

void RecoveryStore::discard(const RecoveryCopy& copy)
{
    QFile::remove(copy.file);
    QFile::remove(beside(copy.file, kOrigin));
    copy.lock->unlock();
}

} // namespace waymark::app
