#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QThread>

namespace waymark::test {

/// A session bus of the test's own; throws if there is no dbus-daemon.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();

    const QString& address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

/// What a desktop's settings portal says of dark and light.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(uint scheme) : m_scheme(scheme) {}

    /// Tells everyone on the bus.
    Q_INVOKABLE void setScheme(uint scheme);
    Q_INVOKABLE void tellOfAnotherSetting();

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key); // NOLINT: the names are the portal's
Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    uint m_scheme;
};

/// Runs a fake portal on a bus, in a thread of its own: whoever asks it waits for the answer.
class RunningPortal {
public:
    RunningPortal(const QString& bus, uint scheme);
    ~RunningPortal();

    void setScheme(uint scheme);
    void tellOfAnotherSetting();

private:
    QThread m_thread;
    FakePortal* m_portal;
};

} // namespace waymark::test
