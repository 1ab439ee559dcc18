#include "ui/text/texts.h"

#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "core/base/message_template.h"
#include "core/base/shortest_number.h"
#include "core/base/visible_text.h"

namespace waymark::ui {
namespace {

constexpr char kAsItIs = '\0';

/// Digits and separators are the locale's; what it has no habit for (an exponent, infinity) is spelt as everywhere.
std::string spellInLocale(double value, char format)
{
    const std::string shortest = spellArgument({{}, value});
    if (!std::isfinite(value) || (format == kAsItIs && shortest.find('e') != std::string::npos))
        return shortest;
    if (format == '%')
        return percent(value).toStdString();
    if (format == ',')
        return number(value, 0).toStdString();
    if (format != kAsItIs)
        return number(value, format - '0').toStdString();
    const std::size_t point = shortest.find('.');
    const std::size_t decimals = point == std::string::npos ? 0 : shortest.size() - point - 1;
    return number(value, static_cast<int>(decimals)).toStdString();
}

} // namespace

Texts::Texts(MessageCatalogue catalogue) : m_catalogue(std::move(catalogue)) {}

QString Texts::say(const Message& message) const
{
    const QString translated = QCoreApplication::translate("messages", message.id.c_str());
    if (translated != plain(message.id))
        return plain(fillTemplate(translated.toStdString(), message.arguments, spellInLocale));
    const auto english = m_catalogue.templates().find(message.id);
    if (english == m_catalogue.templates().end())
        return plain(m_catalogue.say(message));
    return plain(fillTemplate(english->second, message.arguments, spellInLocale));
}

QString say(const char* text)
{
    return QCoreApplication::translate("waymark", text);
}

QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}

QString typedName(const std::string& name)
{
    return plain(visibleText(name)).replace(u'\n', u' ');
}

std::string nativePath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

QString typedFileName(const QString& path)
{
    return typedName(QFileInfo(path).fileName().toStdString());
}

QString buttonText(const std::string& text)
{
    return plain(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

QString number(double value, int decimals)
{
    // Rounded as core rounds, so that the window, a report and the command line show the same digits.
    const double rounded = std::isfinite(value) ? parseNumber(fixedNumber(value, decimals)).value_or(value) : value;
    return QLocale().toString(rounded, 'f', decimals);
}

QString percent(double share)
{
    //: A number and the sign for percent, with what the language puts between them: in English a no-break space.
    return QCoreApplication::translate("percent", "%1\u00a0%2").arg(number(100 * share, 0), QLocale().percent());
}

} // namespace waymark::ui
