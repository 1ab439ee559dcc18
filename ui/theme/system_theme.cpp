#include "ui/theme/system_theme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QEvent>
#include <QFileInfo>
#include <QPointer>

namespace waymark::ui {
namespace {

constexpr int kPortalTimeoutMs = 200;
constexpr const char* kService = "org.freedesktop.portal.Desktop";
constexpr const char* kPath = "/org/freedesktop/portal/desktop";
constexpr const char* kInterface = "org.freedesktop.portal.Settings";
constexpr const char* kGroup = "org.freedesktop.appearance";
constexpr const char* kKey = "color-scheme";

/// Asking for the session bus where there is none starts one on X11; so look first.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

QDBusConnection sessionBus()
{
    return hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

/// The platform's palette shows only while the program has none of its own.
QPalette platformPalette()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette platforms = QApplication::palette();
    QApplication::setPalette(own);
    return platforms;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Of org.freedesktop.appearance color-scheme: 1 dark, 2 light, 0 no preference. The portal wraps the value once or
/// twice in a variant, depending on its version.
std::optional<bool> darkOf(QVariant scheme)
{
    while (scheme.userType() == qMetaTypeId<QDBusVariant>())
        scheme = scheme.value<QDBusVariant>().variant();
    switch (scheme.toUInt()) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return std::nullopt;
    }
}

std::optional<bool> askPortal(const QDBusConnection& bus)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface), QStringLiteral("Read"));
    question << QLatin1String(kGroup) << QLatin1String(kKey);
    const QDBusMessage reply = bus.call(question, QDBus::Block, kPortalTimeoutMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return std::nullopt;
    return darkOf(reply.arguments().constFirst());
}

} // namespace

SystemTheme& SystemTheme::instance()
{
    // The application's child: it must not outlive the bus, which Qt closes with the application.
    static QPointer<SystemTheme> theme;
    if (!theme) {
        theme = new SystemTheme(sessionBus(), platformPalette);
        theme->setParent(qApp);
    }
    return *theme;
}

SystemTheme::SystemTheme(const QDBusConnection& bus, std::function<QPalette()> palette)
    : m_platformPalette(std::move(palette)),
      m_paletteIsDark(isDark(m_platformPalette()))
{
    qApp->installEventFilter(this);
    if (!bus.isConnected())
        return;
    // Qt finds the slot only once this type has its name, and gives it one at some time on a thread of its own.
    qRegisterMetaType<QDBusVariant>();
    // First to listen and then to ask, so that no change falls in between.
    QDBusConnection(bus).connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface),
        QStringLiteral("SettingChanged"), this, SLOT(takeSetting(QString, QString, QDBusVariant)));
    m_portalIsDark = askPortal(bus);
}

bool SystemTheme::prefersDark() const
{
    return m_portalIsDark.value_or(m_paletteIsDark);
}

bool SystemTheme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        take(m_portalIsDark, isDark(m_platformPalette()));
    return QObject::eventFilter(watched, event);
}

void SystemTheme::takeSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == QLatin1String(kGroup) && key == QLatin1String(kKey))
        take(darkOf(value.variant()), m_paletteIsDark);
}

void SystemTheme::take(std::optional<bool> portalIsDark, bool paletteIsDark)
{
    const bool before = prefersDark();
    m_portalIsDark = portalIsDark;
    m_paletteIsDark = paletteIsDark;
    if (prefersDark() != before)
        Q_EMIT changed();
}

} // namespace waymark::ui
