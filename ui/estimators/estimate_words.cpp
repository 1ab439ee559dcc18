#include "ui/estimators/estimate_words.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/texts.h"

namespace waymark::ui {

QString figureText(double figure)
{
    const double size = std::abs(figure);
    if (size >= 100) {
        const double unit = std::pow(10, std::floor(std::log10(size)) - 2);
        return number(std::round(figure / unit) * unit, 0);
    }
    if (figure == 0)
        return number(figure, 0);
    const int before = size < 1e-3 ? -3 : int(std::floor(std::log10(size)));
    const int decimals = 2 - before;
    QString text = number(figure, decimals);
    // 6, not 6.00.
    for (int fewer = decimals - 1; fewer >= 0; --fewer) {
        const QString shorter = number(figure, fewer);
        if (QLocale().toDouble(shorter) != QLocale().toDouble(text))
            break;
        text = shorter;
    }
    return text;
}

QString bandText(const QString& middle, const QString& low, const QString& high)
{
    if (low == high)
        return middle;
    return QCoreApplication::translate("band", "%1 (%2 to %3)").arg(middle, low, high);
}

QString finePercent(double share)
{
    return QCoreApplication::translate("percent", "%1\u00a0%2").arg(number(100 * share, 1), QLocale().percent());
}

} // namespace waymark::ui
