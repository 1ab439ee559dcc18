#include "ui/theme/system_theme.h"

#include <optional>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFileInfo>
#include <QPalette>

namespace waymark::ui {
namespace {

constexpr int kPortalTimeoutMs = 200;

/// Asking for the session bus where there is none starts one on X11; so look first.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

/// The portal wraps the value once or twice in a variant, depending on its version.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/// org.freedesktop.appearance color-scheme: 1 dark, 2 light, 0 no preference.
std::optional<bool> portalPrefersDark()
{
    if (!hasSessionBus())
        return std::nullopt;
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Settings"),
        QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    const QDBusMessage reply = QDBusConnection::sessionBus().call(question, QDBus::Block, kPortalTimeoutMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return std::nullopt;
    const uint scheme = unwrapped(reply.arguments().constFirst()).toUInt();
    if (scheme == 0)
        return std::nullopt;
    return scheme == 1;
}

} // namespace

bool systemPrefersDark(const QPalette& desktopPalette)
{
    const bool paletteIsDark =
        desktopPalette.color(QPalette::Window).lightness() < desktopPalette.color(QPalette::WindowText).lightness();
    return portalPrefersDark().value_or(paletteIsDark);
}

} // namespace waymark::ui
