#include "tests/ui/theme/fake_portal.h"

#include <stdexcept>

namespace waymark::test {
namespace {

const QString kConnection = QStringLiteral("fake portal");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");

/// Some portals wrap the value twice.
QDBusVariant wrapped(uint scheme)
{
    return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
}

} // namespace

PrivateBus::PrivateBus()
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
            QStringLiteral("--print-address")});
    while (!m_daemon.canReadLine())
        if (!m_daemon.waitForReadyRead())
            throw std::runtime_error("dbus-daemon does not start");
    m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void FakePortal::setScheme(uint scheme)
{
    m_scheme = scheme;
    Q_EMIT SettingChanged(kGroup, QStringLiteral("color-scheme"), QDBusVariant(scheme));
}

void FakePortal::tellOfAnotherSetting()
{
    Q_EMIT SettingChanged(kGroup, QStringLiteral("contrast"), QDBusVariant(1U));
    Q_EMIT SettingChanged(QStringLiteral("org.example"), QStringLiteral("color-scheme"), QDBusVariant(1U));
}

QDBusVariant FakePortal::Read(const QString& group, const QString& key)
{
    return wrapped(group == kGroup && key == QStringLiteral("color-scheme") ? m_scheme : 0U);
}

RunningPortal::RunningPortal(const QString& bus, uint scheme) : m_portal(new FakePortal(scheme))
{
    QDBusConnection connection = QDBusConnection::connectToBus(bus, kConnection);
    const auto offered = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    if (!connection.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal, offered)
        || !connection.registerService(QStringLiteral("org.freedesktop.portal.Desktop")))
        throw std::runtime_error("the fake portal does not come onto the bus");
    // Only now: to be put onto the bus, an object must stand in the thread that does it.
    m_portal->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_portal, &QObject::deleteLater);
    m_thread.start();
}

RunningPortal::~RunningPortal()
{
    QDBusConnection::disconnectFromBus(kConnection);
    m_thread.quit();
    m_thread.wait();
}

void RunningPortal::setScheme(uint scheme)
{
    QMetaObject::invokeMethod(m_portal, "setScheme", Qt::BlockingQueuedConnection, Q_ARG(uint, scheme));
}

void RunningPortal::tellOfAnotherSetting()
{
    QMetaObject::invokeMethod(m_portal, "tellOfAnotherSetting", Qt::BlockingQueuedConnection);
}

} // namespace waymark::test
