#include "tests/app/display.h"

#include <csignal>
#include <stdexcept>

#include <QTest>

#include <sys/prctl.h>

namespace waymark::test {
namespace {

constexpr int kPatience = 60'000; ///< milliseconds; a busy machine is slow

[[noreturn]] void giveUp(const char* what, const QProcess& process)
{
    throw std::runtime_error(std::string(what) + ": " + process.errorString().toStdString());
}

} // namespace

void startBound(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
}

void finish(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished();
}

Display::Display()
{
    startServer();
    startWindowManager();
}

Display::~Display()
{
    finish(m_windowManager);
    finish(m_server);
}

void Display::startServer()
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    // The server finds a free number and tells it once it is ready. It must not start anew (-noreset) when the first to
    // ask it leaves before others come, and keys must not repeat (-r): on a busy machine one may stay down for long.
    startBound(m_server, QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
            QStringLiteral("-noreset"), QStringLiteral("-r")});
    while (!m_server.canReadLine())
        if (!m_server.waitForReadyRead(kPatience))
            giveUp("Xvfb", m_server);
    m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
}

void Display::startWindowManager()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    m_windowManager.setProcessEnvironment(environment);
    m_windowManager.setStandardErrorFile(QProcess::nullDevice());
    startBound(m_windowManager, QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    const bool isUp = QTest::qWaitFor([this] { return tell({QStringLiteral("get_num_desktops")}).done; }, kPatience);
    if (!isUp)
        giveUp("openbox", m_windowManager);
}

QProcessEnvironment Display::environmentFor(const QString& home) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // Without an address, D-Bus would start a daemon that stays.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    return environment;
}

void Display::press(const QStringList& keys) const
{
    if (!tell(QStringList{QStringLiteral("key")} + keys).done)
        throw std::runtime_error("keys could not be pressed");
}

void Display::type(const QString& text) const
{
    if (!tell({QStringLiteral("type"), text}).done)
        throw std::runtime_error("text could not be typed");
}

QString Display::focusedTitle() const
{
    // Not what the window manager calls active: it may lag behind, and a new window may have the number of a gone one.
    return tell({QStringLiteral("getwindowfocus"), QStringLiteral("getwindowname")}).output;
}

Display::Reply Display::tell(const QStringList& arguments) const
{
    QProcess xdotool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    xdotool.setProcessEnvironment(environment);
    startBound(xdotool, QStringLiteral("xdotool"), arguments);
    const bool ended = xdotool.waitForFinished(kPatience) && xdotool.exitStatus() == QProcess::NormalExit;
    return {ended && xdotool.exitCode() == 0, QString::fromUtf8(xdotool.readAllStandardOutput()).trimmed()};
}

} // namespace waymark::test
