#include "ui/text/texts.h"

#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "core/base/message_template.h"
#include "core/base/shortest_number.h"

namespace waymark::ui {
namespace {

/// Wide enough for any double in its shortest form.
constexpr int kMostDecimals = 17;

QString asItIs(double value)
{
    const std::string shortest = shortestNumber(value);
    const std::size_t point = shortest.find('.');
    if (point == std::string::npos)
        return number(value, 0);
    const auto decimals = static_cast<int>(shortest.size() - point - 1);
    return decimals <= kMostDecimals ? number(value, decimals) : plain(shortest);
}

std::string spellInLocale(double value, char format)
{
    if (!std::isfinite(value))
        return QLocale().toString(value).toStdString();
    if (format == '\0')
        return asItIs(value).toStdString();
    return (format == '%' ? percent(value) : number(value, format - '0')).toStdString();
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

QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}

QString buttonText(const std::string& text)
{
    return plain(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString number(double value, int decimals)
{
    const QLocale locale;
    const QString text = locale.toString(value, 'f', decimals);
    const QString zero = locale.toString(0.0, 'f', decimals);
    return text == locale.negativeSign() + zero ? zero : text;
}

QString percent(double share)
{
    return QCoreApplication::translate("percent", "%1%").arg(number(100 * share, 0));
}

} // namespace waymark::ui
