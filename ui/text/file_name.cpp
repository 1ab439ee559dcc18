#include "ui/text/file_name.h"

#include <QRegularExpression>

namespace waymark::ui {
namespace {

constexpr qsizetype kMostBytes = 120;

/// As much of it as fits; a letter of several bytes is not cut through.
QString fitting(QString name)
{
    name.truncate(kMostBytes);
    while (name.toUtf8().size() > kMostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

} // namespace

QString fileNameFrom(const QString& title, const QString& otherwise)
{
    static const QRegularExpression kUnsafe(
        QStringLiteral("[^\\w .-]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kLeading(QStringLiteral("^[ .-]+"));
    static const QRegularExpression kTrailing(QStringLiteral("[ .]+$"));
    QString name = title;
    name = name.replace(kUnsafe, QStringLiteral(" ")).simplified().remove(kLeading);
    name = fitting(name).remove(kTrailing);
    return name.isEmpty() ? otherwise : name;
}

} // namespace waymark::ui
